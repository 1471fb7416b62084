package uk.org.waymark.contract.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.Indicator;

/** That a measure is called as the field calls it. */
final class IdentityChecks {
    private static final Pattern NATIONAL_WITHOUT_BLANK = Pattern.compile("NI\\d.*");
    private static final Pattern LOOSE_BLANKS = Pattern.compile(".*( {2}| $).*");

    private IdentityChecks() {}

    static List<Fault> codes(Subject subject) {
        List<Fault> faults = new ArrayList<>();
        for (Indicator indicator : subject.indicators()) {
            String code = indicator.code().text();
            if (NATIONAL_WITHOUT_BLANK.matcher(code).matches()) {
                faults.add(subject.fault(indicator, "a national indicator's code is written with a blank, NI 117"));
            }
            if (LOOSE_BLANKS.matcher(code).matches()) {
                faults.add(subject.fault(indicator, "take the extra blanks out of the code"));
            }
        }
        return faults;
    }
}
