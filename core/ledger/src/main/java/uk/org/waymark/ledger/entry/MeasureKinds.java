package uk.org.waymark.ledger.entry;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.GroupWithdrawal;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.InstalmentWithdrawal;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.position.reporting.Statement.ManagementWithdrawal;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.NotCollected;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.Reopened;
import uk.org.waymark.position.reporting.Statement.SentBack;
import uk.org.waymark.position.reporting.Statement.SignedOff;
import uk.org.waymark.position.reporting.Statement.Suppressed;
import uk.org.waymark.position.reporting.Statement.Withdrawal;

/** The kinds of statement about one measure and period. */
final class MeasureKinds {
    private static final String PROVISIONAL = "provisional";
    private static final String SPAN = "span";
    private static final String PERFORMANCE = "performance";
    private static final String TEXT = "text";
    private static final String ADDRESS = "address";
    private static final String TITLE = "title";
    private static final String WARNING = "warning";
    private static final String PERSON = "person";
    private static final String UNTIL = "until";
    private static final String WHEN = "when";
    private static final String BY = "by";

    private MeasureKinds() {}

    static Stream<StatementKind<?>> all() {
        return Stream.of(
                new StatementKind<>(
                        "outturn",
                        Outturn.class,
                        outturn -> Columns.of(
                                outturn,
                                FigureText.write(outturn.figure())
                                        .with(PROVISIONAL, Boolean.toString(outturn.provisional()))
                                        .with(SPAN, outturn.span())),
                        columns -> new Outturn(
                                columns.measure(),
                                columns.part(),
                                columns.reportingPeriod(),
                                FigureText.read(columns.body()),
                                columns.body().find(SPAN),
                                columns.text(PROVISIONAL).equals("true"))),
                new StatementKind<>(
                        "forecast",
                        Forecast.class,
                        forecast -> Columns.of(
                                forecast,
                                forecast.projected()
                                        .map(FigureText::write)
                                        .orElseGet(Body::empty)
                                        .with(
                                                PERFORMANCE,
                                                forecast.performance().code())),
                        columns -> new Forecast(
                                columns.measure(),
                                columns.part(),
                                columns.reportingPeriod(),
                                Performance.ofCode(columns.text(PERFORMANCE)),
                                FigureText.find(columns.body()))),
                new StatementKind<>(
                        "commentary",
                        Commentary.class,
                        commentary -> Columns.of(commentary, Body.empty().with(TEXT, commentary.text())),
                        columns -> new Commentary(columns.measure(), columns.reportingPeriod(), columns.text(TEXT))),
                new StatementKind<>(
                        "not_applicable",
                        NotApplicable.class,
                        none -> Columns.of(none, Body.empty()),
                        columns -> new NotApplicable(columns.measure(), columns.part(), columns.reportingPeriod())),
                new StatementKind<>(
                        "not_collected",
                        NotCollected.class,
                        none -> Columns.of(none, Body.empty()),
                        columns -> new NotCollected(columns.measure(), columns.part(), columns.reportingPeriod())),
                new StatementKind<>(
                        "suppressed",
                        Suppressed.class,
                        none -> Columns.of(
                                none, none.held().map(FigureText::write).orElse(Body.empty())),
                        columns -> new Suppressed(
                                columns.measure(),
                                columns.part(),
                                columns.reportingPeriod(),
                                FigureText.find(columns.body()))),
                new StatementKind<>(
                        "withdrawal",
                        Withdrawal.class,
                        withdrawal -> Columns.of(withdrawal, Body.empty()),
                        columns -> new Withdrawal(columns.measure(), columns.part(), columns.reportingPeriod())),
                new StatementKind<>(
                        "instalment",
                        Instalment.class,
                        instalment -> Columns.of(
                                instalment,
                                FigureText.write(instalment.figure())
                                        .with(PROVISIONAL, Boolean.toString(instalment.provisional()))
                                        .with(WHEN, instalment.when().code())),
                        columns -> new Instalment(
                                columns.measure(),
                                columns.part(),
                                columns.reportingPeriod(),
                                CollectionPeriod.parse(columns.text(WHEN)),
                                FigureText.read(columns.body()),
                                columns.text(PROVISIONAL).equals("true"))),
                new StatementKind<>(
                        "instalment_withdrawal",
                        InstalmentWithdrawal.class,
                        withdrawal -> Columns.of(
                                withdrawal,
                                Body.empty().with(WHEN, withdrawal.when().code())),
                        columns -> new InstalmentWithdrawal(
                                columns.measure(),
                                columns.part(),
                                columns.reportingPeriod(),
                                CollectionPeriod.parse(columns.text(WHEN)))),
                new StatementKind<>(
                        "management",
                        ManagementInformation.class,
                        management -> Columns.of(
                                management,
                                management
                                        .figure()
                                        .map(FigureText::write)
                                        .orElseGet(Body::empty)
                                        .with(PERFORMANCE, management.judged().map(Performance::code))
                                        .with(TEXT, management.basis())),
                        columns -> new ManagementInformation(
                                columns.measure(),
                                columns.reportingPeriod(),
                                FigureText.find(columns.body()),
                                columns.body().find(PERFORMANCE).map(Performance::ofCode),
                                columns.text(TEXT))),
                new StatementKind<>(
                        "management_withdrawal",
                        ManagementWithdrawal.class,
                        withdrawal -> Columns.of(withdrawal, Body.empty()),
                        columns -> new ManagementWithdrawal(columns.measure(), columns.reportingPeriod())),
                new StatementKind<>(
                        "group_figure",
                        GroupFigure.class,
                        group -> Columns.of(
                                group,
                                FigureText.write(group.figure())
                                        .with(PROVISIONAL, Boolean.toString(group.provisional()))
                                        .with(BY, group.by())),
                        columns -> new GroupFigure(
                                columns.measure(),
                                columns.text(BY),
                                columns.requiredPart(),
                                columns.reportingPeriod(),
                                FigureText.read(columns.body()),
                                columns.text(PROVISIONAL).equals("true"))),
                new StatementKind<>(
                        "group_suppressed",
                        GroupSuppressed.class,
                        group -> Columns.of(
                                group,
                                group.held()
                                        .map(FigureText::write)
                                        .orElse(Body.empty())
                                        .with(BY, group.by())),
                        columns -> new GroupSuppressed(
                                columns.measure(),
                                columns.text(BY),
                                columns.requiredPart(),
                                columns.reportingPeriod(),
                                FigureText.find(columns.body()))),
                new StatementKind<>(
                        "group_withdrawal",
                        GroupWithdrawal.class,
                        group -> Columns.of(group, Body.empty().with(BY, group.by())),
                        columns -> new GroupWithdrawal(
                                columns.measure(),
                                columns.text(BY),
                                columns.requiredPart(),
                                columns.reportingPeriod())),
                new StatementKind<>(
                        "evidence",
                        Evidence.class,
                        evidence -> Columns.of(
                                evidence,
                                Body.empty().with(ADDRESS, evidence.address()).with(TITLE, evidence.title())),
                        columns -> new Evidence(
                                columns.measure(),
                                columns.reportingPeriod(),
                                columns.text(TITLE),
                                columns.text(ADDRESS))),
                new StatementKind<>(
                        "overruled",
                        Overruled.class,
                        overruled -> Columns.of(overruled, Body.empty().with(WARNING, overruled.warning())),
                        columns -> new Overruled(
                                columns.measure(), columns.part(), columns.reportingPeriod(), columns.text(WARNING))),
                new StatementKind<>(
                        "signed_off",
                        SignedOff.class,
                        signed -> Columns.of(signed, Body.empty()),
                        columns -> new SignedOff(columns.measure(), columns.reportingPeriod())),
                new StatementKind<>(
                        "sent_back",
                        SentBack.class,
                        back -> Columns.of(back, Body.empty().with(TEXT, back.comment())),
                        columns -> new SentBack(columns.measure(), columns.reportingPeriod(), columns.text(TEXT))),
                new StatementKind<>(
                        "reopened",
                        Reopened.class,
                        reopened -> Columns.of(
                                reopened,
                                Body.empty()
                                        .with(PERSON, reopened.person().toString())
                                        .with(UNTIL, reopened.until().toString())),
                        columns -> new Reopened(
                                columns.measure(),
                                columns.reportingPeriod(),
                                UUID.fromString(columns.text(PERSON)),
                                LocalDate.parse(columns.text(UNTIL)))));
    }
}
