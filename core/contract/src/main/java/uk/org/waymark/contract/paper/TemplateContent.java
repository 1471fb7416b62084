package uk.org.waymark.contract.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;

/**
 * A piece of a part.
 *
 * @since 1
 */
public sealed interface TemplateContent {
    /**
     * A paragraph.
     *
     * @param number as printed, such as "4.2"; empty where it has none
     */
    record Sentences(String number, Wording words) implements TemplateContent {}

    /**
     * A list.
     *
     * @param numbered whether its items are referred to by number, as recommendations are
     */
    record Listed(boolean numbered, List<Wording> items) implements TemplateContent {
        public Listed {
            items = List.copyOf(items);
        }
    }

    /**
     * A table whose words are written in the file.
     *
     * @param rows as many cells each as there are headings
     */
    record FixedTable(String id, String caption, List<String> headings, List<List<Wording>> rows)
            implements TemplateContent {
        public FixedTable {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What is made of the figures.
     *
     * @param part the heading of the part of the self-assessment; empty for all of it, and for other kinds
     * @param measures those it is about; empty for all, and for kinds that name none
     */
    record Made(Kind kind, Optional<String> part, List<IndicatorCode> measures) implements TemplateContent {
        public Made {
            measures = List.copyOf(measures);
        }
    }

    /** The kinds of what is made of the figures. */
    enum Kind {
        /** The designated measures by category. */
        COUNTS("counts"),
        /** Each designated measure at risk, with the same questions. */
        AT_RISK("at-risk"),
        /** The measures at risk as a table, with where each is explained or the cause itself. */
        EXCEPTIONS("exceptions"),
        /** A table of the designated measures by theme. */
        DESIGNATED("designated"),
        /** A table of all measures by theme. */
        MEASURES("measures"),
        /** The designated measures without data. */
        WAITING("waiting"),
        /** The agreed texts of the self-assessment. */
        SECTIONS("sections"),
        /** The plans for some measures: actions, and money with both totals. */
        PLAN("plan"),
        /** The categories of each theme. */
        THEMES("themes"),
        /** What the document of a review counts of all measures. */
        PRINTED_COUNTS("printed-counts");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name of its element. */
        public String code() {
            return code;
        }

        /** The kind that an element of a file names. */
        public static Optional<Kind> find(String code) {
            return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }
}
