package uk.org.waymark.position.refresh;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.RevisedTerms;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** The reckoning of what a proposal would do, as known on a day. */
record Reckoning(
        Agreement agreement, Theme theme, Indicator indicator, RevisedTerms terms, Entries entries, LocalDate today) {

    Effect effect() {
        Terms is = indicator.terms(now()).orElseThrow();
        Terms wouldBe =
                indicator.revisedBy(terms.asAgreed(today, "", "")).terms(now()).orElseThrow();
        return new Effect(
                terms.targets().keySet().stream()
                        .map(year -> YearMove.of(indicator, year, is, wouldBe))
                        .toList(),
                terms.targets().keySet().stream()
                        .flatMap(year -> coming(year).stream())
                        .toList(),
                latest().map(period -> ratings(period, Optional.empty(), entries, now())),
                past());
    }

    private Known now() {
        return Known.on(today);
    }

    private Theme proposed() {
        return new Revisions(List.of(new RevisionInForce(0, indicator.code(), terms, today, "", ""))).over(theme);
    }

    private Optional<ReportingPeriod> latest() {
        return figures().reduce((one, other) -> other);
    }

    private Stream<ReportingPeriod> figures() {
        return agreement.periods().stream().filter(period -> entries.about(indicator.code(), Outturn.class, now())
                .anyMatch(entry -> entry.statement().period().equals(period)));
    }

    private Optional<RatingIf> coming(FinancialYear year) {
        ReportingPeriod end = new ReportingPeriod(year, 4);
        return end.ends().isBefore(today)
                ? Optional.empty()
                : expected(year)
                        .map(figure -> ratings(
                                end,
                                Optional.of(figure),
                                entries.with(List.of(said(end, figure))),
                                Known.on(end.ends())));
    }

    /** The last figure that the delivery group projected for the year; none for the whole of a measure in parts. */
    private Optional<Figure> expected(FinancialYear year) {
        return entries.about(indicator.code(), Forecast.class, now())
                .map(Entry::statement)
                .filter(forecast -> forecast.period().year().equals(year))
                .filter(forecast -> forecast.part().isEmpty())
                .reduce((one, other) -> other)
                .flatMap(Forecast::projected);
    }

    private Entry<Outturn> said(ReportingPeriod period, Figure figure) {
        Instant then = period.ends().atStartOfDay(Known.LONDON).toInstant();
        return new Entry<>(
                Long.MAX_VALUE,
                new Outturn(indicator.code(), Optional.empty(), period, figure, Optional.empty(), false),
                then,
                then,
                new UUID(0, 0),
                Optional.empty(),
                Optional.empty());
    }

    private RatingIf ratings(ReportingPeriod period, Optional<Figure> expected, Entries by, Known known) {
        return new RatingIf(
                period, expected, measure(theme, by, period, known), measure(proposed(), by, period, known));
    }

    private MeasurePosition measure(Theme by, Entries said, ReportingPeriod period, Known known) {
        return new Positions(agreement, List.of(only(by)), said)
                .at(period, known)
                .findMeasure(indicator.code().text())
                .orElseThrow();
    }

    private List<MovedRating> past() {
        Positions is = new Positions(agreement, List.of(only(theme)), entries);
        Positions wouldBe = new Positions(agreement, List.of(only(supposed())), entries);
        return MovedRating.between(is, wouldBe, figures().toList(), now());
    }

    /** The theme as if the proposal had been the last word from the first day. */
    private Theme supposed() {
        return new RevisedTheme(
                theme,
                theme.indicators().stream()
                        .map(its -> its.code().equals(indicator.code()) ? supposed(its) : its)
                        .toList());
    }

    private Indicator supposed(Indicator its) {
        return its.revisions().stream()
                .map(Agreed::knownFrom)
                .reduce(its, (sofar, day) -> sofar.revisedBy(terms.asAgreed(day, "", "")), (one, other) -> other);
    }

    private Theme only(Theme whole) {
        return new RevisedTheme(
                whole,
                whole.indicators().stream()
                        .filter(its -> its.code().equals(indicator.code()))
                        .toList());
    }
}
