package uk.org.waymark.position;

import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.target.Target;

/**
 * The target a period's outturn is judged by: the one agreed when the period ended.
 *
 * @param interim whether it is the period's own interim target rather than the whole year's
 * @param agreed the revision it comes from
 */
public record TargetInForce(Target target, boolean interim, Agreed agreed) {

    /** Where it came from, in words. */
    public String origin() {
        return (interim ? "interim target, " : "target for the whole year, ") + agreed.by();
    }
}
