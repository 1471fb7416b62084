package uk.org.waymark.ledger.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import uk.org.waymark.ledger.inspection.Archive;
import uk.org.waymark.ledger.inspection.OfficePart;
import uk.org.waymark.ledger.inspection.Unreadable;
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

    /** What a workbook of figures has no need of, by the names of parts, beside what no file may hold. */
    private static final Map<Pattern, String> REFUSED = Map.of(
            Pattern.compile("(^|/)embeddings/"), "it has other files inside it",
            Pattern.compile("(^|/)externallinks/"), "it takes values from other files",
            Pattern.compile("(^|/)(connections|querytables/)"), "it takes values from elsewhere");

    private static final String AS_VALUES = "Paste the figures, as values, into Waymark’s own workbook";

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
        REFUSED.forEach((known, reason) -> {
            if (known.matcher(name).find()) {
                throw refused(reason, AS_VALUES);
            }
        });
        ByteArrayOutputStream unfolded = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        for (int length = content.read(piece); length >= 0; length = content.read(piece)) {
            inflated += length;
            if (inflated > MOST_INFLATED || (inflated > RATIO_COUNTS_FROM && inflated / packed > MOST_RATIO)) {
                throw refused("it unfolds to far more than it is", NEW_COPY);
            }
            unfolded.write(piece, 0, length);
        }
        byte[] bytes = unfolded.toByteArray();
        requireInactive(OfficePart.open(written, new ByteArrayInputStream(bytes)));
        boolean read = name.endsWith(".xml") || name.endsWith(".rels");
        if (read && byName.put(name, bytes) != null) {
            throw refused("it has the part " + written + " twice", NEW_COPY);
        }
    }

    private void requireInactive(OfficePart part) {
        if (part.isArchive()) {
            throw refused("it has other files inside it", AS_VALUES);
        }
        try {
            part.active().ifPresent(active -> {
                throw refused("it has " + active.description(), AS_VALUES);
            });
        } catch (Unreadable e) {
            throw refused(e.getMessage(), NEW_COPY);
        }
    }
}
