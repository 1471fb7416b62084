package uk.org.waymark.contract.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.Indicator;

/** How a theme and its measures are called. */
final class IdentityChecks {
    private static final Pattern NATIONAL_WITHOUT_BLANK = Pattern.compile("NI\\d.*");
    private static final Pattern LOOSE_BLANKS = Pattern.compile(".*( {2}| $).*");

    private IdentityChecks() {}

    static List<Fault> idIsFolder(Subject subject) {
        String id = subject.theme().id();
        if (id.equals(subject.folder())) {
            return List.of();
        }
        String message = "the theme is called \"" + id + "\" and its module's folder \"" + subject.folder()
                + "\"; give both the same name";
        return List.of(subject.fault(root -> root.fault("id", message), message));
    }

    static List<Fault> codes(Subject subject) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Indicator> byKey = new HashMap<>();
        for (Indicator indicator : subject.indicators()) {
            String code = indicator.code().text();
            if (NATIONAL_WITHOUT_BLANK.matcher(code).matches()) {
                faults.add(subject.fault(
                        indicator, Function.identity(), "a national indicator's code is written with a blank, NI 117"));
            }
            if (LOOSE_BLANKS.matcher(code).matches()) {
                faults.add(subject.fault(indicator, Function.identity(), "take the extra blanks out of the code"));
            }
            Indicator first = byKey.putIfAbsent(indicator.code().key(), indicator);
            if (first != null) {
                faults.add(subject.fault(
                        indicator,
                        Function.identity(),
                        "the code is the same as " + first.code() + "; declare it once"));
            }
        }
        return faults;
    }
}
