package uk.org.waymark.web.published;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.indicator.PartNames;
import uk.org.waymark.web.words.Words;

/**
 * A figure of a release with the code by which anybody can ask whether it is ours: the beginning of a digest of the release
 * and the figure, so that the same figure of another release has another code.
 *
 * @param code eight hexadecimal digits in two groups, such as "7f3a 91c2"
 * @param measure its title, with the part the figure is of
 * @param figure with its unit
 */
public record FigureCode(String code, String address, String measure, String figure) {
    private static final int DIGITS = 8;

    /** Those of a measure: of its parts, where it has any. */
    static List<FigureCode> of(Release release, Position position, MeasurePosition measure) {
        return PartNames.readings(measure).stream()
                .flatMap(reading ->
                        reading.figure().map(figure -> of(release, position, measure, reading, figure)).stream())
                .toList();
    }

    /** All of a release. */
    static Stream<FigureCode> of(Release release, Position position) {
        return position.measures().flatMap(measure -> of(release, position, measure).stream());
    }

    private static FigureCode of(
            Release release, Position position, MeasurePosition measure, Reading reading, Figure figure) {
        String digest = Hash.of(String.join(
                        "\n",
                        release.agreement(),
                        release.name(),
                        position.period().code(),
                        measure.code().text(),
                        reading.part().orElse(""),
                        figure.text()))
                .hex();
        return new FigureCode(
                digest.substring(0, DIGITS / 2) + " " + digest.substring(DIGITS / 2, DIGITS),
                measure.code().address(),
                PartNames.title(measure, reading.part())
                        .map(part -> measure.indicator().plainTitle() + ": " + part)
                        .orElse(measure.indicator().plainTitle()),
                new FigureWords(measure.indicator().reportedMeasurement()).full(figure));
    }

    /** A code as somebody writes it, without blanks; empty where it can be none. */
    static Optional<String> read(String written) {
        return Optional.of(written.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                .filter(digits -> digits.matches("[0-9a-f]{" + DIGITS + "}"));
    }

    /** The code without blanks. */
    String digits() {
        return code.replace(" ", "");
    }

    /** "New homes: 300 homes". */
    public String line() {
        return Words.say("published.code.line", measure, figure);
    }
}
