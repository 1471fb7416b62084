package uk.org.waymark.web.theme;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Summary;

/** A theme's review counts in a line; what there is none of is not said. */
final class ThemeLede {
    private ThemeLede() {}

    static String counts(Summary summary) {
        return Stream.of(ReviewCategory.values())
                .filter(category -> summary.count(category) > 0)
                .map(category -> summary.count(category) + " " + category.words())
                .collect(Collectors.joining("; "));
    }
}
