package uk.org.waymark.verification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

/** The report to Cabinet of 26 January 2009, made of Leicester’s template, against what the published one prints. */
@ExtendWith(SharedProduct.class)
class CabinetReportTest {
    private static final String REPORT = "/papers/leicester-2008-11/cabinet-report.";
    private static final String AS_THEN = "?period=2008-09-Q2&known=2009-01-26";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Visitor executive;

    @BeforeEach
    void signIn(RunningProduct product) throws IOException, InterruptedException {
        executive = Visitor.signedIn(product.baseUrl(), "executive");
    }

    private byte[] report(String ending, String question) throws IOException, InterruptedException {
        return executive.download(REPORT + ending + question);
    }

    private Map<String, List<String>> tables(String question) throws IOException, InterruptedException {
        Map<String, List<String>> tables = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(report("zip", question)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                tables.put(entry.getName(), text.lines().skip(1).toList());
            }
        }
        return tables;
    }

    @Test
    void appendixAHas35RowsIn16And3And5And11() throws IOException, InterruptedException {
        List<String> designated = tables(AS_THEN).get("designated.csv");

        Map<String, Long> categories = new TreeMap<>();
        for (String category : List.of("on-track", "off-trajectory", "at-risk", "no-data")) {
            categories.put(
                    category,
                    designated.stream()
                            .filter(row -> row.contains("," + category + ","))
                            .count());
        }

        assertEquals(35, designated.size());
        assertEquals(Map.of("on-track", 16L, "off-trajectory", 3L, "at-risk", 5L, "no-data", 11L), categories);
    }

    @Test
    void itsFiguresWereTheSameTwoMonthsBefore() throws IOException, InterruptedException {
        assertEquals(
                tables("?period=2008-09-Q2&known=2008-11-25").get("designated.csv"),
                tables(AS_THEN).get("designated.csv"));
    }

    @Test
    void eachTargetAtRiskNamesTheSectionThatExplainsIt() throws IOException, InterruptedException {
        List<String> found = tables(AS_THEN).get("exceptions.csv").stream()
                .map(row -> row.replaceFirst(",.*,\"?(?=Appendix)", ": ").replace("\"", ""))
                .toList();

        assertEquals(
                List.of(
                        "NI 16: Appendix 1, section 3.1",
                        "NI 112: Appendix 1, section 3.2",
                        "NI 131: Appendix 1, section 3.3",
                        "NI 154: Appendix 1, section 3.4",
                        "NI 186: Appendix 1, section 3.5"),
                found);
    }

    @Test
    void inWordItsPartsAreHeadingsInTheOrderOfTheReport() throws IOException, InterruptedException {
        List<String> headings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(report("docx", AS_THEN)))) {
            word.getParagraphs().forEach(paragraph -> {
                text.append(paragraph.getText()).append('\n');
                if ("Heading1".equals(paragraph.getStyle())) {
                    headings.add(paragraph.getText());
                }
            });
        }

        assertEquals(
                List.of(
                        "1 Purpose of the report",
                        "2 Summary",
                        "3 Recommendations",
                        "4 Report",
                        "5 Financial, legal and other implications",
                        "6 Other implications",
                        "7 Background papers (Local Government Act 1972)",
                        "8 Consultations",
                        "9 Report author",
                        "Appendix 1: Annual review 2008/09: self-assessment",
                        "Appendix A: The designated targets",
                        "Appendix 2: Serious acquisitive crime: response and money",
                        "The report on one page"),
                headings);
        assertTrue(text.toString().contains("Together these are 59, and there are 58 measures."), text::toString);
        assertTrue(text.toString().contains("Stated total: £26,000."), text::toString);
    }

    @Test
    void thePublicVersionHasNoTextsOfTheSelfAssessment() throws IOException, InterruptedException {
        String cabinet = new String(report("html", AS_THEN), StandardCharsets.UTF_8);
        String everybody = new String(report("html", AS_THEN + "&audience=public"), StandardCharsets.UTF_8);

        assertTrue(cabinet.contains("Effective partnership working"), "the texts are missing");
        assertTrue(!everybody.contains("Effective partnership working"), "the public reads the texts");
        assertTrue(everybody.contains("The designated targets"), "the public reads no figures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cabinet-report",
                "executive-summary",
                "quarterly-report",
                "target-schedule",
                "annual-review",
                "newsletter",
                "closing-report",
                "fact-sheet"
            })
    void asPdfItPassesTheRulesOfPdfUa(String paper) throws Exception {
        byte[] pdf = executive.download("/papers/leicester-2008-11/" + paper + ".pdf" + AS_THEN + "&measure=NI154");

        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertEquals(
                    List.of(),
                    validator.validate(parser).getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                            .toList());
        }
    }

    @Test
    void itsWorkbookIsImportedWithoutADifference(RunningProduct product) throws IOException, InterruptedException {
        Visitor performance = Visitor.signedIn(product.baseUrl(), "performance");

        HttpResponse<String> answer = performance.sendFile(
                "/api/v1/outturns?dryRun=true", XLSX, performance.download(REPORT + "xlsx" + AS_THEN));

        JsonObject report = Json.createReader(new StringReader(answer.body())).readObject();
        assertTrue(report.getBoolean("sound"), answer::body);
        assertEquals(0, report.getInt("entries"), answer::body);
        assertTrue(report.getInt("rows") > 20, answer::body);
    }

    @Test
    void thePdfOfTheFirstAddressIsStillTheReview() throws IOException, InterruptedException {
        byte[] pdf = executive.download("/review/paper/review.pdf?period=2008-09-Q2&known=2008-11-25");

        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
    }
}
