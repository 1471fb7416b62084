package uk.org.waymark.ledger.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;

class ManifestTest {
    private static final Hash HASH = Hash.of("whatever");
    private static final String FORMER =
            """
            waymark backup	1
            taken	2009-05-01T09:00:00Z
            schema	0007
            chain	leicester-2008-11	3	%1$s
            table	audit	sequence, act	2	%1$s
            sequence	audit_sequence_seq	4
            """
                    .formatted(HASH);

    @Test
    void aManifestFromBeforeActsWereChainedIsRead() {
        Manifest manifest = Manifest.parse(FORMER);

        assertEquals(Optional.empty(), manifest.acts());
        assertEquals(3, manifest.chains().get(0).head().sequence());
        assertEquals(1, manifest.tables().size());
    }

    @Test
    void aManifestFromBeforeThereWasAKeyIsRead() {
        Manifest manifest = Manifest.parse(FORMER.replace("backup\t1", "backup\t2") + "acts\t5\t" + HASH + "\n");

        assertEquals(Optional.empty(), manifest.key());
        assertEquals(Optional.of(new Head(5, HASH)), manifest.acts());
    }

    @Test
    void aManifestIsReadAsItIsWritten() {
        Manifest former = Manifest.parse(FORMER);
        Manifest manifest = new Manifest(
                former.taken(),
                former.schema(),
                former.chains(),
                Optional.of(new Head(5, HASH)),
                Optional.of(HASH),
                former.tables(),
                former.sequences());

        assertEquals(manifest, Manifest.parse(manifest.text()));
    }
}
