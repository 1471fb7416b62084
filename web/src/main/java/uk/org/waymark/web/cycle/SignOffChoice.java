package uk.org.waymark.web.cycle;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.cycle.Decision;

/**
 * A lead's choice about one measure, as it was sent.
 *
 * @param choice "approve", "return" or nothing
 * @param fault why it was not carried out; empty where nothing is wrong
 */
public record SignOffChoice(String choice, String comment, String fault) {
    static final SignOffChoice NONE = new SignOffChoice("", "", "");

    private static final String APPROVE = "approve";
    private static final String RETURN = "return";

    static SignOffChoice of(HttpServletRequest request, IndicatorCode code) {
        return new SignOffChoice(
                sent(request, "decide-" + code.address()), sent(request, "comment-" + code.address()), "");
    }

    private static String sent(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    public boolean isApproved() {
        return choice.equals(APPROVE);
    }

    public boolean isReturned() {
        return choice.equals(RETURN);
    }

    /** Whether there is a comment and no choice, so that nobody can tell what is to be done with it. */
    boolean isLoose() {
        return choice.isEmpty() && !comment.isEmpty();
    }

    Optional<Decision> decision(IndicatorCode code) {
        if (isApproved()) {
            return Optional.of(new Decision.Approve(code));
        }
        return isReturned() ? Optional.of(new Decision.SendBack(code, comment)) : Optional.empty();
    }

    /** The same with what is wrong about it. */
    SignOffChoice at(String why) {
        return new SignOffChoice(choice, comment, why);
    }

    /** The same to be made anew, because the lead has not seen what it would be about; the comment is kept. */
    SignOffChoice unticked(String why) {
        return new SignOffChoice("", comment, why);
    }
}
