package uk.org.waymark.web.rest.indicator;

import uk.org.waymark.contract.indicator.Predecessor;

/**
 * A code that an indicator had before.
 *
 * @param comparable whether the figures told by it are figures of the indicator
 * @param reason why the code changed
 */
public record PredecessorAnswer(String code, boolean comparable, String reason) {
    static PredecessorAnswer of(Predecessor former) {
        return new PredecessorAnswer(former.code().text(), former.comparable(), former.reason());
    }
}
