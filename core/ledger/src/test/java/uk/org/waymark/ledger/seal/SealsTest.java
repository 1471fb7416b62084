package uk.org.waymark.ledger.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.testing.TestInstallation;

class SealsTest {
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Path file;

    @BeforeEach
    void aNewInstallation() {
        installation = new TestInstallation(home);
        file = home.resolve("keys/signing.key");
    }

    @Test
    void theFirstStartMakesAKeyThatOnlyItsOwnerCanRead() throws IOException {
        Seals seals = started();

        assertTrue(seals.sign(paper()).isGenuine());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
        assertEquals(1, file.getParent().toFile().list().length);
    }

    @Test
    void theChainOfActsNamesTheKeyOnceHoweverOftenWaymarkStarts() {
        SealKey first = started().keys().get(0).key();
        Seals again = started();

        assertEquals(List.of(first), again.keys().stream().map(RecordedKey::key).toList());
        assertEquals(first, again.sign(paper()).key());
        assertEquals(1, head().sequence());
    }

    @Test
    void aKeyThatIsLostIsNotMadeAnewByItself() throws IOException {
        SealKey lost = started().keys().get(0).key();
        Files.delete(file);

        Seals seals = started();

        assertFalse(seals.isReady());
        assertTrue(assertThrows(NoSealKey.class, () -> seals.sign(paper()))
                .getMessage()
                .contains("signing.key is missing"));
        assertEquals(lost, seals.keys().get(0).key());
        assertFalse(Files.exists(file));
    }

    @Test
    void theOperatorCanReplaceAKeyAndBothAreNamed() {
        SealKey former = started().keys().get(0).key();

        assertEquals(0, NewSealKey.run(home, NOWHERE));

        Seals seals = started();
        SealKey present = seals.sign(paper()).key();
        assertNotEquals(former, present);
        assertEquals(
                List.of(present, former),
                seals.keys().stream().map(RecordedKey::key).toList());
        assertEquals(2, file.getParent().toFile().list().length);
    }

    @Test
    void aMachineWithTheKeyThatWasReplacedSignsNothing() throws IOException {
        Seals unused = started();
        String former = Files.readString(file);
        NewSealKey.run(home, NOWHERE);
        unused = started();
        Files.writeString(file, former);

        Seals stale = started();

        assertTrue(assertThrows(NoSealKey.class, () -> stale.sign(paper()))
                .getMessage()
                .contains("holds a key that was replaced"));
        assertEquals(2, stale.keys().size());
    }

    @Test
    void aDamagedFileStopsNoStartAndIsNotQuoted() throws IOException {
        Seals unused = started();
        String damaged = Files.readString(file).replaceFirst("MC4C", "AAAA");
        Files.writeString(file, damaged);

        Seals seals = started();

        String sentence =
                assertThrows(NoSealKey.class, () -> seals.sign(paper())).getMessage();
        assertTrue(sentence.contains("it is not a key as Waymark writes it"), sentence);
        assertFalse(sentence.contains("AAAA"), sentence);
    }

    private Seals started() {
        var transactions = installation.database().transactions();
        Seals seals = new Seals(transactions, installation.settings(), new AuditTrail(transactions));
        seals.prepare();
        return seals;
    }

    private Head head() {
        return new AuditTrail(installation.database().transactions()).head();
    }

    private static SealedPaper paper() {
        return new SealedPaper(
                TestInstallation.LEICESTER,
                "annual-review",
                "Annual review",
                "2008-09-Q2",
                "2008-11-25",
                Hash.of("its model"),
                Head.EMPTY,
                Instant.parse("2009-01-26T09:00:00Z"));
    }
}
