package uk.org.waymark.ledger.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A workbook or document, which is a zip of parts: told by the type it declares, and refused with macros in it. */
final class OfficeFile {
    private static final int MOST_PARTS = 4_000;
    private static final long MOST_INFLATED = 200L << 20;
    private static final int MOST_DECLARED = 1 << 20;
    private static final Map<String, FileType> DECLARED = Map.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.oasis.opendocument.spreadsheet", FileType.ODS);

    private final byte[] bytes;

    OfficeFile(byte[] bytes) {
        this.bytes = bytes;
    }

    FileType type() {
        // Names of parts stand uncompressed, before each part and in the directory at the end; either could be forged.
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (Stream.of("vbaProject", "macrosheets/", "Basic/", "Scripts/").anyMatch(raw::contains)) {
            throw withMacros();
        }
        String declared = declaration();
        if (declared.contains("macroEnabled")) {
            throw withMacros();
        }
        return DECLARED.entrySet().stream()
                .filter(known -> declared.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new EvidenceRefused("This file is a zip archive and neither a workbook nor a"
                        + " document. Waymark keeps " + FileType.WORDS + "; send what is in the archive one by one."));
    }

    /** What the file says that it is; every part is inflated and counted on the way. */
    private String declaration() {
        StringBuilder declared = new StringBuilder();
        long inflated = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                boolean declares = part.getName().equals("[Content_Types].xml")
                        || part.getName().equals("mimetype");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (declares && declared.length() < MOST_DECLARED) {
                        declared.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                    }
                    requireWithin(inflated <= MOST_INFLATED);
                }
                requireWithin(++parts <= MOST_PARTS);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new EvidenceRefused("This file looks like a workbook or document, and cannot be read to its end. Open"
                    + " it, save it anew, and choose the new one.");
        }
        return declared.toString();
    }

    private static void requireWithin(boolean bounds) {
        if (!bounds) {
            throw new EvidenceRefused("This file holds far more than its size shows, and is not opened here. Save the"
                    + " part that matters as a PDF, and choose that one.");
        }
    }

    private static EvidenceRefused withMacros() {
        return new EvidenceRefused("This file has macros in it, which Waymark does not keep. Save it without them, as"
                + " .xlsx, .docx or .ods, and choose that one.");
    }
}
