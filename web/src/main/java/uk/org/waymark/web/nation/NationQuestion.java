package uk.org.waymark.web.nation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.position.nation.AreaTheme;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Kept;

/**
 * What an address asks of the areas, which is therefore a view that can be kept and sent.
 *
 * @param measure by whose figures areas are compared; empty for none
 * @param region whose areas are listed; empty for all
 * @param theme whose measures are counted; empty for all
 * @param with the state that a measure of the areas is in
 * @param sort the column by which they are sorted
 * @param page the first is 1
 */
record NationQuestion(String measure, String region, String theme, String with, String sort, int page) {
    /** Areas in any state. */
    static final String ANY = "any";

    static final String AT_RISK = "at-risk";
    static final String NO_FIGURE = "no-figure";
    static final String LATE = "late";
    static final String AREA = "area";
    static final String REGION = "region";
    static final String FIGURE = "figure";

    private static final int MOST_DIGITS = 4;

    static NationQuestion of(HttpServletRequest request) {
        return of(name -> AddressReader.find(request, name));
    }

    /** What an address asks; anything it names that there is not leaves no area, and a page that is none is the first. */
    static NationQuestion of(Function<String, Optional<String>> parameters) {
        Function<String, String> given = name ->
                parameters.apply(name).filter(value -> !value.equals(ANY)).orElse("");
        String page = given.apply("page");
        return new NationQuestion(
                given.apply("measure"),
                given.apply("region"),
                given.apply("theme"),
                given.apply("with"),
                given.apply("sort").isEmpty() ? AT_RISK : given.apply("sort"),
                page.matches("[1-9]\\d{0," + (MOST_DIGITS - 1) + "}") ? Integer.parseInt(page) : 1);
    }

    /** Whether fewer than all areas are asked for. */
    boolean isNarrow() {
        return !region.isEmpty() || !with.isEmpty();
    }

    /** The same of all themes, where the one it names is none of these. */
    NationQuestion amongThemes(List<AreaTheme> themes) {
        return themes.stream().anyMatch(any -> any.id().equals(theme))
                ? this
                : new NationQuestion(measure, region, "", with, sort, page);
    }

    NationQuestion sortedBy(String column) {
        return new NationQuestion(measure, region, theme, with, column, 1);
    }

    NationQuestion onPage(int other) {
        return new NationQuestion(measure, region, theme, with, sort, other);
    }

    /** The same of all areas. */
    NationQuestion ofAll() {
        return new NationQuestion(measure, "", theme, "", sort, 1);
    }

    List<Kept> parameters() {
        return Stream.of(
                        new Kept("measure", measure),
                        new Kept("region", region),
                        new Kept("theme", theme),
                        new Kept("with", with),
                        new Kept("sort", sort.equals(AT_RISK) ? "" : sort),
                        new Kept("page", page == 1 ? "" : Integer.toString(page)))
                .filter(kept -> !kept.value().isEmpty())
                .toList();
    }

    /** As a path with its question: "/nation?measure=NI117". */
    String path() {
        return parameters().isEmpty() ? "/nation" : "/nation?" + Kept.query(parameters());
    }
}
