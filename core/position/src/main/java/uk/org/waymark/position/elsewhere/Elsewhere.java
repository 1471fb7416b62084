package uk.org.waymark.position.elsewhere;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Subject;

/**
 * A measure in other places.
 *
 * @param all the figures that stand, those of the latest period first, and of one period in the order of {@link
 *     uk.org.waymark.position.reporting.Place}
 */
public record Elsewhere(List<Compared> all) {
    private static final Comparator<FigureElsewhere> ORDER = Comparator.comparing(FigureElsewhere::period)
            .reversed()
            .thenComparing(FigureElsewhere::place)
            .thenComparing(statement -> statement.part().orElse(""));

    public Elsewhere {
        all = List.copyOf(all);
    }

    /** As known at a moment. */
    public static Elsewhere of(Indicator indicator, Entries entries, Known known) {
        List<Entry<FigureElsewhere>> standing = new ArrayList<>();
        entries.of(FigureElsewhere.class, known)
                .filter(entry -> indicator.isCalled(entry.statement().code().text()))
                .forEach(entry -> {
                    standing.removeIf(earlier -> earlier.statement().isAboutSame(entry.statement()));
                    standing.add(entry);
                });
        Standing own = new Standing(entries, known);
        return new Elsewhere(standing.stream()
                .filter(entry -> entry.statement().figure().isPresent())
                .sorted(Comparator.comparing(Entry::statement, ORDER))
                .map(entry -> new Compared(entry, own(own, indicator, entry.statement())))
                .toList());
    }

    private static Optional<Figure> own(Standing own, Indicator indicator, FigureElsewhere other) {
        return own.outturn(new Subject(indicator.code(), other.part(), other.period()))
                .map(entry -> entry.statement().figure());
    }

    /** The latest figure of each place and part that is not of a later period. */
    public List<Compared> upTo(ReportingPeriod period) {
        List<Compared> latest = new ArrayList<>();
        all.stream()
                .filter(compared -> period(compared).compareTo(period) <= 0)
                .filter(compared -> latest.stream().noneMatch(later -> isOfSamePlace(later, compared)))
                .forEach(latest::add);
        return latest.stream()
                .sorted(Comparator.comparing(
                        compared -> compared.elsewhere().statement().place()))
                .toList();
    }

    private static ReportingPeriod period(Compared compared) {
        return compared.elsewhere().statement().period();
    }

    private static boolean isOfSamePlace(Compared one, Compared other) {
        FigureElsewhere said = one.elsewhere().statement();
        return said.place() == other.elsewhere().statement().place()
                && said.part().equals(other.elsewhere().statement().part());
    }

    /** The statement that stands of one figure. */
    public Optional<Entry<FigureElsewhere>> standing(FigureElsewhere asked) {
        return Stream.ofNullable(asked)
                .flatMap(any -> all.stream())
                .map(Compared::elsewhere)
                .filter(entry -> entry.statement().isAboutSame(asked))
                .findFirst();
    }
}
