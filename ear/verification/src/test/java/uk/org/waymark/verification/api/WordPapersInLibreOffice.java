package uk.org.waymark.verification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

/**
 * Every paper of Leicester in Word, opened by LibreOffice, which refuses a file that has to be repaired, and saved again.
 * It needs the program {@code soffice} and is run by {@code mvn -Plibreoffice verify} alone.
 */
@ExtendWith(SharedProduct.class)
class WordPapersInLibreOffice {
    private static final long MINUTES = 5;
    private static final String AS_THEN = "period=2008-09-Q2&known=2009-01-26";

    private static final List<String> PAPERS = List.of(
            "cabinet-report",
            "executive-summary",
            "quarterly-report",
            "target-schedule",
            "annual-review",
            "newsletter",
            "closing-report",
            "fact-sheet");

    /** What LibreOffice takes for a heading has its level, and the words with their spaces as elements. */
    private static final Pattern HEADING =
            Pattern.compile("<text:h [^>]*text:outline-level=\"(\\d)\"[^>]*>(.*?)</text:h>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void eachKeepsItsHeadings(RunningProduct product) throws IOException, InterruptedException {
        Visitor executive = Visitor.signedIn(product.baseUrl(), "executive");
        for (String paper : PAPERS) {
            Files.write(
                    folder.resolve(paper + ".docx"),
                    executive.download("/papers/leicester-2008-11/" + paper + ".docx?measure=NI154&" + AS_THEN));
        }

        convert();

        for (String paper : PAPERS) {
            List<String> written = written(folder.resolve(paper + ".docx"));
            assertFalse(written.isEmpty(), paper);
            assertEquals(written, kept(folder.resolve(paper + ".odt")), paper);
        }
    }

    /** The headings of a Word document, each after its level. */
    private static List<String> written(Path word) throws IOException {
        List<String> headings = new ArrayList<>();
        try (InputStream file = Files.newInputStream(word);
                XWPFDocument document = new XWPFDocument(file)) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                String style = String.valueOf(paragraph.getStyle());
                if (style.matches("Heading\\d")) {
                    headings.add(style.substring("Heading".length()) + " "
                            + paragraph.getText().replace('\t', ' ').strip());
                }
            }
        }
        return headings;
    }

    private static List<String> kept(Path saved) throws IOException {
        assertTrue(Files.exists(saved), () -> "LibreOffice did not open " + saved.getFileName());
        try (ZipFile zip = new ZipFile(saved.toFile());
                InputStream content = zip.getInputStream(zip.getEntry("content.xml"))) {
            String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return HEADING.matcher(xml)
                    .results()
                    .map(WordPapersInLibreOffice::heading)
                    .toList();
        }
    }

    private static String heading(MatchResult found) {
        String words = found.group(2).replaceAll("<text:(tab|s)[^>]*/>", " ").replaceAll("<[^>]*>", "");
        return found.group(1) + " " + words.replace("&amp;", "&").strip();
    }

    private void convert() throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                "soffice",
                                "-env:UserInstallation="
                                        + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "odt",
                                "--outdir",
                                folder.toString()),
                        PAPERS.stream()
                                .map(paper -> folder.resolve(paper + ".docx").toString()))
                .toList();
        try {
            Process office = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
            if (!office.waitFor(MINUTES, TimeUnit.MINUTES)) {
                office.destroyForcibly();
                fail("LibreOffice did not end within " + MINUTES + " minutes");
            }
        } catch (IOException absent) {
            fail("LibreOffice was not found; install it, so that the command soffice runs", absent);
        }
    }
}
