package uk.org.waymark.ledger.cycle;

import java.util.List;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.cycle.Obstacle;

/**
 * The outcome of a lead's decisions, each of which is in one of the lists.
 *
 * @param left the measures for which nothing was recorded, each with the reason
 */
public record Decided(List<IndicatorCode> signed, List<IndicatorCode> sentBack, List<Left> left) {
    public Decided {
        signed = List.copyOf(signed);
        sentBack = List.copyOf(sentBack);
        left = List.copyOf(left);
    }

    /** A measure that a decision could not be carried out for. */
    public record Left(IndicatorCode code, Obstacle why) {}
}
