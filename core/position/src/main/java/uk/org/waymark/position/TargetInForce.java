package uk.org.waymark.position;

import java.util.Optional;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.target.Target;

/**
 * The target a period's outturn is judged by: the one agreed when the period ended.
 *
 * @param interim whether it is the period's own interim target rather than the whole year's
 * @param agreed the revision it comes from
 */
public record TargetInForce(Target target, boolean interim, Agreed agreed) {

    /** What one part is judged by, or this where no part is asked for. */
    public TargetInForce ofPart(Optional<String> part) {
        return new TargetInForce(target.ofPart(part), interim, agreed);
    }

    /** Where it came from, in words. */
    public String origin() {
        return (interim ? "interim target, " : "target for the whole year, ") + agreed.by();
    }
}
