package uk.org.waymark.ledger.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The file with the key that signs statements, in a folder that only the user who runs Waymark can open. */
public record KeyFile(Path path) {
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);
    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.complementOf(EnumSet.copyOf(PosixFilePermissions.fromString("rwx------")));

    /** The file of a home. */
    public static KeyFile in(Path home) {
        return new KeyFile(home.resolve("keys").resolve("signing.key"));
    }

    public boolean isThere() {
        return Files.exists(path);
    }

    /** @throws IllegalArgumentException when it holds no key */
    SigningKey read() throws IOException {
        return SigningKey.read(Files.readString(path));
    }

    /** Its text for a backup; empty where there is no file. */
    public Optional<String> text() throws IOException {
        return isThere() ? Optional.of(Files.readString(path)) : Optional.empty();
    }

    /** Whether anybody but its owner may read it. */
    boolean isOpenToOthers() throws IOException {
        return keepsPermissions()
                && Files.getPosixFilePermissions(path).stream().anyMatch(OF_OTHERS::contains);
    }

    /** Writes a key where there is none yet; the file has its name when it is whole, and never other readers. */
    void keep(SigningKey key) throws IOException {
        write(key.pem());
    }

    /**
     * Puts the key of a backup in place. Another one that is there is moved aside.
     *
     * @return where the one before is; empty where there was none, or the same
     */
    public Optional<Path> restore(String pem) throws IOException {
        SigningKey unused = SigningKey.read(pem);
        if (text().equals(Optional.of(pem))) {
            return Optional.empty();
        }
        Optional<Path> before = isThere() ? Optional.of(moveAside()) : Optional.empty();
        write(pem);
        return before;
    }

    /** Moves the key to a name with the time, and gives it. */
    Path moveAside() throws IOException {
        String time = LocalDateTime.now(ZoneId.systemDefault()).format(TO_THE_SECOND);
        return Files.move(path, path.resolveSibling("signing-before-" + time + ".key"));
    }

    private void write(String pem) throws IOException {
        Path folder = path.getParent();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, permissions("rwx------"));
        }
        Path unfinished = Files.createTempFile(folder, "signing", ".unfinished", permissions("rw-------"));
        try {
            Files.writeString(unfinished, pem);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private FileAttribute<?>[] permissions(String written) {
        return keepsPermissions()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(written))
                }
                : new FileAttribute<?>[0];
    }

    private boolean keepsPermissions() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
