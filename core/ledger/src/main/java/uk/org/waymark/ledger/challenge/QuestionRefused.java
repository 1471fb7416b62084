package uk.org.waymark.ledger.challenge;

/** The refusal of a question, or of an answer to one; nothing was recorded. The message is for the person. */
public final class QuestionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QuestionRefused(String message) {
        super(message);
    }
}
