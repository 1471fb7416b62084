package uk.org.waymark.verification.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.signin.FirstPeople;
import uk.org.waymark.verification.signin.Forms;

/** A database with Leicester's agreement, started again without the sample that asked for it. */
class SampleLeftOutTest {
    private static final List<String> QUESTIONS = List.of(
            "position?period=2008-09-Q2&known=2008-11-25",
            "position?period=2008-09-Q2&known=2009-04-30",
            "indicators/NI65?period=2008-09-Q2&known=2008-11-25",
            "definitions?period=2010-11-Q4&known=2009-04-30");

    @Test
    void whatTheDatabaseHasStaysInForceToTheByte() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Surroundings.kept("product"), "home-");
        try (RunningProduct sample = RunningProduct.start("sample-there", home, "--sample", "leicester-2008-11")) {
            List<String> before = answers(new Forms(sample.baseUrl()));
            int entries = VerifiedLedger.entriesOf(sample);
            sample.stop();
            try (RunningProduct product = RunningProduct.start("sample-left-out", home)) {
                String token = FirstPeople.of(product).token();
                List<String> after = answers(new Forms(product.baseUrl()), "Authorization", "Bearer " + token);

                assertTrue(before.get(0).contains("\"on-track\":16"), before.get(0));
                assertEquals(before, after);
                assertEquals(entries, VerifiedLedger.entriesOf(product));
            }
        }
    }

    private static List<String> answers(Forms forms, String... headers) throws IOException, InterruptedException {
        List<String> answers = new ArrayList<>();
        for (String question : QUESTIONS) {
            answers.add(forms.get("/api/v1/" + question, headers).body());
        }
        return answers;
    }
}
