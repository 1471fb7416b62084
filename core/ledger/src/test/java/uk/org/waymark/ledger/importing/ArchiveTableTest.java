package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.table.CsvCell;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.ledger.workbook.ArchiveTable;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;

/** What is said of Harbourtown's measures in three years, as tables for machines and back. */
class ArchiveTableTest {
    private static final String HARBOURTOWN = "harbourtown";
    private static final LocalDate TODAY = LocalDate.of(2011, 2, 1);

    @TempDir
    private static Path home;

    @TempDir
    private static Path otherHome;

    private static TestInstallation harbourtown;

    @BeforeAll
    static void load() {
        harbourtown = TestInstallation.withSamples(home, HARBOURTOWN, TODAY);
        harbourtown.runImport();
    }

    @Test
    void importedWhereItComesFromItChangesNothing() {
        ImportReport report = imported(harbourtown, csv(tables(harbourtown)));

        assertEquals(List.of(), report.faults());
        assertEquals(0, report.entries());
    }

    @Test
    void importedElsewhereItMakesTheSameTables() {
        TestInstallation other = TestInstallation.withSamples(otherHome, "empty", TODAY)
                .write("samples/empty/sample.properties", "agreement=" + HARBOURTOWN + "\n");
        other.runImport();
        List<Grid> tables = tables(harbourtown);

        ImportReport report = imported(other, csv(tables));

        assertEquals(List.of(), report.faults());
        assertTrue(
                tables.get(0).rows().size() > 30,
                "a period has many rows: " + tables.get(0).rows().size());
        assertEquals(csv(tables), csv(tables(other)));
    }

    private static List<Grid> tables(TestInstallation installation) {
        Snapshot snapshot = installation.snapshots().of(HARBOURTOWN);
        return snapshot.periodsWithFigures(snapshot.now()).stream()
                .map(period -> table(snapshot, period))
                .toList();
    }

    private static Grid table(Snapshot snapshot, ReportingPeriod period) {
        return ArchiveTable.of(
                "figures", "Figures", snapshot.position(period, snapshot.now()), snapshot.standing(snapshot.now()));
    }

    private static String csv(List<Grid> tables) {
        String heading = tables.get(0).columns().stream().map(Grid.Column::key).collect(Collectors.joining(","));
        return Stream.concat(
                        Stream.of(heading),
                        tables.stream().flatMap(table -> table.rows().stream()).map(ArchiveTableTest::line))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Grid.Row row) {
        return row.cells().stream().map(Cell::words).map(CsvCell::write).collect(Collectors.joining(","));
    }

    private static ImportReport imported(TestInstallation installation, String csv) {
        Actor performanceTeam = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
        return new OutturnImport(installation.ledger(), installation.snapshots(), installation.assess())
                .run(performanceTeam, HARBOURTOWN, Upload.of("figures.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
