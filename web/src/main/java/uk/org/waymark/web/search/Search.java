package uk.org.waymark.web.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;

/** Finds measures of a position by code or by words. */
final class Search {
    private Search() {}

    /** The address of the one measure whose code is meant: "NI 117", "ni-117" or just "117". */
    static Optional<String> code(Position position, String query) {
        return position.findMeasure(query)
                .or(() -> query.matches("\\d+") ? position.findMeasure("NI" + query) : Optional.empty())
                .map(measure -> measure.code().address());
    }

    /** The measures in whose code, titles or theme every word occurs, in the order of the agreement. */
    static List<MeasurePosition> measures(Position position, String query) {
        List<String> words = Stream.of(plain(query).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return position.themes().stream()
                .flatMap(theme -> theme.measures().stream().filter(measure -> {
                    String text = plain(measure.code() + " " + measure.code().address() + " "
                            + measure.indicator().title() + " "
                            + measure.indicator().plainTitle() + " " + theme.title());
                    return words.stream().allMatch(text::contains);
                }))
                .toList();
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
