package uk.org.waymark.position;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;

/**
 * One figure read against its target: of a whole measure, or of one part.
 *
 * @param period the period it is read for; a figure carried forward was reported for an earlier one
 * @param target what it is judged by; empty where nothing was agreed
 * @param forecast what the delivery group expects at the year's end; not rated where it said nothing
 * @param projected the figure it expects at the year's end, where it gave one
 * @param sincePrevious how it moved since the last period that has a figure
 * @param sinceLastYear how it moved since the same period a year before
 */
public record Reading(
        Optional<String> part,
        ReportingPeriod period,
        Optional<TargetInForce> target,
        Optional<Entry<Outturn>> outturn,
        boolean carriedForward,
        Performance forecast,
        Optional<Figure> projected,
        Score score,
        Optional<Travel> sincePrevious,
        Optional<Travel> sinceLastYear) {

    public Optional<Figure> figure() {
        return outturn.map(entry -> entry.statement().figure());
    }

    public Performance performance() {
        return score.performance();
    }
}
