package uk.org.waymark.ledger.evidence;

import java.util.Map;
import java.util.Optional;
import uk.org.waymark.ledger.inspection.ActiveContent;
import uk.org.waymark.ledger.inspection.OfficeDocument;

/** A workbook or document: its type is the one it declares, whatever its name. */
final class OfficeFile {
    private static final Map<String, FileType> DECLARED = Map.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.oasis.opendocument.spreadsheet", FileType.ODS);

    private final OfficeDocument document;

    OfficeFile(byte[] bytes) {
        this.document = OfficeDocument.of(bytes);
    }

    /** Empty when it declares itself to be none that is kept, such as an archive of files. */
    Optional<FileType> type() {
        return DECLARED.entrySet().stream()
                .filter(known -> document.declaration().contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Optional<ActiveContent> active() {
        return document.active();
    }
}
