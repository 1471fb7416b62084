package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.contract.figure.Measurement;

/**
 * What is unlikely about a figure.
 *
 * @param wrong a sentence that says what
 * @param remedy what it may have been meant to be, and what to do
 * @param likely the figure that a usual slip would explain, as it would be typed
 */
record Doubt(String wrong, String remedy, Optional<String> likely) {
    /** One with a remedy of its own. */
    Doubt(String wrong, String remedy) {
        this(wrong, remedy, Optional.empty());
    }

    private static final String LOOK_AGAIN = "Check the figure; if it is right, say why it stands.";

    /** One that leaves open what was meant. */
    static Doubt of(String wrong) {
        return new Doubt(wrong, LOOK_AGAIN);
    }

    /** One that a usual slip would explain. */
    static Doubt of(String wrong, Measurement measurement, BigDecimal meant) {
        return new Doubt(
                wrong,
                Slip.question(measurement, meant) + " If the figure is right, say why it stands.",
                Optional.of(Slip.typed(measurement, meant)));
    }

    Finding warning() {
        Finding warning = Finding.warning(Finding.Field.FIGURE, wrong, remedy);
        return likely.map(warning::meaning).orElse(warning);
    }
}
