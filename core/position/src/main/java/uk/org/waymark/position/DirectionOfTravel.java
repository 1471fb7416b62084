package uk.org.waymark.position;

import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Polarity;

/** Whether a figure moved the way that is good since an earlier one; absent where there is nothing to compare with. */
public enum DirectionOfTravel {
    IMPROVED,
    UNCHANGED,
    WORSENED;

    /**
     * Compares two figures of one measure. Figures of different shapes are not compared, nor are figures that should keep
     * to a plan, where moving is neither good nor bad in itself.
     */
    public static Optional<DirectionOfTravel> between(Figure earlier, Figure later, Polarity polarity) {
        if (polarity == Polarity.ON_PLAN || earlier.getClass() != later.getClass()) {
            return Optional.empty();
        }
        return later.number()
                .flatMap(is -> earlier.number().map(is::compareTo))
                .map(rise -> polarity == Polarity.HIGH ? rise : -rise)
                .map(better -> better > 0 ? IMPROVED : better < 0 ? WORSENED : UNCHANGED);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
