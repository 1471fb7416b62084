package uk.org.waymark.position;

import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Reason.NotRated;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.StandardRule;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.Absence;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RolledUp;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Subject;

/** Reads one figure of a measure for a period: the outturn that stands, the target in force, and the score. */
final class FigureReader {
    private final Agreement agreement;
    private final Theme theme;
    private final Indicator indicator;
    private final Known known;
    private final Standing standing;

    FigureReader(Agreement agreement, Theme theme, Indicator indicator, Standing standing, Known known) {
        this.agreement = agreement;
        this.theme = theme;
        this.indicator = indicator;
        this.known = known;
        this.standing = standing;
    }

    Reading read(Optional<String> part, ReportingPeriod period) {
        Subject subject = new Subject(indicator.code(), part, period);
        Optional<Entry<Outturn>> outturn = outturn(subject);
        ReportingPeriod judgedFor =
                outturn.map(entry -> entry.statement().period()).orElse(period);
        Optional<TargetInForce> target = targetInForce(judgedFor);
        Optional<Forecast> forecast = forecast(subject).map(Entry::statement);
        return new Reading(
                part,
                period,
                target,
                outturn,
                !judgedFor.equals(period),
                forecast.map(Forecast::performance).orElse(Performance.NOT_RATED),
                forecast.flatMap(Forecast::projected),
                score(subject.at(judgedFor), target, outturn),
                travel(outturn, lastWithFigure(subject.at(judgedFor)).map(subject::at)),
                travel(outturn, Optional.of(subject.at(period.sameLastYear()))));
    }

    /**
     * The figure of the period, else the latest that may still be shown for it; none where it was said to have none. One
     * that lacks months is shown for its own period alone.
     */
    private Optional<Entry<Outturn>> outturn(Subject subject) {
        return standing.noFigure(subject).isPresent()
                ? Optional.empty()
                : new CarriedForward(indicator).latest(subject, earlier -> standing.outturn(earlier)
                        .filter(entry -> entry.statement().isComplete() || earlier.equals(subject)));
    }

    /** The forecast of the period's year. */
    private Optional<Entry<Forecast>> forecast(Subject subject) {
        return new CarriedForward(indicator).latest(subject, earlier -> standing.forecast(earlier)
                .filter(entry -> earlier.period().year().equals(subject.period().year())));
    }

    Optional<Terms> termsInForce(ReportingPeriod period) {
        return indicator.termsInForce(period, known);
    }

    Optional<TargetInForce> targetInForce(ReportingPeriod period) {
        return TargetInForce.of(indicator, period, known);
    }

    private Score score(Subject subject, Optional<TargetInForce> target, Optional<Entry<Outturn>> outturn) {
        ReportingPeriod period = subject.period();
        if (target.isEmpty()) {
            return Score.notRated(NotRated.NO_TARGET, noTarget(period));
        }
        Optional<Unscored> unscored = target.get().target().unscored();
        if (unscored.isPresent()) {
            return Score.notRated(because(unscored.get()), whyUnscored(period, unscored.get()));
        }
        Optional<Entry<NoFigure>> none = standing.noFigure(subject);
        if (outturn.isEmpty() && none.isPresent()) {
            return Score.notRated(because(none.get().statement().absence()), noFigure(none.get()));
        }
        if (outturn.isEmpty()) {
            return indicator.collection().isDueIn(period)
                    ? Score.notRated(NotRated.NO_OUTTURN, "No figure has been reported for " + period + ".")
                    : Score.notRated(NotRated.NOT_DUE, "No figure is due in " + period + ".");
        }
        Optional<RolledUp> incomplete = outturn.get().statement().rolledUp().filter(made -> !made.isComplete());
        if (incomplete.isPresent()) {
            return Score.notRated(NotRated.INCOMPLETE, incomplete.get().lacks());
        }
        return score(subject, target.get(), outturn.get().statement().figure());
    }

    /** How a figure that is not reported would be rated; empty where nothing rates it. */
    Optional<Score> score(Subject subject, Figure figure) {
        return targetInForce(subject.period())
                .filter(inForce -> inForce.target().unscored().isEmpty())
                .map(inForce -> score(subject, inForce, figure));
    }

    private Score score(Subject subject, TargetInForce inForce, Figure figure) {
        Scorable scorable = (Scorable) inForce.target();
        ScoringCase given = scoringCase(subject, inForce, scorable.ofPart(subject.part()), figure);
        return theme.scoringRule(indicator.code()).orElse(StandardRule.STANDARD).judge(given);
    }

    private static NotRated because(Absence absence) {
        return switch (absence) {
            case NOT_APPLICABLE -> NotRated.NOT_APPLICABLE;
            case NOT_COLLECTED -> NotRated.NOT_COLLECTED;
            case SUPPRESSED -> NotRated.SUPPRESSED;
        };
    }

    private String noFigure(Entry<NoFigure> said) {
        NoFigure none = said.statement();
        String reported = none.absence() == Absence.SUPPRESSED
                ? "The figure for " + none.period() + " is too small to show"
                : "It was reported that there is no figure for " + none.period();
        String held = none.held()
                .map(figure -> " It is " + indicator.reportedMeasurement().words(figure)
                        + ", which those who are signed in see and the public does not.")
                .orElse("");
        return said.reason()
                        .map(String::strip)
                        .map(reason -> reported + ": " + reason + (reason.endsWith(".") ? "" : "."))
                        .orElse(reported + ".")
                + held;
    }

    private static NotRated because(Unscored unscored) {
        if (unscored instanceof Unscored.Monitored) {
            return NotRated.MONITORED;
        }
        return unscored.placeholder() ? NotRated.PLACEHOLDER : NotRated.NO_TARGET;
    }

    /** A placeholder that passed without a target no longer waits for what it waited for when the period ended. */
    private String whyUnscored(ReportingPeriod period, Unscored inForce) {
        return Optional.of(inForce)
                .filter(Unscored::placeholder)
                .flatMap(waiting -> indicator.terms(known))
                .flatMap(terms -> terms.target(period.year()))
                .flatMap(latest -> latest.value().unscored())
                .filter(Unscored::placeholder)
                .orElse(inForce)
                .explanation();
    }

    private String noTarget(ReportingPeriod period) {
        if (termsInForce(period)
                .filter(terms -> terms.isByQuarter(period.year()))
                .isPresent()) {
            return "The targets of " + period.year() + " are for single quarters, and none was agreed for " + period
                    + ".";
        }
        return indicator
                .reported()
                .map(basis -> "There is no interim target for " + period + " on the basis reported (" + basis.name()
                        + "), and the year's target stands on another.")
                .orElse("No target was agreed for " + period.year() + ".");
    }

    private ScoringCase scoringCase(Subject subject, TargetInForce inForce, Scorable target, Figure outturn) {
        ReportingPeriod period = subject.period();
        StatusScheme scheme = agreement.schemeOn(period.ends());
        return new ScoringCase(
                period,
                outturn,
                target,
                inForce.origin(),
                termsInForce(period)
                        .flatMap(Terms::baseline)
                        .flatMap(dated -> dated.value().figure())
                        .flatMap(figure -> figure.ofPart(subject.part())),
                indicator.reportedMeasurement(),
                scheme.tolerancesFor(indicator.tolerances()),
                scheme,
                complete(standing.outturn(subject.at(period.sameLastYear())))
                        .map(entry -> entry.statement().figure()),
                indicator.possible());
    }

    private Optional<ReportingPeriod> lastWithFigure(Subject subject) {
        return Optional.ofNullable(
                standing.outturns(subject.code(), subject.part()).lowerKey(subject.period()));
    }

    private Optional<Travel> travel(Optional<Entry<Outturn>> outturn, Optional<Subject> earlier) {
        Optional<Figure> now = complete(outturn).map(entry -> entry.statement().figure());
        return complete(earlier.flatMap(standing::outturn))
                .filter(entry -> !outturn.equals(Optional.of(entry)))
                .map(Entry::statement)
                .flatMap(before -> now.flatMap(later -> DirectionOfTravel.between(
                                before.figure(),
                                later,
                                indicator.reportedMeasurement().polarity()))
                        .map(direction -> new Travel(direction, before.period())));
    }

    /** A figure that can be compared: one that lacks months cannot. */
    private static Optional<Entry<Outturn>> complete(Optional<Entry<Outturn>> outturn) {
        return outturn.filter(entry -> entry.statement().isComplete());
    }
}
