package uk.org.waymark.ledger.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import uk.org.waymark.ledger.backup.Manifest.TablePart;
import uk.org.waymark.ledger.chain.Hash;

/**
 * Writes what one transaction sees into a file that only its owner can read, since it holds what is known of people. The
 * file has its name when it is whole and on the disk, not before, and never takes the place of another.
 */
final class BackupWriter {
    private final Connection connection;
    private final Path file;
    private final Optional<String> key;

    /** @param key for signed statements, as its file writes it */
    BackupWriter(Connection connection, Path file, Optional<String> key) {
        this.connection = connection;
        this.file = file.toAbsolutePath();
        this.key = key;
    }

    Manifest write() throws SQLException, IOException {
        if (Files.exists(file)) {
            throw new BackupRefused(file + " is already there and is left as it is; name another file.");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            throw new BackupRefused(
                    unfinished + " is being written by another backup, or was left by one; delete it if it was.", e);
        } catch (NoSuchFileException e) {
            throw new BackupRefused("The folder " + file.getParent() + " is not there; make it first.", e);
        }
        try {
            Manifest manifest = writeTo(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Manifest writeTo(Path unfinished) throws SQLException, IOException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
                ZipOutputStream zip =
                        new ZipOutputStream(Files.newOutputStream(unfinished, StandardOpenOption.WRITE))) {
            Instant taken = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            Catalogue catalogue = new Catalogue(connection);
            List<TablePart> parts = new ArrayList<>();
            for (Table table : catalogue.tables()) {
                parts.add(copy(table, zip));
            }
            if (key.isPresent()) {
                write(BackupFile.KEY, key.get(), zip);
            }
            Manifest manifest = new Manifest(
                    taken,
                    catalogue.version(),
                    catalogue.chains(),
                    catalogue.acts(),
                    key.map(Hash::of),
                    parts,
                    catalogue.sequences());
            write(BackupFile.MANIFEST, manifest.text(), zip);
            zip.finish();
            channel.force(true);
            return manifest;
        }
    }

    private static void write(String name, String text, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private TablePart copy(Table table, ZipOutputStream zip) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(TablePart.entry(table)));
        Digest digest = new Digest();
        // The driver closes what it copies to; the file goes on.
        OutputStream part = new FilterOutputStream(digest.over(zip)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), part);
        zip.closeEntry();
        return new TablePart(table, rows, digest.hash());
    }
}
