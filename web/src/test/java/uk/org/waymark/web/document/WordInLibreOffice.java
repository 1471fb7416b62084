package uk.org.waymark.web.document;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.position.paper.Paper;

/**
 * Word papers that try the format, as LibreOffice opens them, which refuses a file that has to be repaired. It needs the
 * program {@code soffice} and is run by {@code mvn -Plibreoffice verify} alone.
 */
class WordInLibreOffice {
    private static final long MINUTES = 3;

    @TempDir
    private Path folder;

    @Test
    void itBecomesAPdfWithTheSameWords() throws IOException, InterruptedException {
        try (PDDocument pdf =
                Loader.loadPDF(converted(CabinetPaper.paper(), "pdf").toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Purpose of the report"));
        }
    }

    @Test
    void wordsThatAreNoWordsDoNotBreakTheFile() throws IOException, InterruptedException {
        assertTrue(Files.size(converted(HostilePaper.paper(), "odt")) > 0);
    }

    private Path converted(Paper paper, String to) throws IOException, InterruptedException {
        Path word = Files.write(folder.resolve("paper.docx"), Documents.render(paper, Format.WORD, CabinetPaper.FRAME));
        Path log = folder.resolve("soffice.log");
        try {
            Process office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            to,
                            "--outdir",
                            folder.resolve("converted").toString(),
                            word.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!office.waitFor(MINUTES, TimeUnit.MINUTES)) {
                office.destroyForcibly();
                return fail("LibreOffice did not end within " + MINUTES + " minutes");
            }
        } catch (IOException absent) {
            return fail("LibreOffice was not found; install it, so that the command soffice runs");
        }
        Path made = folder.resolve("converted").resolve("paper." + to);
        assertTrue(Files.exists(made), () -> "LibreOffice made nothing of the paper: " + read(log));
        return made;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
