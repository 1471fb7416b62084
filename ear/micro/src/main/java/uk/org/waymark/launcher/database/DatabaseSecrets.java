package uk.org.waymark.launcher.database;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.DatabaseAccess.Account;
import uk.org.waymark.launcher.settings.LaunchFault;

/** Port and passwords of the embedded PostgreSQL, kept in a file that only its owner can read. */
record DatabaseSecrets(int port, Account administrator, Account owner, Account application) {
    static final String DATABASE = "waymark";

    private static final int PASSWORD_BYTES = 24;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    /** Fresh random passwords for a database that is about to be made. */
    static DatabaseSecrets fresh() {
        SecureRandom random = new SecureRandom();
        return new DatabaseSecrets(
                0,
                new Account("postgres", password(random)),
                new Account("waymark_owner", password(random)),
                new Account("waymark", password(random)));
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The secrets of a database made earlier; empty when there is no such file. */
    static Optional<DatabaseSecrets> find(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException fault) {
            throw LaunchFault.cannotStart(file + " cannot be read: " + fault.getMessage(), fault);
        }
        return Optional.of(new DatabaseSecrets(
                port(file, properties),
                account(properties, "administrator"),
                account(properties, "owner"),
                account(properties, "application")));
    }

    private static int port(Path file, Properties properties) {
        try {
            return Integer.parseInt(properties.getProperty("port", "0"));
        } catch (NumberFormatException notANumber) {
            throw LaunchFault.cannotStart(
                    file + " is damaged: its port is not a number. Put back the file that belongs to the database.",
                    notANumber);
        }
    }

    private static Account account(Properties properties, String role) {
        return new Account(properties.getProperty(role + ".user", ""), properties.getProperty(role + ".password", ""));
    }

    DatabaseSecrets onPort(int newPort) {
        return new DatabaseSecrets(newPort, administrator, owner, application);
    }

    /** Writes the file whole or not at all, never readable by others, not even for a moment. */
    void write(Path file) {
        Properties properties = new Properties();
        properties.setProperty("port", Integer.toString(port));
        put(properties, "administrator", administrator);
        put(properties, "owner", owner);
        put(properties, "application", application);
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                properties.store(writer, "The embedded PostgreSQL of this home. Keep it with the folder 'database'.");
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw LaunchFault.cannotStart(file + " cannot be written: " + fault.getMessage(), fault);
        }
    }

    private static void put(Properties properties, String role, Account account) {
        properties.setProperty(role + ".user", account.user());
        properties.setProperty(role + ".password", account.password());
    }

    DatabaseAccess access() {
        return new DatabaseAccess(url(DATABASE), application, Optional.of(owner));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
