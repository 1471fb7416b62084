package uk.org.waymark.web.capture;

import uk.org.waymark.web.words.Words;

/**
 * How far the figure of a line has come.
 *
 * @param code by which styles and scripts know it: "error", "unsaved", "saved"
 * @param note since when it is so; may be blank
 */
public record LineState(String code, String words, String note) {

    /** @param contested whether somebody else's version waits for a decision */
    static LineState of(MeasureView measure, LineView line, Outcome outcome, boolean contested) {
        if (contested) {
            return of("contested");
        }
        if (outcome.isError()) {
            return of("error");
        }
        if (outcome.isQuestioned()) {
            return of("question");
        }
        if (outcome.changed()) {
            return of("unsaved");
        }
        if (measure.isDecided()) {
            return new LineState(measure.stage(), measure.stageWords(), "");
        }
        return line.facts().since().isEmpty()
                ? new LineState(measure.stage(), measure.stageWords(), "")
                : new LineState(
                        "saved", Words.say("capture.state.saved"), line.facts().since());
    }

    private static LineState of(String code) {
        return new LineState(code, Words.say("capture.state." + code), "");
    }

    /** Whether something was typed that is not recorded. */
    boolean isUnsaved() {
        return switch (code) {
            case "contested", "error", "question", "unsaved" -> true;
            default -> false;
        };
    }
}
