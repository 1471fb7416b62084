package uk.org.waymark.ledger.refresh;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import uk.org.waymark.contract.period.FinancialYear;

/**
 * A change of a measure as somebody asks for it in writing; blank where something is to stay.
 *
 * @param code as somebody may write it, such as "ni 154"
 * @param targets by year: a figure, a range such as "10..15", a figure for each part such as "female 80.2; male 76.1",
 *     "none" where the year will have no target, or "out" where the measure is taken out from then on
 * @param interim what is to be reached by the ends of quarters, one a line, such as "2009/10 Q2: 300"
 * @param baseline a figure, or one for each part
 * @param span the time that the baseline measures
 * @param why the compelling reason
 * @param evidence what it rests on, one thing a line
 * @param exception why it is asked outside the time that the agreement sets for it
 */
public record AskedRevision(
        String code,
        NavigableMap<FinancialYear, String> targets,
        String interim,
        String baseline,
        String span,
        String why,
        String evidence,
        String exception) {
    public AskedRevision {
        code = code.strip();
        targets = written(targets);
        interim = interim.strip();
        baseline = baseline.strip();
        span = span.strip();
        why = why.strip();
        evidence = evidence.strip();
        exception = exception.strip();
    }

    /** One that states targets of years alone. */
    public static AskedRevision of(String code, Map<FinancialYear, String> targets, String why) {
        return new AskedRevision(code, new TreeMap<>(targets), "", "", "", why, "", "");
    }

    private static NavigableMap<FinancialYear, String> written(NavigableMap<FinancialYear, String> targets) {
        NavigableMap<FinancialYear, String> written = new TreeMap<>();
        targets.forEach((year, text) -> written.put(year, text.strip()));
        written.values().removeIf(String::isEmpty);
        return Collections.unmodifiableNavigableMap(written);
    }
}
