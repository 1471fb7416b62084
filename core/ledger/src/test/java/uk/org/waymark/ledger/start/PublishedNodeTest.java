package uk.org.waymark.ledger.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.agreement.Agreement;

/** A node of published pages beside a Waymark that writes, as a database user who can write nothing. */
class PublishedNodeTest {
    @TempDir
    private Path home;

    @TempDir
    private Path homeOfTheNode;

    private final Deque<Runnable> later = new ArrayDeque<>();
    private StartedInstallation writing;
    private StartedInstallation node;

    @BeforeEach
    void aWaymarkThatWritesAndANodeBesideIt() {
        writing = new StartedInstallation(home).set("waymark.sample", "test");
        node = writing.publishedNode(homeOfTheNode);
    }

    @Test
    void itTakesOverWhatIsInstalledAndLeavesItsHomeAsItWas() throws IOException {
        writing.startUp(later::add).prepare();
        List<String> before = files();

        node.startUp(later::add).prepare();

        assertTrue(node.prepared().isReady());
        assertEquals(List.of("leicester-2008-11"), agreements());
        assertEquals(
                writing.agreements().themesOf("leicester-2008-11").size(),
                node.agreements().themesOf("leicester-2008-11").size());
        assertEquals(writing.seals().keys(), node.seals().keys());
        assertEquals(1, node.seals().keys().size());
        assertFalse(node.seals().isReady());
        assertEquals(before, files());
        assertTrue(later.isEmpty());
    }

    @Test
    void whatIsInstalledLaterIsTakenOverWithoutANewStart() {
        node.startUp(later::add).prepare();
        assertEquals(List.of(), agreements());
        assertEquals(List.of(), node.seals().keys());

        writing.startUp(later::add).prepare();
        node.publishedNode().takeOver();

        assertEquals(List.of("leicester-2008-11"), agreements());
        assertEquals(writing.seals().keys(), node.seals().keys());
    }

    private List<String> agreements() {
        return node.agreements().all().stream().map(Agreement::id).toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(homeOfTheNode)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
