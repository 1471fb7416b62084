package uk.org.waymark.position.reporting;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.indicator.IndicatorCode;

/**
 * A statement about a change of what was agreed about a measure: that it is proposed, who consented, and what became of
 * it.
 */
public sealed interface RefreshStatement extends Statement {
    /** The number of the proposal within its agreement. */
    int proposal();

    IndicatorCode code();

    /**
     * That a revision is proposed.
     *
     * @param why the compelling reason
     * @param evidence what it rests on, one thing a line; may be empty
     * @param exception why it is proposed outside the agreement's time for that; empty within it
     */
    record RevisionProposed(
            int proposal,
            IndicatorCode code,
            RevisedTerms terms,
            String why,
            String evidence,
            Optional<String> exception)
            implements RefreshStatement {}

    /**
     * That somebody consented whose consent it needs.
     *
     * @param on the day of the decision, which may be before it was recorded
     * @param note what was said with it, such as the number of a minute; may be empty
     */
    record RevisionConsented(int proposal, IndicatorCode code, Consent by, LocalDate on, String note)
            implements RefreshStatement {}

    /**
     * That somebody whose consent it needs decides once questions are answered. The proposal waits for whoever made it.
     *
     * @param on the day of the decision
     */
    record RevisionReturned(int proposal, IndicatorCode code, Consent by, LocalDate on, String questions)
            implements RefreshStatement {}

    /** That the questions were answered with which it was returned. It waits for the same body again. */
    record RevisionAnswered(int proposal, IndicatorCode code, String answer) implements RefreshStatement {}

    /** That somebody whose consent it needs refused. */
    record RevisionRefused(int proposal, IndicatorCode code, Consent by, LocalDate on, String why)
            implements RefreshStatement {}

    /** That those who proposed it did not pursue it. */
    record RevisionTakenBack(int proposal, IndicatorCode code, String why) implements RefreshStatement {}

    /**
     * That it is in force. It says all that was agreed, because it counts like a revision of the theme's file.
     *
     * @param from the day from which periods are judged by it
     * @param by the document or decision in which it was agreed
     */
    record RevisionInForce(int proposal, IndicatorCode code, RevisedTerms terms, LocalDate from, String by, String why)
            implements RefreshStatement {}
}
