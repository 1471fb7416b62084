package uk.org.waymark.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import uk.org.waymark.launcher.settings.Folders;

/**
 * The application as it lies in the work folder of a home. A start takes over what an earlier one laid out when the jar is
 * the same and every file is there with its size; laying it out costs a second.
 */
public final class LaidOutApplication {
    private final Path work;
    private final boolean shared;

    /** @param shared whether several nodes keep its sessions together */
    public LaidOutApplication(Path work, boolean shared) {
        this.work = work;
        this.shared = shared;
    }

    /** Lays out the application that this jar carries, or takes over the same; all else in the work folder goes. */
    public Path take() throws IOException {
        try (InputStream ear = FlattenedApplication.archive()) {
            return take(contentOfThisJar(), ear);
        }
    }

    /** The same for an EAR whose content has a name of its own; one without a name is laid out each time. */
    Path take(Optional<String> content, InputStream ear) throws IOException {
        if (content.isPresent() && content.map(this::note).equals(findNote())) {
            clear();
        } else {
            Folders.delete(work);
            FlattenedApplication.unpack(ear, folder());
            if (shared) {
                SharedSessions.allow(folder());
            }
            if (content.isPresent()) {
                Files.writeString(noteFile(), note(content.get()));
            }
        }
        return folder();
    }

    private Path folder() {
        return work.resolve("waymark");
    }

    private Path noteFile() {
        return work.resolve("waymark.laid-out");
    }

    private Optional<String> findNote() throws IOException {
        return Files.exists(noteFile()) ? Optional.of(Files.readString(noteFile())) : Optional.empty();
    }

    /** What was laid out and how much it came to, so that a folder that lost a file is not taken over. */
    private String note(String content) {
        CRC32 sum = new CRC32();
        if (Files.isDirectory(folder())) {
            try (Stream<Path> files = Files.walk(folder())) {
                for (Path file : files.sorted().toList()) {
                    String size = Files.isDirectory(file) ? "" : Long.toString(Files.size(file));
                    sum.update((folder().relativize(file) + " " + size + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return content + (shared ? " shared " : " ") + Long.toHexString(sum.getValue());
    }

    private void clear() throws IOException {
        List<Path> kept = List.of(folder(), noteFile());
        try (Stream<Path> all = Files.list(work)) {
            for (Path other : all.filter(path -> !kept.contains(path)).toList()) {
                if (Files.isDirectory(other)) {
                    Folders.delete(other);
                } else {
                    Files.delete(other);
                }
            }
        }
    }

    /** The checksum of the EAR that the jar's own directory states; empty where the classes do not come from a jar. */
    private static Optional<String> contentOfThisJar() throws IOException {
        URL ear = LaidOutApplication.class.getResource("/waymark.ear");
        URLConnection opened = ear == null ? null : ear.openConnection();
        return opened instanceof JarURLConnection jar
                ? Optional.of(Long.toHexString(jar.getJarEntry().getCrc()) + "-"
                        + jar.getJarEntry().getSize())
                : Optional.empty();
    }
}
