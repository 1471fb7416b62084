package uk.org.waymark.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

/**
 * A Word paper as LibreOffice opens it, which refuses a file that has to be repaired, and saves it again. It needs the
 * program {@code soffice} and is run by {@code mvn -Plibreoffice -pl web -am test} alone.
 */
class WordInLibreOffice {
    private static final long MINUTES = 3;
    private static final Pattern HEADING =
            Pattern.compile("<text:h [^>]*text:outline-level=\"(\\d)\"[^>]*>(.*?)</text:h>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theCabinetPaperKeepsItsHeadings() throws IOException, InterruptedException {
        Paper paper = CabinetPaper.paper();

        List<String> headings = headings(converted(paper, "odt"));

        assertEquals(
                paper.allParts()
                        .filter(part -> !part.heading().isEmpty())
                        .map(WordInLibreOffice::heading)
                        .toList(),
                headings);
    }

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

    private static String heading(Part part) {
        String divider = part.number().startsWith("Appendix") ? ": " : " ";
        return (part.number() + divider + part.heading()).strip();
    }

    private static List<String> headings(Path odt) throws IOException {
        try (ZipFile zip = new ZipFile(odt.toFile());
                InputStream content = zip.getInputStream(zip.getEntry("content.xml"))) {
            String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return HEADING.matcher(xml).results().map(WordInLibreOffice::words).collect(Collectors.toList());
        }
    }

    private static String words(MatchResult heading) {
        return heading.group(2)
                .replaceAll("<text:(tab|s)[^>]*/>", " ")
                .replaceAll("<[^>]*>", "")
                .strip();
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
