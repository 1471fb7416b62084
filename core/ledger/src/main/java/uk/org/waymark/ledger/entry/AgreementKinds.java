package uk.org.waymark.ledger.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.PlanPromised;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.FundStated;
import uk.org.waymark.position.reporting.PlanStatement.MoneyStated;
import uk.org.waymark.position.reporting.PlanStatement.PlanRated;
import uk.org.waymark.position.reporting.PlanStatement.PlanStated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;
import uk.org.waymark.position.reporting.PlanStatement.TargetStated;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.position.reporting.ReleaseStatement.JavaRules;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;
import uk.org.waymark.position.reporting.ReviewSent;
import uk.org.waymark.position.reporting.RiskStatement.RiskAccepted;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;

/** The kinds of statement about a period, a theme, a plan, a risk or the agreement itself. */
final class AgreementKinds {
    private static final String DUE = "due";
    private static final String OWNER = "owner";
    private static final String CONTENT = "content";
    private static final String CONTRACT = "contract";
    private static final String JUDGED = "judged";
    private static final String RULES = "rules";
    private static final String KNOWN = "known";
    private static final String SEQUENCE = "sequence";
    private static final String HEAD = "head";
    private static final String DIGEST = "digest";

    private AgreementKinds() {}

    static Stream<StatementKind<?>> all() {
        return Stream.of(
                new StatementKind<>(
                        "period_opened",
                        PeriodOpened.class,
                        opened -> Columns.of(
                                opened.period().code(),
                                Body.empty().with(DUE, opened.due().toString())),
                        columns -> new PeriodOpened(
                                ReportingPeriod.parse(columns.subject()), LocalDate.parse(columns.text(DUE)))),
                new StatementKind<>(
                        "period_closed",
                        PeriodClosed.class,
                        closed -> Columns.of(closed.period().code(), Body.empty()),
                        columns -> new PeriodClosed(ReportingPeriod.parse(columns.subject()))),
                new StatementKind<>(
                        "completed",
                        Submitted.class,
                        submitted -> new Columns(
                                submitted.theme(),
                                Optional.empty(),
                                Optional.of(submitted.period().code()),
                                Body.empty()),
                        columns -> new Submitted(columns.subject(), columns.reportingPeriod())),
                new StatementKind<>("progress", Progress.class, PlanText::write, PlanText::progress),
                new StatementKind<>("action_stated", ActionStated.class, PlanText::write, PlanText::stated),
                new StatementKind<>(
                        "plan_promised",
                        PlanPromised.class,
                        promised -> Columns.of(
                                promised.code().text(),
                                Body.empty()
                                        .with(OWNER, promised.owner())
                                        .with(DUE, promised.due().toString())),
                        columns -> new PlanPromised(
                                columns.measure(), columns.text(OWNER), LocalDate.parse(columns.text(DUE)))),
                new StatementKind<>("plan_stated", PlanStated.class, PlanText::write, PlanText::planStated),
                new StatementKind<>("plan_target_stated", TargetStated.class, PlanText::write, PlanText::targetStated),
                new StatementKind<>(
                        "plan_target_progress", TargetProgress.class, PlanText::write, PlanText::targetProgress),
                new StatementKind<>("fund_stated", FundStated.class, FundText::write, FundText::stated),
                new StatementKind<>("money_stated", MoneyStated.class, FundText::write, FundText::money),
                new StatementKind<>("plan_rated", PlanRated.class, PlanText::write, PlanText::rated),
                new StatementKind<>("risk_stated", RiskStated.class, RiskText::write, RiskText::stated),
                new StatementKind<>("risk_accepted", RiskAccepted.class, RiskText::write, RiskText::accepted),
                new StatementKind<>("risk_closed", RiskClosed.class, RiskText::write, RiskText::closed),
                new StatementKind<>(
                        "distribution",
                        PublishedDistribution.class,
                        AgreementKinds::distribution,
                        AgreementKinds::readDistribution),
                new StatementKind<>(
                        "review_sent",
                        ReviewSent.class,
                        sent -> Columns.of(
                                sent.period().code(),
                                Body.empty()
                                        .with(KNOWN, sent.known())
                                        .with(SEQUENCE, Long.toString(sent.sequence()))
                                        .with(HEAD, sent.head())
                                        .with(DIGEST, sent.digest())),
                        columns -> new ReviewSent(
                                ReportingPeriod.parse(columns.subject()),
                                columns.text(KNOWN),
                                Long.parseLong(columns.text(SEQUENCE)),
                                columns.text(HEAD),
                                columns.text(DIGEST))),
                new StatementKind<>(
                        "agreement_release",
                        AgreementRelease.class,
                        release -> Columns.of("agreement", released(release.content(), release.contract())),
                        columns -> new AgreementRelease(columns.text(CONTENT), contract(columns))),
                new StatementKind<>(
                        "theme_release",
                        ThemeRelease.class,
                        release -> Columns.of(
                                release.theme(),
                                released(release.content(), release.contract())
                                        .with(JUDGED, release.rules().map(rules -> String.join(", ", rules.judged())))
                                        .with(RULES, release.rules().map(JavaRules::digest))),
                        columns -> new ThemeRelease(
                                columns.subject(), columns.text(CONTENT), contract(columns), rules(columns))));
    }

    private static Columns distribution(PublishedDistribution published) {
        Body body = Body.empty()
                .with("above", published.above().toPlainString())
                .with("near", published.near().toPlainString())
                .with("below", published.below().toPlainString())
                .with("missing", published.missing().toPlainString());
        return Columns.of(published.at().toString(), body);
    }

    private static PublishedDistribution readDistribution(Columns columns) {
        return new PublishedDistribution(
                LocalDate.parse(columns.subject()),
                new BigDecimal(columns.text("above")),
                new BigDecimal(columns.text("near")),
                new BigDecimal(columns.text("below")),
                new BigDecimal(columns.text("missing")));
    }

    private static Body released(String content, int contract) {
        return Body.empty().with(CONTENT, content).with(CONTRACT, Integer.toString(contract));
    }

    private static int contract(Columns columns) {
        return Integer.parseInt(columns.text(CONTRACT));
    }

    private static Optional<JavaRules> rules(Columns columns) {
        return columns.body()
                .find(RULES)
                .map(digest -> new JavaRules(List.of(columns.text(JUDGED).split(", ")), digest));
    }
}
