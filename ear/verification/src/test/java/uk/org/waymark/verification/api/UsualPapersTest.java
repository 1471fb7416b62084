package uk.org.waymark.verification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

/** The newsletter, the fact sheet and the closing report of Leicester. */
@ExtendWith(SharedProduct.class)
class UsualPapersTest {
    private static final String PAPERS = "/papers/leicester-2008-11/";
    private static final String AS_THEN = "period=2008-09-Q2&known=2009-01-26";

    private Visitor executive;

    @BeforeEach
    void signIn(RunningProduct product) throws IOException, InterruptedException {
        executive = Visitor.signedIn(product.baseUrl(), "executive");
    }

    private String model(String paper, String question) throws IOException, InterruptedException {
        return new String(executive.download(PAPERS + paper + ".json?" + question + AS_THEN), StandardCharsets.UTF_8);
    }

    @Test
    void theNewsletterHasThePublishedDistributionOf2006To2008() throws IOException, InterruptedException {
        String newsletter = model("newsletter", "");

        assertTrue(newsletter.contains("31 March 2007 to 101%, 30 September 2007 to 99%"), newsletter);
        assertTrue(newsletter.contains("\"id\":\"distribution computed\""), newsletter);
    }

    @Test
    void aFactSheetIsLinkedOnThePageOfItsMeasure() throws IOException, InterruptedException {
        String page = executive.get("/indicators/NI154?" + AS_THEN).body();

        assertTrue(page.contains("/fact-sheet.pdf?measure=NI154&amp;" + AS_THEN.replace("&", "&amp;")), page);
        assertTrue(model("fact-sheet", "measure=ni-154&").contains("\"measure\":\"NI 154\""));
    }

    @Test
    void aFactSheetOfNoMeasureIsRefusedInWords() throws IOException, InterruptedException {
        HttpResponse<String> none = executive.get(PAPERS + "fact-sheet.pdf?" + AS_THEN);
        HttpResponse<String> unknown = executive.get(PAPERS + "fact-sheet.pdf?measure=NI999&" + AS_THEN);

        assertEquals(404, none.statusCode());
        assertTrue(none.body().contains("is about one measure. Add the code of one to the address"), none::body);
        assertEquals(404, unknown.statusCode());
        assertTrue(unknown.body().contains("There is no measure NI999"), unknown::body);
    }

    @Test
    void theClosingReportOfARunningTermSaysSo() throws IOException, InterruptedException {
        assertTrue(model("closing-report", "")
                .contains("The term of the agreement has not ended: it runs to 31 March 2011"));
    }

    @Test
    void aPaperThatCannotBeMadeIsNotOfferedAndSaysWhy() throws IOException, InterruptedException {
        String papers = executive.get("/papers?" + AS_THEN).body();

        assertTrue(papers.contains("had not submitted a report on the review of 2008/09 Q2 by that day"), papers);
        assertTrue(papers.contains("/cabinet-report.pdf?"), papers);
        assertFalse(papers.contains("/highlight-report.pdf?"), papers);
    }
}
