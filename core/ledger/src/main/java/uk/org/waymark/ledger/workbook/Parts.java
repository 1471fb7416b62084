package uk.org.waymark.ledger.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.Upload;

/**
 * The XML parts of a workbook, inflated once under a limit. What was looked at here is what is read afterwards, so no
 * second reading of the same archive can see something else in it.
 */
final class Parts {
    private static final int MOST_PARTS = 1000;
    private static final long MOST_INFLATED = 100L * 1024 * 1024;
    private static final long RATIO_COUNTS_FROM = 8L * 1024 * 1024;
    private static final int MOST_RATIO = 200;
    private static final String NEW_COPY = "Save a new copy as Excel Workbook (.xlsx) and send that";

    /** What a workbook of figures has no need of and could do harm with, by the beginnings of names. */
    private static final Map<String, String> REFUSED = Map.of(
            "xl/vbaproject", "it carries macros",
            "xl/macrosheets/", "it carries macros",
            "xl/activex/", "it carries active content",
            "xl/embeddings/", "it has other files inside it",
            "xl/externallinks/", "it takes values from other files",
            "xl/connections", "it takes values from elsewhere",
            "xl/querytables/", "it takes values from elsewhere");

    private final String file;
    private final Map<String, byte[]> byName = new HashMap<>();
    private long inflated;

    private Parts(String file) {
        this.file = file;
    }

    static Parts of(Upload upload) {
        Parts parts = new Parts(upload.name());
        byte[] packed = upload.bytes();
        try (Archive archive = new Archive(packed)) {
            if (archive.count() > MOST_PARTS) {
                throw parts.refused("it has more than " + MOST_PARTS + " parts", NEW_COPY);
            }
            for (ZipEntry entry : archive.entries()) {
                try (InputStream content = archive.open(entry)) {
                    parts.take(entry.getName(), content, packed.length);
                }
            }
        } catch (IOException e) {
            throw parts.refused("it is damaged", NEW_COPY);
        }
        parts.requireNoMacros();
        return parts;
    }

    /** The part of a name, whatever its case. */
    Optional<PartXml> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT))).map(bytes -> new PartXml(file, bytes));
    }

    PartXml part(String name) {
        return find(name).orElseThrow(() -> refused("it lacks a part of a workbook, " + name, NEW_COPY));
    }

    FileRefused refused(String reason, String suggestion) {
        return new FileRefused(file, reason, suggestion);
    }

    private void take(String written, InputStream content, long packed) throws IOException {
        String name = written.toLowerCase(Locale.ROOT);
        REFUSED.forEach((beginning, reason) -> {
            if (name.startsWith(beginning)) {
                throw refused(reason, "Paste the figures, as values, into Waymark’s own workbook");
            }
        });
        boolean read = name.endsWith(".xml") || name.endsWith(".rels");
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        for (int length = content.read(piece); length >= 0; length = content.read(piece)) {
            inflated += length;
            if (inflated > MOST_INFLATED || (inflated > RATIO_COUNTS_FROM && inflated / packed > MOST_RATIO)) {
                throw refused("it unfolds to far more than it is", NEW_COPY);
            }
            if (read) {
                kept.write(piece, 0, length);
            }
        }
        if (read && byName.put(name, kept.toByteArray()) != null) {
            throw refused("it has the part " + written + " twice", NEW_COPY);
        }
    }

    private void requireNoMacros() {
        List<String> types = part("[Content_Types].xml").values("ContentType");
        if (types.stream().anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"))) {
            throw refused("it carries macros", "Save it as Excel Workbook (.xlsx)");
        }
    }
}
