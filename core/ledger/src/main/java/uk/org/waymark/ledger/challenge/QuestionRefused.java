package uk.org.waymark.ledger.challenge;

/** Something about a question that makes no sense as things stand; nothing was done. The message is for the person. */
public final class QuestionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QuestionRefused(String message) {
        super(message);
    }
}
