package uk.org.waymark.web.search;

import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.search.Plain;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;

/** Finds measures of a position by code, and texts by words that occur in them letter by letter. */
public final class Search {
    private Search() {}

    /** The address of the one measure whose code is meant: "NI 117", "ni-117" or just "117". */
    static Optional<String> code(Position position, String query) {
        return position.findMeasure(query)
                .or(() -> query.matches("\\d+") ? position.findMeasure("NI" + query) : Optional.empty())
                .map(measure -> measure.code().address());
    }

    /** Where a measure is looked for: its code, titles and theme. */
    public static String text(MeasurePosition measure, ThemePosition theme) {
        return measure.code() + " " + measure.code().address() + " "
                + measure.indicator().title() + " "
                + measure.indicator().plainTitle() + " " + theme.title();
    }

    /** Whether every word of a query occurs in a text; without any word it does. */
    public static boolean finds(String text, String query) {
        String within = Plain.of(text);
        return Stream.of(Plain.of(query).split(" ")).allMatch(within::contains);
    }
}
