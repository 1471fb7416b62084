package uk.org.waymark.ledger.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** A workbook or document, which is a zip of parts, looked through part by part; a workbook inside it likewise. */
public final class OfficeDocument {
    private static final int MOST_PARTS = 4_000;
    private static final long MOST_INFLATED = 200L << 20;
    private static final int MOST_INSIDE = 20 << 20;
    private static final int MOST_DECLARED = 1 << 20;
    private static final int MOST_NESTED = 2;

    /** Names stand uncompressed before each part too, where a program that mends an archive looks for them. */
    private static final Pattern UNLISTED = Pattern.compile("(?i)vbaproject|macrosheets/");

    private final Allowance allowance;
    private final int depth;
    private String declaration = "";
    private Optional<ActiveContent> active = Optional.empty();

    private OfficeDocument(Allowance allowance, int depth) {
        this.allowance = allowance;
        this.depth = depth;
    }

    /**
     * Looks through one.
     *
     * @throws Unreadable when it is damaged, protected, or unfolds to far more than it is
     */
    public static OfficeDocument of(byte[] bytes) {
        return of(bytes, new Allowance(MOST_INFLATED), 0);
    }

    private static OfficeDocument of(byte[] bytes, Allowance allowance, int depth) {
        OfficeDocument document = new OfficeDocument(allowance, depth);
        try (Archive archive = new Archive(bytes)) {
            if (archive.count() > MOST_PARTS) {
                throw new Unreadable("it has more than " + MOST_PARTS + " parts");
            }
            Set<String> seen = new HashSet<>();
            for (ZipEntry entry : archive.entries()) {
                if (!seen.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new Unreadable("it has the part " + entry.getName() + " twice");
                }
                try (InputStream content = archive.open(entry)) {
                    document.inspect(entry.getName(), allowance.counting(content));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("it is damaged");
        }
        if (UNLISTED.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
            document.found(Optional.of(new ActiveContent(ActiveKind.MACROS, "a part that the archive does not list")));
        }
        return document;
    }

    /** What it declares itself to be, by types of content or by a media type. */
    public String declaration() {
        return declaration;
    }

    /** The first thing found in it that would run or load something. */
    public Optional<ActiveContent> active() {
        return active;
    }

    private void inspect(String name, InputStream counted) throws IOException {
        InputStream content = counted;
        if (name.equalsIgnoreCase("[Content_Types].xml") || name.equals("mimetype")) {
            byte[] declared = counted.readNBytes(MOST_DECLARED);
            declaration += new String(declared, StandardCharsets.ISO_8859_1);
            content = new ByteArrayInputStream(declared);
        }
        OfficePart part = OfficePart.open(name, content);
        if (part.isArchive()) {
            found(inside(part));
        } else {
            found(part.active());
        }
        counted.transferTo(OutputStream.nullOutputStream());
    }

    private Optional<ActiveContent> inside(OfficePart part) throws IOException {
        Optional<ActiveContent> object = Optional.of(new ActiveContent(ActiveKind.OBJECT, part.name()));
        if (depth == MOST_NESTED) {
            return object;
        }
        OfficeDocument inner = of(part.bytes(MOST_INSIDE), allowance, depth + 1);
        return inner.declaration.isEmpty()
                ? object
                : inner.active.map(content -> new ActiveContent(content.kind(), part.name() + ", " + content.where()));
    }

    private void found(Optional<ActiveContent> content) {
        active = active.or(() -> content);
    }
}
