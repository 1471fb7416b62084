package uk.org.waymark.ledger.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import uk.org.waymark.ledger.backup.Manifest.TablePart;
import uk.org.waymark.ledger.chain.Hash;

/** A backup that was read to its end and found whole before anybody gets at its tables. */
final class BackupFile implements AutoCloseable {
    static final String MANIFEST = "manifest";
    static final String KEY = "signing.key";
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens and checks a backup.
     *
     * @throws BackupRefused when it is damaged, cut short, or something else
     */
    static BackupFile open(Path file) {
        try {
            requireZip(file);
            ZipFile zip = new ZipFile(file.toFile());
            try {
                BackupFile backup = new BackupFile(zip, manifest(zip));
                backup.check();
                return backup;
            } catch (IOException | BackupRefused fault) {
                zip.close();
                throw fault;
            }
        } catch (ZipException e) {
            throw new BackupRefused(file + " is not restored: it is damaged or was cut short.", e);
        } catch (IOException e) {
            throw new BackupRefused(file + " cannot be read: " + e.getMessage() + ".", e);
        } catch (BackupRefused e) {
            throw new BackupRefused(file + " is not restored: " + e.getMessage() + ".", e);
        }
    }

    /**
     * When a backup was taken, if the file is one and none of it is missing. The manifest is written last, so that it is
     * in complete backups only; the rows are not read.
     */
    static Optional<Instant> findTaken(Path file) {
        try {
            requireZip(file);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                Manifest manifest = manifest(zip);
                boolean complete = manifest.tables().stream()
                        .allMatch(part -> zip.getEntry(TablePart.entry(part.table())) != null);
                return Optional.of(manifest.taken()).filter(taken -> complete);
            }
        } catch (IOException | BackupRefused notComplete) {
            return Optional.empty();
        }
    }

    private static void requireZip(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("there is no such file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
                throw new BackupRefused("it is not a backup of Waymark");
            }
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new BackupRefused("it is not a backup of Waymark");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void check() throws IOException {
        Optional<String> unused = key();
        for (TablePart part : manifest.tables()) {
            try (InputStream in = rows(part)) {
                Hash found = Digest.of(in);
                if (!found.equals(part.sha256())) {
                    throw new BackupRefused(
                            "it is damaged: the table " + part.table().name() + " is not what was written");
                }
            }
        }
    }

    /** The key for signed statements, as its file writes it. */
    Optional<String> key() throws IOException {
        if (manifest.key().isEmpty()) {
            return Optional.empty();
        }
        ZipEntry entry = zip.getEntry(KEY);
        if (entry == null) {
            throw new BackupRefused("it is damaged: its key is missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!Optional.of(Hash.of(text)).equals(manifest.key())) {
                throw new BackupRefused("it is damaged: its key is not what was written");
            }
            return Optional.of(text);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The rows of a table in PostgreSQL's text form. */
    InputStream rows(TablePart part) throws IOException {
        ZipEntry entry = zip.getEntry(TablePart.entry(part.table()));
        if (entry == null) {
            throw new BackupRefused("it is damaged: the table " + part.table().name() + " is missing");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
