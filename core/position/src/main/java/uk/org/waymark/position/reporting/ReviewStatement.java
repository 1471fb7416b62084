package uk.org.waymark.position.reporting;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;

/** A statement about the review that partners write of themselves at the end of a period. */
public sealed interface ReviewStatement extends Statement {
    ReportingPeriod period();

    /** A statement about a section of the review's text, by its number, such as "B.1.1". */
    sealed interface OfSection extends ReviewStatement {
        String section();
    }

    /**
     * That a body is to write a section. Of those about one section the latest counts.
     *
     * @param role the post that writes it there
     * @param due the day by which its text is to be agreed
     */
    record SectionAssigned(ReportingPeriod period, String section, String owner, Optional<String> role, LocalDate due)
            implements OfSection {}

    /**
     * A version of a section's text.
     *
     * @param text paragraphs with an empty line between them
     * @param evidence the documents that its claims rest on, in words; empty where none are named
     * @param capacity what whoever wrote it was at the time, such as "officer, planning"
     */
    record SectionWritten(
            ReportingPeriod period, String section, String text, Optional<String> evidence, String capacity)
            implements OfSection {}

    /** That the version which stood is agreed, and goes into the paper. */
    record SectionAgreed(ReportingPeriod period, String section) implements OfSection {}

    /** A statement about a body of the paper's route, by its id. */
    sealed interface OfRoute extends ReviewStatement {
        String body();
    }

    /**
     * The day on which a body has the paper before it. Of those about one body the latest counts.
     *
     * @param decision what it decided; empty before it has
     * @param note more about the decision; empty where there is nothing more
     */
    record SittingStated(
            ReportingPeriod period, String body, LocalDate on, Optional<PaperDecision> decision, Optional<String> note)
            implements OfRoute {}

    /**
     * Something that members of a body asked for. Of those with one number the latest counts.
     *
     * @param request its number within the review, from 1
     * @param answer what was done about it; empty while nothing was
     */
    record RequestStated(ReportingPeriod period, String body, int request, String text, Optional<String> answer)
            implements OfRoute {}

    /**
     * An area in which the partnership itself is to improve. Of those with one number the latest counts.
     *
     * @param area its number within the review, from 1
     */
    record ImprovementStated(ReportingPeriod period, int area, ImprovementTerms terms) implements ReviewStatement {}
}
