package uk.org.waymark.web.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.org.waymark.web.lens.Kept;
import uk.org.waymark.web.words.Words;

/** A column that a reader may do without; the one with code and name of the measure always stands. */
enum MeasureColumn {
    COURSE("theme.soFar"),
    FIGURE("theme.outturn"),
    TARGET("theme.target"),
    RATING("theme.performance"),
    DIRECTION("theme.travel"),
    FORECAST("theme.forecast"),
    CATEGORY("measures.by.category"),
    THEME("overview.theme"),
    OWNER("measures.by.owner"),
    DUE("measures.due");

    /** The parameter of an address that names a column; it is there once for each. */
    static final String PARAMETER = "column";

    private final String heading;

    MeasureColumn(String heading) {
        this.heading = heading;
    }

    /** The columns that an address asks for; all where it names none that is known. */
    static Set<MeasureColumn> of(List<String> written) {
        Set<MeasureColumn> chosen = Arrays.stream(values())
                .filter(column -> written.contains(column.code()))
                .collect(Collectors.toCollection(TreeSet::new));
        return chosen.isEmpty() ? Set.of(values()) : Set.copyOf(chosen);
    }

    /** The parameters that ask for some columns; none where that is all. */
    static List<Kept> parameters(Set<MeasureColumn> chosen) {
        return isAll(chosen)
                ? List.of()
                : Arrays.stream(values())
                        .filter(chosen::contains)
                        .map(column -> new Kept(PARAMETER, column.code()))
                        .toList();
    }

    static boolean isAll(Set<MeasureColumn> chosen) {
        return chosen.size() == values().length;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return Words.say(heading);
    }
}
