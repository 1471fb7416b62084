package uk.org.waymark.ledger.work;

import java.util.Locale;

/** A kind of work; in the order in which a person does theirs. What came back comes first, because it holds up others. */
public enum WorkKind {
    /** Measures that a theme lead returned with a comment, and that were not corrected or explained since. */
    CORRECT,
    /** Questions about what a person answers for, which nobody has answered. */
    ANSWER,
    /** A person's own questions that were answered and wait to be resolved. */
    RESOLVE,
    /** Proposals to change a target that were returned with questions. */
    ANSWER_PROPOSAL,
    /** Figures that are due in an open period and were not entered, or not in all parts. */
    ENTER,
    /** Figures that were entered and need a commentary before they can be signed off. */
    EXPLAIN,
    /** Figures that are all entered and were not submitted to the theme lead. */
    SUBMIT,
    /** Measures that a theme lead can sign off. */
    SIGN_OFF,
    /** Actions and milestones of plans that are late, or due within a week. */
    UPDATE_ACTIONS,
    /** Risks that were raised in a theme and wait for its lead. */
    ACCEPT_RISKS,
    /** Sections of a review that a partner writes. */
    WRITE_SECTIONS,
    /** Figures of all themes that are due in an open period and were not entered. */
    CHASE,
    /** Figures that are all entered, of which some are not signed off; those who manage periods wait for them. */
    AWAIT_SIGN_OFF,
    /** An open period whose figures are all signed off. */
    CLOSE,
    /** The last period that ended, where it was never opened. */
    OPEN,
    /** Sections of a review that are written and not agreed. */
    AGREE_SECTIONS,
    /** Proposals to change a target that wait for a consent, or to be put in force. */
    DECIDE_PROPOSAL,
    /** Publications with a fault that nobody has overruled. */
    CLEAR,
    APPROVE,
    RELEASE;

    /** Its name in the texts of pages, such as "sign-off". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
