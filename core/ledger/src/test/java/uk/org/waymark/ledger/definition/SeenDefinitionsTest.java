package uk.org.waymark.ledger.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.chain.Hash;

class SeenDefinitionsTest {
    private static final Candidate AGREEMENT =
            Candidate.ofAgreement("leicester-2008-11", "<agreement/>", "agreements/leicester.xml", false);

    @TempDir
    Path home;

    @Test
    void whatWasPutIsFoundAtTheNextStart() throws IOException {
        start();

        assertEquals(
                Optional.of(Hash.of("<agreement/>")),
                SeenDefinitions.read(Optional.of(home)).find("leicester-2008-11"));
    }

    @Test
    void nodesThatShareAHomeStartAtTheSameMoment() {
        List<CompletableFuture<Void>> nodes = Stream.of(1, 2)
                .map(node -> CompletableFuture.runAsync(
                        () -> {
                            for (int start = 0; start < 200; start++) {
                                start();
                            }
                        },
                        task -> new Thread(task).start()))
                .toList();

        nodes.forEach(CompletableFuture::join);
        assertEquals(List.of(SeenDefinitions.NAME), List.of(home.toFile().list()));
    }

    private void start() {
        try {
            SeenDefinitions seen = SeenDefinitions.read(Optional.of(home));
            seen.remember(AGREEMENT);
            seen.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
