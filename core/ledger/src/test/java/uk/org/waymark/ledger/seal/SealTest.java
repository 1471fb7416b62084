package uk.org.waymark.ledger.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

class SealTest {
    private static final Paper REVIEW = new Paper(
            "annual-review",
            "Annual review – Leicester",
            new Paper.About("leicester-2008-11", "2008-09-Q2", "2008-11-25"),
            List.of(Part.of("1", "Homes", List.of(Paragraph.of("300 homes of 1,450 were built.")))));
    private static final Instant MORNING = Instant.parse("2009-01-26T09:00:00.5Z");
    private static final SigningKey KEY = SigningKey.made();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Seal seal;
    private Path model;
    private Path statement;

    @BeforeEach
    void aPaperAndItsStatement() throws IOException {
        seal = Seal.sign(SealedPaper.of(REVIEW, new Head(412, Hash.of("the last entry")), MORNING), KEY);
        model = Files.writeString(folder.resolve("review.json"), REVIEW.canonical());
        statement = Files.writeString(folder.resolve("review.statement.json"), seal.text());
    }

    @Test
    void aStatementIsOneLineThatNamesThePaperTheHeadAndTheKey() {
        assertEquals(
                """
                {"key":"%s","signature":"%s","statement":{"agreement":"leicester-2008-11","digest":"%s",\
                "form":"waymark statement 1","head":{"hash":"%s","sequence":"412"},"key":"%s",\
                "kind":"annual-review","known":"2008-11-25","period":"2008-09-Q2",\
                "signed":"2009-01-26T09:00:00Z","title":"Annual review – Leicester"}}"""
                        .formatted(
                                KEY.open().base64(),
                                seal.signature(),
                                Hash.of(REVIEW.canonical()),
                                Hash.of("the last entry"),
                                KEY.open().fingerprint()),
                seal.text());
        assertEquals(seal, Seal.read(seal.text() + "\n"));
    }

    @Test
    void aModelAsItWasSignedPassesAndSaysWhichPaperItIs() {
        assertEquals(0, check(""));
        assertEquals(
                """
                As signed: Annual review – Leicester (annual-review, leicester-2008-11, 2008-09-Q2), figures as at 2008-11-25.
                Signed 2009-01-26T09:00:00Z by the key %s.
                The ledger ended then with leicester-2008-11:412:%s.
                Compare the key with the one that the publisher of the paper names, or give it with --key.
                """
                        .formatted(KEY.open().fingerprint(), Hash.of("the last entry")),
                said());
    }

    @Test
    void theKeyIsComparedHoweverItsFingerprintIsWritten() {
        String fingerprint = KEY.open().fingerprint().hex();

        assertEquals(0, check(fingerprint));
        assertEquals(0, check(fingerprint.toUpperCase(java.util.Locale.ROOT).replaceAll("(.{4})", "$1 ")));
        assertFalse(said().contains("Compare the key"), said());
    }

    @Test
    void aForgedFigureIsRefused() throws IOException {
        Files.writeString(model, REVIEW.canonical().replace("300 homes", "900 homes"));

        assertEquals(1, check(""));
        assertTrue(said().startsWith("NOT AS SIGNED: the model is not what was signed"), said());
    }

    @Test
    void aStatementThatWasAlteredIsRefused() throws IOException {
        Files.writeString(model, REVIEW.canonical().replace("300 homes", "900 homes"));
        String forged = Hash.ofBytes(Files.readAllBytes(model)).hex();
        Files.writeString(statement, seal.text().replace(seal.paper().digest().hex(), forged));

        assertEquals(1, check(""));
        assertTrue(said().startsWith("NOT AS SIGNED: the statement was changed"), said());
    }

    @Test
    void aPaperThatSomebodyElseSignedIsRefusedWhereTheKeyIsGiven() throws IOException {
        SigningKey other = SigningKey.made();
        Files.writeString(statement, Seal.sign(seal.paper(), other).text());

        assertEquals(1, check(KEY.open().fingerprint().hex()));
        assertTrue(said().contains("signed by another key, " + other.open().fingerprint()), said());
    }

    @Test
    void anotherKeyInTheSameStatementIsRefused() throws IOException {
        Files.writeString(
                statement,
                seal.text()
                        .replace(KEY.open().base64(), SigningKey.made().open().base64()));

        assertEquals(1, check(""));
        assertTrue(said().contains("the key that comes with it is not the one that it names"), said());
    }

    @Test
    void aStatementWithSomethingAddedIsNone() {
        String added = seal.text().replace("{\"key\"", "{\"approved\":true,\"key\"");
        String twice = seal.text().replace("\"statement\":{", "\"statement\":{\"agreement\":\"derby-2008-11\",");

        assertThrows(IllegalArgumentException.class, () -> Seal.read(added));
        assertThrows(IllegalArgumentException.class, () -> Seal.read(twice));
        assertThrows(IllegalArgumentException.class, () -> Seal.read(seal.text().replace("{\"key\"", "{ \"key\"")));
        assertThrows(IllegalArgumentException.class, () -> Seal.read("[".repeat(100_000)));
    }

    @Test
    void aFileThatIsMissingAndAKeyThatIsNoneAreNamed() {
        assertEquals(2, CheckPaper.run(folder.resolve("nothing.json"), statement, "", out()));
        assertEquals(2, check("12ab"));
        assertTrue(said().contains("nothing.json"), said());
        assertTrue(said().contains("\"12ab\" is not a fingerprint"), said());
    }

    @Test
    void aKeyNeverPrintsItsSecret() {
        assertEquals("the key " + KEY.open().fingerprint(), KEY.toString());
        assertEquals(KEY.open(), SigningKey.read(KEY.pem()).open());
        String mixed =
                KEY.pem().replace(KEY.open().base64(), SigningKey.made().open().base64());
        assertEquals(
                "it holds halves of two keys",
                assertThrows(IllegalArgumentException.class, () -> SigningKey.read(mixed))
                        .getMessage());
    }

    private int check(String key) {
        return CheckPaper.run(model, statement, key, out());
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
