package uk.org.waymark.position.comparison;

import java.util.Optional;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.OfOutturn;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** One thing about a measure that is told differently at a later moment. */
public sealed interface Difference {

    /**
     * The figure that stands for the period.
     *
     * @param told the entry that made the difference, with its reason and source
     */
    record OfFigure(
            Optional<String> part,
            Optional<Entry<Outturn>> before,
            Optional<Entry<Outturn>> after,
            Optional<Entry<OfOutturn>> told)
            implements Difference {
        /** Whether one figure took the place of another. */
        public boolean isRestatement() {
            return before.isPresent() && after.isPresent();
        }
    }

    /** What is expected of the year's end. */
    record OfForecast(Optional<String> part, Performance before, Performance after, Optional<Entry<Forecast>> told)
            implements Difference {}

    /** What the delivery group says. */
    record OfCommentary(Optional<Entry<Commentary>> before, Optional<Entry<Commentary>> after) implements Difference {}

    /**
     * The target of a year, or the interim target of a period.
     *
     * @param agreed the revision that made the difference
     */
    record OfTarget(
            FinancialYear year, Optional<ReportingPeriod> interim, Optional<Target> before, Target after, Agreed agreed)
            implements Difference {}

    /** Where the measure started. */
    record OfBaseline(Optional<Baseline> before, Baseline after, Agreed agreed) implements Difference {}

    /** A remark agreed about the measure. */
    record OfNote(String note, Agreed agreed) implements Difference {}
}
