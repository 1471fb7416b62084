package uk.org.waymark.web.nation;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.web.words.Words;

/** The headings of the table of areas, by each of which it can be sorted. */
public record AreaHeadings(NationView asked) {
    private static final String ASCENDING = "ascending";
    private static final String DESCENDING = "descending";

    /** A heading that sorts the table, and how it is sorted by it now. */
    public record Heading(String words, String path, String sorted) {}

    public Heading area() {
        return heading(NationQuestion.AREA, Words.say("nation.column.area"), ASCENDING);
    }

    public Heading region() {
        return heading(NationQuestion.REGION, Words.say("nation.column.region"), ASCENDING);
    }

    public Heading atRisk() {
        return heading(NationQuestion.AT_RISK, Words.say("nation.column.atRisk"), DESCENDING);
    }

    /** The heading of the figures that should be in and are not; only where there are some. */
    public Optional<Heading> late() {
        return Optional.of(heading(NationQuestion.LATE, Words.say("nation.column.late"), DESCENDING))
                .filter(any -> asked.isAnyLate());
    }

    /** A heading for each theme that the table has a column for. */
    public List<Heading> themes() {
        return asked.columns().stream()
                .map(theme -> heading(theme.id(), theme.title(), DESCENDING))
                .toList();
    }

    /** The heading of the figures; only where a measure is looked at. */
    public Optional<Heading> measure() {
        return asked.measure()
                .map(choice -> heading(NationQuestion.FIGURE, choice.code().text(), ASCENDING));
    }

    private Heading heading(String column, String words, String direction) {
        NationQuestion question = asked.question();
        return new Heading(
                words,
                question.sortedBy(column).path() + "#areas",
                question.sort().equals(column) ? direction : "none");
    }
}
