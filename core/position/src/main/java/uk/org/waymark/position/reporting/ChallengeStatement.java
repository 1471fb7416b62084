package uk.org.waymark.position.reporting;

/** A statement in a challenge: a question of one group about what another answers for, an answer, or its resolution. */
public sealed interface ChallengeStatement extends Statement {
    /** The number of the question within its agreement. */
    int question();

    Matter about();

    String text();

    /**
     * What whoever made it was at the time, such as "executive" or "officer, planning". It stays when they change their
     * role or leave.
     */
    String capacity();

    /** That something is asked. */
    record QuestionAsked(int question, Matter about, String text, String capacity) implements ChallengeStatement {}

    /** That a question is answered, perhaps not for the first time. */
    record QuestionAnswered(int question, Matter about, String text, String capacity) implements ChallengeStatement {}

    /**
     * That nothing more is asked.
     *
     * @param text what was concluded; may be empty where there is an answer
     */
    record QuestionResolved(int question, Matter about, String text, String capacity) implements ChallengeStatement {}
}
