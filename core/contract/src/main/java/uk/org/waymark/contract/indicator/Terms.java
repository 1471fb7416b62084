package uk.org.waymark.contract.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;

/** What was agreed about a measure, as known at a moment: every revision up to it laid over the ones before. */
public final class Terms {
    private final Optional<Dated<Baseline>> baseline;
    private final SortedMap<FinancialYear, Dated<Target>> targets = new TreeMap<>();
    private final SortedMap<ReportingPeriod, Dated<Target>> profile = new TreeMap<>();
    private final List<Dated<String>> notes = new ArrayList<>();

    Terms(List<Agreed> revisions) {
        Optional<Dated<Baseline>> latest = Optional.empty();
        for (Agreed revision : revisions) {
            if (revision.baseline().isPresent()) {
                latest = Optional.of(new Dated<>(revision.baseline().get(), revision));
            }
            revision.targets().forEach((year, target) -> targets.put(year, new Dated<>(target, revision)));
            revision.profile().forEach((period, target) -> profile.put(period, new Dated<>(target, revision)));
            revision.notes().forEach(note -> notes.add(new Dated<>(note, revision)));
        }
        baseline = latest;
    }

    public Optional<Dated<Baseline>> baseline() {
        return baseline;
    }

    /** The target of each year, in order. */
    public SortedMap<FinancialYear, Dated<Target>> targets() {
        return Collections.unmodifiableSortedMap(targets);
    }

    public Optional<Dated<Target>> target(FinancialYear year) {
        return Optional.ofNullable(targets.get(year));
    }

    /** The interim targets, in order. */
    public SortedMap<ReportingPeriod, Dated<Target>> profile() {
        return Collections.unmodifiableSortedMap(profile);
    }

    public Optional<Dated<Target>> interim(ReportingPeriod period) {
        return Optional.ofNullable(profile.get(period));
    }

    /**
     * Whether a year has targets for quarters and none for the whole.
     *
     * @since 1
     */
    public boolean isByQuarter(FinancialYear year) {
        return !targets.containsKey(year)
                && profile.keySet().stream().anyMatch(period -> period.year().equals(year));
    }

    public List<Dated<String>> notes() {
        return Collections.unmodifiableList(notes);
    }
}
