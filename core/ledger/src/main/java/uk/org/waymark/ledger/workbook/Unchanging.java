package uk.org.waymark.ledger.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.org.waymark.ledger.inspection.Archive;

/** Takes out of a written workbook what would differ the next time: the moment of writing. */
public final class Unchanging {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2008, 4, 1, 0, 0);
    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">[^<]*</dcterms:created>";

    private Unchanging() {}

    /** The same workbook, which is the same to the byte whenever it is written. */
    public static byte[] of(byte[] workbook) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Archive from = new Archive(workbook);
                ZipOutputStream to = new ZipOutputStream(written)) {
            for (ZipEntry entry : from.entries()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ALWAYS);
                to.putNextEntry(same);
                try (InputStream content = from.open(entry)) {
                    to.write(content(entry.getName(), content.readAllBytes()));
                }
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    private static byte[] content(String name, byte[] content) {
        String without =
                switch (name) {
                    case "docProps/core.xml" -> CREATED;
                    // The writer knows no protection without a password; Excel would ask for one.
                    default -> name.startsWith("xl/worksheets/") ? "(?<=<sheetProtection) password=\"0\"" : "";
                };
        return without.isEmpty()
                ? content
                : new String(content, StandardCharsets.UTF_8)
                        .replaceFirst(without, "")
                        .getBytes(StandardCharsets.UTF_8);
    }
}
