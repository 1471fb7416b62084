package uk.org.waymark.position.release;

import java.util.Collection;
import java.util.List;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;

/** A rating that is another one by another release, from the same figures. */
public record MovedRating(ReportingPeriod period, IndicatorCode code, Performance before, Performance after) {

    /** The ratings of some periods that differ by other definitions, as known at one moment. */
    public static List<MovedRating> between(
            Positions before, Positions after, Collection<ReportingPeriod> periods, Known known) {
        return periods.stream()
                .flatMap(period -> between(before.at(period, known), after.at(period, known)).stream())
                .toList();
    }

    /** The ratings that differ between two positions of one period; a measure that only one of them has has not moved. */
    public static List<MovedRating> between(Position before, Position after) {
        return after.measures()
                .flatMap(is -> before
                        .findMeasure(is.code().text())
                        .filter(was -> was.performance() != is.performance())
                        .map(was -> moved(after.period(), was, is))
                        .stream())
                .toList();
    }

    private static MovedRating moved(ReportingPeriod period, MeasurePosition was, MeasurePosition is) {
        return new MovedRating(period, is.code(), was.performance(), is.performance());
    }
}
