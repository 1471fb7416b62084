package uk.org.waymark.contract.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.Performance;

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
     * Measures with one rating, chosen by how far each is from its target.
     *
     * @param performance the rating
     * @param most how many at most
     */
    record Examples(Performance performance, int most) implements TemplateContent {}

    /**
     * What is made of the figures.
     *
     * @param part the heading of the part of the self-assessment, or of one section; empty for all, and for other kinds
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
        /** The measures at risk on a few lines each: figure, target, what is done, whether it will recover. */
        AT_A_GLANCE("at-a-glance"),
        /** A table of the designated measures by theme. */
        DESIGNATED("designated"),
        /** A table of all measures by theme. */
        MEASURES("measures"),
        /** A part for each theme with its measures, and those of them that are worse than anticipated. */
        THEME_PAGES("theme-pages"),
        /** The targets of each year as agreed, with what was changed since they were first agreed. */
        TARGETS("targets"),
        /** The designated measures without data. */
        WAITING("waiting"),
        /** How many designated measures have a figure, and for which reasons the others have none. */
        COVERAGE("coverage"),
        /** The open risks by likelihood and impact, and each of them; nothing in the version for the public. */
        RISKS("risks"),
        /** The agreed texts of the self-assessment. */
        SECTIONS("sections"),
        /** The plans for some measures: actions, and money with both totals. */
        PLAN("plan"),
        /** The categories of each theme. */
        THEMES("themes"),
        /** What the document of a review counts of all measures. */
        PRINTED_COUNTS("printed-counts"),
        /** How the measures were spread over the ratings from date to date, published ones apart from computed ones. */
        DISTRIBUTION("distribution"),
        /** The Government Office’s highlight report on the review of the period, as it was submitted last. */
        HIGHLIGHTS("highlights"),
        /** Whether the term of the agreement has ended. */
        TERM("term"),
        /** Every measure beside its original baseline and its target of the last year, with their counts. */
        ACHIEVEMENTS("achievements"),
        /** The ratings of each theme, as far as the measures of {@link #ACHIEVEMENTS} have them. */
        RATINGS("ratings"),
        /** The baselines and last targets that are no longer those first agreed. */
        REBASED("rebased"),
        /** The reward, where the agreement declares a scheme. */
        REWARD("reward"),
        /** The figures that took the place of others. */
        RESTATED("restated"),
        /** The agreed text of a section of the self-assessment. */
        SECTION("section"),
        /** The figure of the measure against its target, and its course. */
        ITS_FIGURE("its-figure"),
        /** What partners say of the measure. */
        ITS_COMMENTARY("its-commentary"),
        /** The definition of the measure. */
        ITS_DEFINITION("its-definition"),
        /** The baseline and the targets of the measure, by each agreement that stated them. */
        ITS_TARGETS("its-targets"),
        /** The figures of the measure that were corrected, are provisional, or came under an earlier code. */
        ITS_FIGURES("its-figures"),
        /** The figure of the measure by group. */
        ITS_GROUPS("its-groups"),
        /** The measure in other places. */
        ITS_PLACES("its-places"),
        /** The plans for the measure. */
        ITS_PLANS("its-plans");

        private static final String OF_MEASURE = "its-";

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Whether it is about the one measure that the paper is about. */
        public boolean isOfMeasure() {
            return code.startsWith(OF_MEASURE);
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
