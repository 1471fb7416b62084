package uk.org.waymark.web.published;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.comparison.Comparison;
import uk.org.waymark.position.comparison.Difference.OfFigure;
import uk.org.waymark.position.comparison.MeasureChange;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.OfOutturn;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.indicator.PartNames;
import uk.org.waymark.web.words.Words;

/**
 * A figure that one release told and a later one tells otherwise. A figure that was marked as provisional is not corrected
 * by the final one.
 *
 * @param measure its title, with the part the figure is of
 * @param was the figure as it was published
 * @param is as it is published since; that it was taken back, where there is none
 * @param rating whether the rating changed, in a sentence
 */
public record Correction(
        String code,
        String address,
        String measure,
        String period,
        String was,
        String is,
        Optional<String> why,
        Instant corrected,
        String rating) {
    private static final Comparator<Correction> LAST_FIRST =
            Comparator.comparing(Correction::corrected).reversed();

    /** A correction with the entry by which it was made, which several releases may tell of. */
    private record Change(long sequence, Correction correction) {}

    /** Every correction up to a release, by whichever of them it was published, the last first. */
    static List<Correction> by(Releases releases, ReleasedFigures figures, Release release) {
        Map<List<Object>, Correction> found = new LinkedHashMap<>();
        releases.periods(release).forEach(period -> {
            List<Release> telling = releases.telling(period, release);
            for (int next = 1; next < telling.size(); next++) {
                between(figures, period, telling.get(next - 1), telling.get(next))
                        .forEach(made -> found.putIfAbsent(
                                List.of(made.sequence(), made.correction().measure()), made.correction()));
            }
        });
        return found.values().stream().sorted(LAST_FIRST).toList();
    }

    /** The figures of a release that are others by what was published since, whenever it was released itself. */
    static List<Correction> of(Releases releases, ReleasedFigures figures, Release release) {
        return releases.bestInformed().filter(bestInformed -> !bestInformed.equals(release)).stream()
                .flatMap(bestInformed -> between(figures, release.period(), release, bestInformed))
                .map(Change::correction)
                .sorted(LAST_FIRST)
                .toList();
    }

    private static Stream<Change> between(
            ReleasedFigures figures, ReportingPeriod period, Release earlier, Release later) {
        Position before = figures.position(earlier, period);
        Position after = figures.position(later, period);
        return Comparison.of(before, after, figures.entries(later)).measures().stream()
                .flatMap(change -> change.of(OfFigure.class)
                        .filter(Correction::isCorrected)
                        .map(figure ->
                                new Change(figure.told().orElseThrow().sequence(), of(change, figure, before, after))));
    }

    private static boolean isCorrected(OfFigure figure) {
        return figure.told().isPresent()
                && figure.before().filter(was -> !was.statement().provisional()).isPresent();
    }

    private static Correction of(MeasureChange change, OfFigure figure, Position before, Position after) {
        MeasurePosition measure = change.measure();
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        Entry<OfOutturn> told = figure.told().orElseThrow();
        return new Correction(
                measure.code().text(),
                measure.code().address(),
                Stream.concat(
                                Stream.of(measure.indicator().plainTitle()),
                                PartNames.title(measure, figure.part()).stream())
                        .reduce((title, part) -> title + ": " + part)
                        .orElseThrow(),
                told.statement().period().toString(),
                words.full(figure.before().orElseThrow().statement().figure()),
                figure.after()
                        .map(entry -> words.full(entry.statement().figure()))
                        .orElseGet(() -> Words.say("published.corrections.none")),
                told.reason(),
                told.knownFrom(),
                rating(change, before, after));
    }

    private static String rating(MeasureChange change, Position before, Position after) {
        Performance was = change.before().map(MeasurePosition::performance).orElse(Performance.NOT_RATED);
        Performance is = change.after().map(MeasurePosition::performance).orElse(Performance.NOT_RATED);
        return was == is
                ? Words.say(
                        "published.corrections.same",
                        PublicMark.of(after.scheme(), is).label())
                : Words.say(
                        "published.corrections.moved",
                        PublicMark.of(before.scheme(), was).label(),
                        PublicMark.of(after.scheme(), is).label());
    }

    /** The day on which it was corrected. */
    public String day() {
        return Words.date(corrected);
    }
}
