package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.importing.ImportDesk.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** An agreement that takes figures from 2006/07 on, two years before its term. */
class HistoryImportTest {
    @TempDir
    private Path home;

    private ImportDesk desk;

    @BeforeEach
    void install() throws IOException {
        write(
                "agreements/leicester.xml",
                resource("/agreements/leicester-2008-11.xml").replace("<term ", "<term figures-from=\"2006/07\" "));
        desk = new ImportDesk(home);
    }

    @Test
    void figuresFromBeforeTheTermAreTakenAsAnArchive() {
        ImportReport report =
                desk.run(desk.performanceTeam(), csv("NI 126,,2006/07 Q4,70.0,,,,,,2/6/2008,Appendix A,,\n"));

        assertTrue(report.isSound(), () -> report.faults().toString());
        assertEquals(1, desk.said("NI 126", Outturn.class).size());
    }

    @Test
    void withoutTheDayItsDocumentWasKnownAFigureFromBeforeTheTermIsRefused() {
        ImportReport report = desk.check(desk.performanceTeam(), csv("NI 126,,2006/07 Q4,70.0,,,,,,,,,\n"));

        assertEquals(1, report.faultCount(), () -> report.faults().toString());
    }

    @Test
    void aYearBeforeThoseOfWhichFiguresAreTakenIsNamed() {
        TableFault fault = desk.check(
                        desk.performanceTeam(), csv("NI 126,,2005/06 Q4,70.0,,,,,,2/6/2008,Appendix A,,\n"))
                .faults()
                .get(0);

        assertEquals(
                "it is outside the years of which the agreement takes figures, 2006/07 to 2010/11", fault.reason());
    }

    private void write(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HistoryImportTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
