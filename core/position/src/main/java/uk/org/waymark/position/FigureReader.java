package uk.org.waymark.position;

import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Dated;
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
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** Reads one figure of a measure for a period: the outturn that stands, the target in force, and the score. */
final class FigureReader {
    private final Agreement agreement;
    private final Theme theme;
    private final Indicator indicator;
    private final Known known;
    private final Reported reported;

    FigureReader(Agreement agreement, Theme theme, Indicator indicator, Entries entries, Known known) {
        this.agreement = agreement;
        this.theme = theme;
        this.indicator = indicator;
        this.known = known;
        this.reported = new Reported(indicator, entries, known);
    }

    Reading read(Optional<String> part, ReportingPeriod period) {
        Optional<Entry<Outturn>> outturn = reported.standing(part, period);
        ReportingPeriod judgedFor =
                outturn.map(entry -> entry.statement().period()).orElse(period);
        Optional<TargetInForce> target = targetInForce(judgedFor);
        Optional<Forecast> forecast = reported.forecast(part, period).map(Entry::statement);
        return new Reading(
                part,
                period,
                target,
                outturn,
                !judgedFor.equals(period),
                forecast.map(Forecast::performance).orElse(Performance.NOT_RATED),
                forecast.flatMap(Forecast::projected),
                score(part, judgedFor, target, outturn),
                travel(part, outturn, period.previous()),
                travel(part, outturn, period.sameLastYear()));
    }

    Optional<Terms> termsInForce(ReportingPeriod period) {
        return indicator.termsInForce(period, known);
    }

    /** The interim target of the period, else the year's if it stands on the same basis as the outturns. */
    Optional<TargetInForce> targetInForce(ReportingPeriod period) {
        return termsInForce(period).flatMap(terms -> {
            Optional<Dated<Target>> annual = terms.target(period.year());
            boolean unscored =
                    annual.filter(year -> year.value() instanceof Unscored).isPresent();
            if (!unscored && terms.interim(period).isPresent()) {
                return terms.interim(period).map(interim -> inForce(interim, true));
            }
            return annual.filter(year -> unscored || indicator.reported().isEmpty())
                    .map(year -> inForce(year, false));
        });
    }

    private static TargetInForce inForce(Dated<Target> dated, boolean interim) {
        return new TargetInForce(dated.value(), interim, dated.agreed());
    }

    private Score score(
            Optional<String> part,
            ReportingPeriod period,
            Optional<TargetInForce> target,
            Optional<Entry<Outturn>> outturn) {
        if (target.isEmpty()) {
            return Score.notRated(NotRated.NO_TARGET, noTarget(period));
        }
        if (target.get().target() instanceof Unscored unscored) {
            return Score.notRated(
                    unscored instanceof Unscored.Placeholder ? NotRated.PLACEHOLDER : NotRated.NO_TARGET,
                    unscored.why());
        }
        if (outturn.isEmpty() && reported.isNotApplicable(part, period)) {
            return Score.notRated(
                    NotRated.NOT_APPLICABLE, "It was reported that there is no figure for " + period + ".");
        }
        if (outturn.isEmpty()) {
            return indicator.collection().isDueIn(period)
                    ? Score.notRated(NotRated.NO_OUTTURN, "No figure has been reported for " + period + ".")
                    : Score.notRated(NotRated.NOT_DUE, "No figure is due in " + period + ".");
        }
        Scorable scorable = (Scorable) target.get().target();
        Scorable own = part.flatMap(id -> partOf(scorable, id)).orElse(scorable);
        ScoringCase given = scoringCase(part, period, target.get(), own, outturn.get());
        return Score.judge(given, theme.scoringRule(indicator.code()).orElse(StandardRule.STANDARD));
    }

    private String noTarget(ReportingPeriod period) {
        return indicator
                .reported()
                .map(basis -> "There is no interim target for " + period + " on the basis reported (" + basis.name()
                        + "), and the year's target stands on another.")
                .orElse("No target was agreed for " + period.year() + ".");
    }

    private static Optional<Scorable> partOf(Scorable target, String part) {
        return target instanceof Scorable.InParts parts ? parts.part(part) : Optional.empty();
    }

    private ScoringCase scoringCase(
            Optional<String> part,
            ReportingPeriod period,
            TargetInForce inForce,
            Scorable target,
            Entry<Outturn> outturn) {
        StatusScheme scheme = agreement.schemeOn(period.ends());
        return new ScoringCase(
                period,
                outturn.statement().figure(),
                target,
                inForce.origin(),
                termsInForce(period).flatMap(Terms::baseline).flatMap(dated -> dated.value()
                        .figure()),
                indicator.reportedMeasurement(),
                scheme.tolerancesFor(indicator.tolerances()),
                scheme,
                reported.own(part, period.sameLastYear())
                        .map(entry -> entry.statement().figure()));
    }

    private Optional<DirectionOfTravel> travel(
            Optional<String> part, Optional<Entry<Outturn>> outturn, ReportingPeriod earlier) {
        Optional<Figure> now = outturn.map(entry -> entry.statement().figure());
        Optional<Figure> before = reported.own(part, earlier)
                .filter(entry -> !outturn.equals(Optional.of(entry)))
                .map(entry -> entry.statement().figure());
        return now.flatMap(later -> before.flatMap(figure -> DirectionOfTravel.between(
                figure, later, indicator.reportedMeasurement().polarity())));
    }
}
