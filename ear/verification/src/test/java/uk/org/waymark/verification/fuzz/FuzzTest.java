package uk.org.waymark.verification.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.verification.outside.TownHome;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;
import uk.org.waymark.verification.product.Surroundings;

/**
 * A seeded part of what the profile {@code fuzz} sends in full. The seed is printed, and
 * {@code -Dwaymark.fuzz.seed=…} sends the same again.
 */
@ExtendWith(SharedProduct.class)
class FuzzTest {
    private static final String OFFICER = "health.officer";
    private static final Predicate<String> OF_A_STACK =
            Pattern.compile("^\\s+at [\\w.$]+.*\\(|^Caused by: ").asPredicate();

    private final long seed = Long.getLong("waymark.fuzz.seed", System.currentTimeMillis());

    @Test
    void noMalformedRequestMakesTheProductFailOrHangOrTellItsInside(RunningProduct product)
            throws IOException, InterruptedException {
        int count = Integer.getInteger("waymark.fuzz.requests", 1_000);
        int before = product.log().length();
        Instant start = Instant.now();
        String known = Officer.signedIn(product.baseUrl(), OFFICER).headers();

        List<String> found = Findings.of(
                seed,
                count,
                chance -> new MalformedRequests(chance, chance.oneIn(2) ? known : "").draw(),
                request -> RawExchange.send(product.baseUrl(), request));

        report(count + " requests", found, start);
        assertSound(product, found, before);
    }

    @Test
    void noFileMakesTheProductFailOrHangOrTellItsInside(RunningProduct product)
            throws IOException, InterruptedException {
        int count = Integer.getInteger("waymark.fuzz.files", 100);
        int before = product.log().length();
        Instant start = Instant.now();
        Officer officer = Officer.signedIn(product.baseUrl(), OFFICER);
        Officer team = Officer.signedIn(product.baseUrl(), "performance");
        byte[] workbook = officer.file("workbook/health.xlsx?period=2008-09-Q2");
        byte[] definitions = definitions();
        String looked = team.propose(StrangeFile.of("sound definitions", "application/zip", definitions))
                .body();
        assertTrue(looked.contains("Ready. ") || looked.contains("Not ready"), looked);

        List<String> found = Findings.of(
                seed,
                count,
                chance -> new StrangeFiles(chance, workbook, definitions).draw(),
                file -> switch (file.door()) {
                    case FIGURES -> officer.check(file);
                    case EVIDENCE -> officer.addEvidence(file);
                    case DEFINITIONS -> team.propose(file);
                });

        report(count + " files", found, start);
        assertSound(product, found, before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health/live", "/metrics", "/api/v1/position", "/evidence/0a", "/nowhere"})
    void aQueryThatIsNoTextIsTheCallersFaultEverywhere(String path, RunningProduct product) throws IOException {
        assertEquals(400, status(product, path + "?q=\u00e9"), "a byte that is no UTF-8");
        assertEquals(400, status(product, path + "?q=%zz"), "an escape that is none");
    }

    @Test
    void aLetterNeedsNoEscape(RunningProduct product) throws IOException {
        assertEquals(200, status(product, "/search?q=caf\u00c3\u00a9"));
    }

    /** Definitions of a theme in a zip archive, as its delivery group sends them. */
    private static byte[] definitions() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("health/indicators.xml"));
            zip.write(TownHome.indicators("health")
                    .replace("market-town", "leicester-2008-11")
                    .replace("town-council", "nhs-leicester-city")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("health/action-plan.xml"));
            zip.write(TownHome.noPlan("health").getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static int status(RunningProduct product, String address) throws IOException {
        String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n";
        return RawExchange.send(product.baseUrl(), new RawRequest(request, false))
                .status();
    }

    private void report(String what, List<String> found, Instant start) {
        System.out.println("Fuzz: " + what + " of seed " + seed + " in "
                + Duration.between(start, Instant.now()).toSeconds() + " s, " + found.size() + " findings");
    }

    private static void assertSound(RunningProduct product, List<String> found, int before)
            throws IOException, InterruptedException {
        assertEquals(List.of(), found);
        assertEquals(
                List.of(),
                product.log().substring(before).lines().filter(OF_A_STACK).toList(),
                "stacks in the log");
        assertEquals(200, Surroundings.get(product.baseUrl()).statusCode());
    }
}
