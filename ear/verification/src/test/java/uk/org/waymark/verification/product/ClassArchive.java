package uk.org.waymark.verification.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The classes of the jar under test as Java has loaded and verified them, kept by one product when it stops: a start that
 * takes them over needs a fifth less of a processor. Where there is no archive yet, or one of another jar, Java loads
 * classes as ever.
 */
final class ClassArchive {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static final List<String> SAYING_NOTHING = List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off");

    private final Optional<Path> written;

    private ClassArchive(Optional<Path> written) {
        this.written = written;
    }

    /** The one that a product writes which starts now: in each process of tests the first one does, while there is none. */
    static ClassArchive ofProduct() throws IOException {
        return new ClassArchive(
                isThere() || BEGUN.getAndSet(true)
                        ? Optional.empty()
                        : Optional.of(archive().resolveSibling("classes-" + Surroundings.fork())));
    }

    /** For a product that stops when all tests are over. */
    static ClassArchive ofNobody() {
        return new ClassArchive(Optional.empty());
    }

    /** What Java is told of it. */
    List<String> words() throws IOException {
        if (written.isEmpty() && !isThere()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(SAYING_NOTHING);
        words.add(written.map(path -> "-XX:ArchiveClassesAtExit=" + path).orElse("-XX:SharedArchiveFile=" + archive()));
        return words;
    }

    /** Hands it to later starts, once the product has stopped. */
    void keep() {
        try {
            if (written.isPresent() && Files.exists(written.get())) {
                Files.move(written.get(), archive(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static boolean isThere() throws IOException {
        return Files.exists(archive())
                && Files.getLastModifiedTime(archive()).compareTo(Files.getLastModifiedTime(Surroundings.jar())) > 0;
    }

    private static Path archive() throws IOException {
        return Surroundings.kept("product").resolve("classes");
    }
}
