package uk.org.waymark.contract.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * How the figure of a quarter is made of those of months or terms.
 *
 * @param of what figures are entered for
 * @param by the rule by which the quarter's follows from them
 * @param span the only months of a year that count, where that is said; the quarter in which they end has the figure
 * @since 1
 */
public record RollUp(CollectionPeriod.Kind of, RollUpRule by, Optional<Span> span) {
    /** A quarter in which a span of at most a year may end, counted from that of one of its months. */
    private static final int QUARTERS = 5;

    /** Some months of a year that follow one another, such as November to January. */
    public record Span(Month from, Month to) {
        private List<CollectionPeriod> endingIn(ReportingPeriod period) {
            List<CollectionPeriod> months = CollectionPeriod.Kind.MONTHS.endingIn(period);
            return months.stream()
                    .map(CollectionPeriod::ends)
                    .filter(last -> last.getMonth() == to)
                    .flatMap(last -> CollectionPeriod.Kind.MONTHS.ending(first(last), last).stream())
                    .toList();
        }

        private LocalDate first(LocalDate last) {
            int before = Math.floorMod(to.getValue() - from.getValue(), 12);
            return last.withDayOfMonth(1).minusMonths(before);
        }

        private String words() {
            return name(from) + " to " + name(to);
        }

        private static String name(Month month) {
            return month.getDisplayName(TextStyle.FULL, Locale.UK);
        }
    }

    /** Those for which figures are entered with a reporting period; none where nothing of it ends there. */
    public List<CollectionPeriod> enteredWith(ReportingPeriod period) {
        return span.map(only -> only.endingIn(period)).orElseGet(() -> of.endingIn(period));
    }

    /** The reporting period with which one is entered; empty for one that no figure is made of. */
    public Optional<ReportingPeriod> periodOf(CollectionPeriod when) {
        return from(ReportingPeriod.containing(when.ends()))
                .filter(period -> enteredWith(period).contains(when))
                .findFirst();
    }

    /** The reporting periods whose figures one is a part of, in order. */
    List<ReportingPeriod> periodsMadeOf(CollectionPeriod when, PeriodKind kind) {
        return periodOf(when).stream()
                .flatMap(RollUp::from)
                .filter(period -> madeOf(period, kind).contains(when))
                .toList();
    }

    /**
     * Those that the figure of a reporting period is made of: the ones entered with it and, where the measure adds up
     * through the financial or academic year, the earlier ones of that year. The last of a quarter is of that quarter.
     */
    List<CollectionPeriod> madeOf(ReportingPeriod period, PeriodKind kind) {
        List<CollectionPeriod> own = enteredWith(period);
        if (own.isEmpty() || span.isPresent() || by == RollUpRule.LAST) {
            return own;
        }
        return switch (kind) {
            case CUMULATIVE -> of.ending(period.year().starts(), period.ends());
            case ACADEMIC_YEAR -> of.ending(academicYear(own.get(own.size() - 1).ends()), period.ends());
            default -> own;
        };
    }

    private static LocalDate academicYear(LocalDate day) {
        LocalDate september = day.withMonth(Month.SEPTEMBER.getValue()).withDayOfMonth(1);
        return september.isAfter(day) ? september.minusYears(1) : september;
    }

    private static Stream<ReportingPeriod> from(ReportingPeriod first) {
        return Stream.iterate(first, ReportingPeriod::next).limit(QUARTERS);
    }

    /** The rule in words: "the sum of the months", "the mean of November to January". */
    public String words() {
        return by.words() + " of " + span.map(Span::words).orElse("the " + of.one() + "s");
    }
}
