package uk.org.waymark.ledger.capture;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Answer;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Reopened;
import uk.org.waymark.position.reporting.Subject;

/** An installation with people at their desks: an officer of health and the performance team. It is 1 May 2009. */
final class Desks {
    static final Scope HEALTH = new Scope(TestInstallation.LEICESTER, "health");

    private final TestInstallation installation;
    private final Theme health;
    private final Actor officer;
    private final Actor performanceTeam;
    private final Assess assess;
    private final RecordFigures record;

    Desks(Path home) {
        installation = new TestInstallation(home);
        health = installation.agreements().catalogue().theme(HEALTH.agreement(), HEALTH.theme());
        officer = actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
        performanceTeam = actor(Role.PERFORMANCE_TEAM, Optional.empty());
        assess = installation.assess();
        record = new RecordFigures(installation.snapshots(), assess);
    }

    TestInstallation installation() {
        return installation;
    }

    Ledger ledger() {
        return installation.ledger();
    }

    Assess assess() {
        return assess;
    }

    CaptureSheet sheet(Actor actor, Scope scope, ReportingPeriod period) {
        return CaptureSheets.of(actor, installation.snapshots().of(scope.agreement()), scope, period);
    }

    Actor officer() {
        return officer;
    }

    Actor performanceTeam() {
        return performanceTeam;
    }

    Actor actor(Role role, Optional<Remit> remit) {
        UUID account = UUID.randomUUID();
        installation.database().transactions().inOne(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO waymark.account (id) VALUES (?)")) {
                insert.setObject(1, account);
                return insert.executeUpdate();
            }
        });
        return new Actor(new Account(account), role, remit);
    }

    Desks open(String period) {
        return open(period, "2009-05-15");
    }

    Desks open(String period, String due) {
        return say(new PeriodOpened(ReportingPeriod.parse(period), LocalDate.parse(due)));
    }

    Desks close(String period) {
        return say(new PeriodClosed(ReportingPeriod.parse(period)));
    }

    Desks reopen(String code, String period, Actor person) {
        return say(new Reopened(
                IndicatorCode.of(code),
                ReportingPeriod.parse(period),
                person.account().id(),
                LocalDate.of(2009, 5, 1)));
    }

    Desks say(Statement statement) {
        ledger().append(HEALTH.agreement(), Account.WAYMARK, List.of(NewEntry.now(statement)));
        return this;
    }

    /** A figure of NI 126 for the third quarter. */
    Proposal earlyAccess(String figure) {
        return earlyAccess("2008-09-Q3", figure);
    }

    Proposal earlyAccess(String period, String figure) {
        return proposal("NI 126", period, figure);
    }

    Proposal proposal(String code, String period, String figure) {
        Measurement measurement = health.indicators().stream()
                .filter(indicator -> indicator.code().text().equals(code))
                .map(Indicator::reportedMeasurement)
                .findFirst()
                .orElse(new Measurement(Shape.AMOUNT, "%", 1, Polarity.HIGH));
        return Proposal.of(subject(code, period), Entered.read(measurement, figure));
    }

    Subject subject(String code, String period) {
        return new Subject(IndicatorCode.of(code), Optional.empty(), ReportingPeriod.parse(period));
    }

    /** As the officer, having seen everything. */
    Saving save(Proposal proposal) {
        return save(officer, List.of(proposal), Long.MAX_VALUE);
    }

    Saving save(Actor actor, List<Proposal> proposals, long readAt) {
        return record.record(actor, HEALTH, proposals, readAt);
    }

    long head() {
        return ledger().head(HEALTH.agreement()).sequence();
    }

    List<Entry<Outturn>> figures(String code) {
        return entries(code, Outturn.class);
    }

    <S extends OfMeasure> List<S> said(String code, Class<S> kind) {
        return entries(code, kind).stream().map(Entry::statement).toList();
    }

    /** The answer that stands about a measure as a whole. */
    Optional<Answer> standing(String code, String period) {
        return new Standing(ledger().entries(HEALTH.agreement()), Known.parse("2009-05-01"))
                .answer(subject(code, period))
                .map(Entry::statement);
    }

    private <S extends OfMeasure> List<Entry<S>> entries(String code, Class<S> kind) {
        return ledger().entries(HEALTH.agreement())
                .about(IndicatorCode.of(code), kind, Known.parse("2009-05-01"))
                .toList();
    }
}
