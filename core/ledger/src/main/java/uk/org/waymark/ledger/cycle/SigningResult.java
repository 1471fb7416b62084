package uk.org.waymark.ledger.cycle;

import java.util.List;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.cycle.Obstacle;

/**
 * What came of signing off: nothing that was asked for is passed over in silence.
 *
 * @param left those that could not be signed off, each with why
 */
public record SigningResult(List<IndicatorCode> signed, List<Left> left) {
    public SigningResult {
        signed = List.copyOf(signed);
        left = List.copyOf(left);
    }

    /** A measure that was not signed off. */
    public record Left(IndicatorCode code, Obstacle why) {}
}
