package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.org.waymark.ledger.chain.VerifyLedger;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.testing.TestDatabase;

/** An import that somebody watches, and may stop. */
class WatchedImportTest {
    private static final int ROWS = 960;

    @TempDir
    private Path home;

    private ImportDesk desk;

    @BeforeEach
    void install() {
        desk = new ImportDesk(home);
    }

    @Test
    void theProgressIsThatOfTheRows() {
        Map<Stage, Integer> of = new EnumMap<>(Stage.class);
        List<Stage> stages = new ArrayList<>();

        ImportReport report = desk.run(desk.performanceTeam(), archive(), (stage, done, all) -> {
            assertTrue(done <= all, stage + " " + done + " of " + all);
            of.put(stage, all);
            if (!stages.contains(stage)) {
                stages.add(stage);
            }
        });

        assertEquals(List.of(Stage.values()), stages);
        assertEquals(Map.of(Stage.READING, ROWS, Stage.CHECKING, ROWS, Stage.WRITING, report.entries()), of);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void anImportThatIsStoppedLeavesNothing(Stage stopped) {
        long before = desk.head();

        assertThrows(
                ImportCancelled.class,
                () -> desk.run(desk.performanceTeam(), archive(), (stage, done, of) -> {
                    if (stage == stopped && done >= ROWS / 2) {
                        throw new ImportCancelled();
                    }
                }));

        assertEquals(before, desk.head());
        ImportReport again = desk.run(desk.performanceTeam(), archive());
        assertEquals(before + again.entries(), desk.head(), "the same file is taken as if nothing had been");
        assertEquals(0, verify(desk.database()));
    }

    @Test
    void aFaultOfTheLastRowLeavesNothingOfThoseBeforeIt() {
        long before = desk.head();
        String rows = ArchiveRows.csv(ROWS);
        String contradicts = "NI 126,,2008/09 Q1,77,1970-01-01,Archive,told anew\n";

        ImportRefused refused =
                assertThrows(ImportRefused.class, () -> desk.run(desk.performanceTeam(), archive(rows + contradicts)));

        assertEquals(
                List.of(ROWS + 2L),
                refused.faults().stream().map(TableFault::row).toList());
        assertEquals(before, desk.head());
        assertEquals(
                before + ROWS,
                desk.run(desk.performanceTeam(), archive(rows)).head().sequence());
        assertEquals(0, verify(desk.database()));
    }

    private static Upload archive() {
        return archive(ArchiveRows.csv(ROWS));
    }

    private static Upload archive(String rows) {
        return Upload.of("archive.csv", rows.getBytes(StandardCharsets.UTF_8));
    }

    private static int verify(TestDatabase database) {
        PrintStream silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return VerifyLedger.run(database.url(), database.user(), database.password(), silent);
    }
}
