package uk.org.waymark.ledger.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.capture.Assess;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.ledger.workbook.WorkbookExport;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.OfMeasure;

/** An installation whose officer of health and performance team import files. It is 1 May 2009; Q3 and Q4 are open. */
final class ImportDesk {
    static final String LEICESTER = TestInstallation.LEICESTER;
    static final Scope HEALTH = new Scope(LEICESTER, "health");
    static final String HEADER = "code,part,period,outturn,provisional,forecast,projected,commentary,evidence,"
            + "known from,source,reason,overruled because\n";

    private final TestInstallation installation;
    private final OutturnImport outturnImport;
    private final WorkbookExport export;
    private final Actor officer;
    private final Actor performanceTeam;

    ImportDesk(Path home) {
        installation = new TestInstallation(home);
        Assess assess = installation.assess();
        outturnImport = new OutturnImport(installation.ledger(), installation.snapshots(), assess);
        export = new WorkbookExport(installation.snapshots());
        officer = actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
        performanceTeam = actor(Role.PERFORMANCE_TEAM, Optional.empty());
        open("2008/09 Q3");
        open("2008/09 Q4");
    }

    Actor officer() {
        return officer;
    }

    Actor performanceTeam() {
        return performanceTeam;
    }

    ImportReport check(Actor actor, Upload upload) {
        return outturnImport.check(actor, LEICESTER, upload);
    }

    ImportReport run(Actor actor, Upload upload) {
        return outturnImport.run(actor, LEICESTER, upload);
    }

    ImportReport run(Actor actor, Upload upload, ImportProgress progress) {
        return outturnImport.run(actor, LEICESTER, upload, progress);
    }

    /** Those of one more node. */
    Imports imports() {
        return new Imports(
                outturnImport, new ImportRecords(installation.database().transactions()));
    }

    TestDatabase database() {
        return installation.database();
    }

    /** Rows of a file in long form, under its heading. */
    static Upload csv(String rows) {
        return Upload.of("figures.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    byte[] workbook(String... periods) {
        return workbook(officer, HEALTH, periods);
    }

    byte[] workbook(Actor actor, Scope theme, String... periods) {
        return export.workbook(
                actor,
                theme,
                List.of(periods).stream().map(ReportingPeriod::parse).toList());
    }

    String exportedCsv(String... periods) {
        return exportedCsv(officer, HEALTH, periods);
    }

    String exportedCsv(Actor actor, Scope theme, String... periods) {
        return export.csv(
                actor,
                theme,
                List.of(periods).stream().map(ReportingPeriod::parse).toList());
    }

    /** Starts with a sample of these rows; one that is there already is taken no more. */
    void startWithSample(String rows) {
        installation.write("samples/test/outturns.csv", HEADER + rows);
        installation.runImport();
    }

    /** What the pages show of a measure for a period. */
    MeasurePosition shown(String code, String period) {
        Snapshot snapshot = installation.snapshots().of(LEICESTER);
        return snapshot.position(ReportingPeriod.parse(period), snapshot.now())
                .findMeasure(code)
                .orElseThrow();
    }

    long head() {
        return installation.ledger().head(LEICESTER).sequence();
    }

    /** The figures of a measure in other places, those of the latest period first. */
    List<String> elsewhere(String code) {
        Snapshot snapshot = installation.snapshots().of(LEICESTER);
        return Elsewhere.of(shown(code, "2008/09 Q3").indicator(), snapshot.entries(), snapshot.now()).all().stream()
                .map(compared -> compared.figure().text())
                .toList();
    }

    <S extends OfMeasure> List<Entry<S>> said(String code, Class<S> kind) {
        return installation
                .ledger()
                .entries(LEICESTER)
                .about(IndicatorCode.of(code), kind, Known.parse("2009-05-01"))
                .toList();
    }

    private void open(String period) {
        installation
                .ledger()
                .append(
                        LEICESTER,
                        Account.WAYMARK,
                        List.of(NewEntry.now(
                                new PeriodOpened(ReportingPeriod.parse(period), LocalDate.of(2009, 5, 15)))));
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
}
