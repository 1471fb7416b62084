package uk.org.waymark.web.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;

/** Finds measures of a position by code or by words. */
public final class Search {
    private Search() {}

    /** The address of the one measure whose code is meant: "NI 117", "ni-117" or just "117". */
    static Optional<String> code(Position position, String query) {
        return position.findMeasure(query)
                .or(() -> query.matches("\\d+") ? position.findMeasure("NI" + query) : Optional.empty())
                .map(measure -> measure.code().address());
    }

    /** The measures in whose code, titles or theme every word occurs, in the order of the agreement. */
    static List<MeasurePosition> measures(Position position, String query) {
        return plain(query).isEmpty()
                ? List.of()
                : position.themes().stream()
                        .flatMap(theme ->
                                theme.measures().stream().filter(measure -> finds(text(measure, theme), query)))
                        .toList();
    }

    /** Where a measure is looked for: its code, titles and theme. */
    public static String text(MeasurePosition measure, ThemePosition theme) {
        return measure.code() + " " + measure.code().address() + " "
                + measure.indicator().title() + " "
                + measure.indicator().plainTitle() + " " + theme.title();
    }

    /** Whether every word of a query occurs in a text; without any word it does. */
    public static boolean finds(String text, String query) {
        String within = plain(text);
        return Stream.of(plain(query).split(" ")).allMatch(within::contains);
    }

    /** Small letters and digits with single blanks, so that accents, hyphens and stops do not count. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.UK)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
