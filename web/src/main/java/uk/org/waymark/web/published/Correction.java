package uk.org.waymark.web.published;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.comparison.Comparison;
import uk.org.waymark.position.comparison.Difference.OfFigure;
import uk.org.waymark.position.comparison.MeasureChange;
import uk.org.waymark.position.reporting.Entry;
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

    /** All that a release corrects of those before it, the last first. */
    static List<Correction> by(Published published, Release release) {
        Map<List<String>, Correction> found = new LinkedHashMap<>();
        published.releases().stream()
                .filter(earlier -> earlier.number() < release.number())
                .flatMap(earlier -> between(published, earlier, release))
                .forEach(correction -> found.putIfAbsent(
                        List.of(correction.code(), correction.measure(), correction.period()), correction));
        return found.values().stream().sorted(LAST_FIRST).toList();
    }

    /** What the latest release corrects of one. */
    static List<Correction> of(Published published, Release release) {
        return published.find(Optional.empty()).filter(latest -> latest.number() > release.number()).stream()
                .flatMap(latest -> between(published, release, latest))
                .sorted(LAST_FIRST)
                .toList();
    }

    private static Stream<Correction> between(Published published, Release earlier, Release later) {
        Position before = published.position(earlier);
        Position after = published.at(later).position(earlier.period(), later.known());
        return Comparison.of(before, after, published.at(later).entries()).measures().stream()
                .flatMap(change -> change.of(OfFigure.class)
                        .filter(Correction::isCorrected)
                        .map(figure -> of(change, figure, before, after)));
    }

    private static boolean isCorrected(OfFigure figure) {
        return figure.told().isPresent()
                && figure.before().filter(was -> !was.statement().provisional()).isPresent();
    }

    private static Correction of(MeasureChange change, OfFigure figure, Position before, Position after) {
        MeasurePosition measure = change.measure();
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        Entry<?> told = figure.told().orElseThrow();
        return new Correction(
                measure.code().text(),
                measure.code().address(),
                Stream.concat(
                                Stream.of(measure.indicator().plainTitle()),
                                PartNames.title(measure, figure.part()).stream())
                        .reduce((title, part) -> title + ": " + part)
                        .orElseThrow(),
                before.period().toString(),
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
