package uk.org.waymark.contract.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Predecessor;

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

    /** A measure that succeeds itself, or one that the theme still has. */
    static List<Fault> predecessors(Subject subject) {
        return subject.indicators().stream()
                .flatMap(indicator -> indicator.predecessors().stream()
                        .map(Predecessor::code)
                        .filter(former -> subject.indicators().stream()
                                .anyMatch(other -> other.code().key().equals(former.key())))
                        .map(former -> subject.element(indicator)
                                .at("succeeds", "code", former.text())
                                .fault(
                                        "code",
                                        "%s: %s is still a measure of this theme; take it out, or correct the code"
                                                .formatted(indicator.code(), former))))
                .toList();
    }
}
