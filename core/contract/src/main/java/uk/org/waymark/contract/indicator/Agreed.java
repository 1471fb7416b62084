package uk.org.waymark.contract.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;

/**
 * One dated revision of a measure's terms: what it states replaces what was agreed before, the rest stands.
 *
 * @param by the document or decision in which it was agreed
 * @param why the reason of a change; an original needs none
 */
public record Agreed(
        LocalDate knownFrom,
        String by,
        Optional<String> why,
        Optional<Baseline> baseline,
        Map<FinancialYear, Target> targets,
        Map<ReportingPeriod, Target> profile,
        List<String> notes) {
    public Agreed {
        targets = Map.copyOf(targets);
        profile = Map.copyOf(profile);
        notes = List.copyOf(notes);
    }

    /**
     * Whether it says of a year what is to be reached, or why nothing is: for the whole year, or for a quarter of it.
     *
     * @since 1
     */
    public boolean speaksOf(FinancialYear year) {
        return targets.containsKey(year)
                || profile.keySet().stream().anyMatch(period -> period.year().equals(year));
    }
}
