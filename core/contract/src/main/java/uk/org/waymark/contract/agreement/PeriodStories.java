package uk.org.waymark.contract.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * The stories that the performance team chose for the public site, of the figures of one period.
 *
 * @param knownFrom the first day as at which a release tells them; empty where every release of the period does
 * @param themes how themes are going, in words; the others are described by a rule
 * @param stories in the order in which they are shown
 * @since 1
 */
public record PeriodStories(
        ReportingPeriod period, Optional<LocalDate> knownFrom, List<ThemeStory> themes, List<Story> stories) {
    public PeriodStories {
        themes = List.copyOf(themes);
        stories = List.copyOf(stories);
    }

    /** Stories of measures alone. */
    public PeriodStories(ReportingPeriod period, Optional<LocalDate> knownFrom, List<Story> stories) {
        this(period, knownFrom, List.of(), stories);
    }

    /** Whether a release of a period tells them. */
    boolean isOf(ReportingPeriod released, Known known) {
        return period.equals(released) && knownFrom.stream().noneMatch(day -> day.isAfter(known.date()));
    }
}
