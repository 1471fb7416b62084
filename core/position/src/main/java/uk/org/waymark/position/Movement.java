package uk.org.waymark.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.PeriodKind;

/**
 * How a measure has moved since a day, such as the one on which an action for it began. It says nothing of the cause.
 *
 * @param before the last figure of a period that had ended by that day
 * @param latest the last one there is; of a measure that adds up through the year the last for the same quarter
 * @param direction empty where moving is neither good nor bad in itself
 */
public record Movement(Reading before, Reading latest, Optional<DirectionOfTravel> direction) {

    /**
     * The movement of a measure since a day; empty where there is no figure before it, none after, or the measure is in
     * parts, which move apart.
     */
    public static Optional<Movement> of(MeasurePosition measure, LocalDate since) {
        if (!measure.parts().isEmpty()) {
            return Optional.empty();
        }
        List<Reading> figures = measure.series().stream()
                .filter(reading -> reading.outturn().isPresent())
                .toList();
        Optional<Reading> before = figures.stream()
                .filter(reading -> !reading.period().ends().isAfter(since))
                .reduce((one, other) -> other);
        return before.flatMap(earlier -> figures.stream()
                .filter(reading -> reading.period().compareTo(earlier.period()) > 0)
                .filter(reading -> isComparable(measure, earlier, reading))
                .reduce((one, other) -> other)
                .map(latest -> of(measure, earlier, latest)));
    }

    /** Half a year's homes are no fewer than a year's. */
    private static boolean isComparable(MeasurePosition measure, Reading earlier, Reading later) {
        return measure.indicator().collection().kind() != PeriodKind.CUMULATIVE
                || earlier.period().quarter() == later.period().quarter();
    }

    private static Movement of(MeasurePosition measure, Reading before, Reading latest) {
        return new Movement(
                before,
                latest,
                DirectionOfTravel.between(
                        figure(before),
                        figure(latest),
                        measure.indicator().reportedMeasurement().polarity()));
    }

    private static Figure figure(Reading reading) {
        return reading.outturn().orElseThrow().statement().figure();
    }
}
