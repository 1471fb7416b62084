package uk.org.waymark.ledger.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip archive, open for reading by its directory. The reader for streams does not do: programs that write while they
 * compress leave sizes in a form it takes for damage. The one that does needs a file, which is gone on closing.
 */
public final class Archive implements Closeable {
    private final Path copy;
    private final ZipFile zip;

    public Archive(byte[] content) throws IOException {
        copy = Files.createTempFile("waymark", ".zip");
        try {
            Files.write(copy, content);
            zip = new ZipFile(copy.toFile());
        } catch (IOException e) {
            Files.delete(copy);
            throw e;
        }
    }

    public List<ZipEntry> entries() {
        return zip.stream().<ZipEntry>map(entry -> entry).toList();
    }

    public int count() {
        return zip.size();
    }

    public InputStream open(ZipEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.delete(copy);
    }
}
