package uk.org.waymark.ledger.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns of a theme's workbook, and of a file in long form, which has no definitions. The first ones say what the
 * row is about, then come definitions, which only show; the rest is what a person enters.
 */
public enum Column {
    CODE(Kind.KEY, 11),
    PART(Kind.KEY, 10),
    PERIOD(Kind.KEY, 12),
    MEASURE(Kind.DEFINITION, 44),
    UNIT(Kind.DEFINITION, 16),
    BASELINE(Kind.DEFINITION, 14),
    TARGET(Kind.DEFINITION, 20),
    LAST_FIGURE(Kind.DEFINITION, 20),
    OUTTURN(Kind.ENTRY, 13),
    PROVISIONAL(Kind.ENTRY, 11),
    FORECAST(Kind.ENTRY, 11),
    PROJECTED(Kind.ENTRY, 13),
    COMMENTARY(Kind.ENTRY, 70),
    EVIDENCE(Kind.ENTRY, 36),
    SPAN(Kind.ENTRY, 22),
    REASON(Kind.ENTRY, 34),
    OVERRULED_BECAUSE(Kind.ENTRY, 34);

    private enum Kind {
        KEY,
        DEFINITION,
        ENTRY
    }

    private final Kind kind;
    private final int width;

    Column(Kind kind, int width) {
        this.kind = kind;
        this.width = width;
    }

    /** Its name in a file, such as "last figure". */
    public String heading() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Its name as a workbook shows it, such as "Last figure". */
    String title() {
        return name().charAt(0) + heading().substring(1);
    }

    boolean isLocked() {
        return kind != Kind.ENTRY;
    }

    /** In characters of the usual size. */
    int width() {
        return width;
    }

    /** Those that show a definition and take nothing. */
    public static List<Column> definitions() {
        return Arrays.stream(values())
                .filter(column -> column.kind == Kind.DEFINITION)
                .toList();
    }
}
