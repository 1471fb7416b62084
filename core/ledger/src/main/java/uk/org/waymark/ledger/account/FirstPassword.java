package uk.org.waymark.ledger.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import uk.org.waymark.ledger.setting.Settings;

/**
 * The file with the first administrator's one-time password: readable by the server's own user only, and gone when the
 * password was changed. It is the only place: a console ends up in a log of the service, which keeps it for ever.
 */
@ApplicationScoped
public class FirstPassword {
    private static final String NAME = "first-password.txt";

    private final Settings settings;

    @Inject
    public FirstPassword(Settings settings) {
        this.settings = settings;
    }

    /** For the container's proxy only. */
    protected FirstPassword() {
        this(null);
    }

    /** Where the file is or would be: in the home folder, else in the server's own. */
    Path file() {
        return settings.ownFolder()
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")))
                .resolve(NAME);
    }

    void keep(LoginName login, String password) {
        try {
            Path file = file();
            Files.deleteIfExists(file);
            createForOwner(file);
            Files.writeString(
                    file, login + "\n" + password + "\n", StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The first administrator's password cannot be written to " + file() + "; make that folder writable",
                    e);
        }
    }

    private static void createForOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** Throws the file away if it is that of an account. */
    void forget(AccountHolder holder) {
        try {
            Path file = file();
            if (Files.exists(file)
                    && holder.login()
                            .map(LoginName::text)
                            .equals(Files.readAllLines(file).stream().findFirst())) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The used one-time password in " + file() + " cannot be deleted", e);
        }
    }
}
