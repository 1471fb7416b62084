package uk.org.waymark.ledger.evidence;

import java.util.Arrays;

/** The types of file that can be kept as evidence; found out by their content, never by their name. */
public enum FileType {
    PDF("application/pdf", "pdf", "PDF"),
    PNG("image/png", "png", "PNG"),
    JPEG("image/jpeg", "jpg", "JPEG"),
    TEXT("text/plain", "txt", "plain text"),
    CSV("text/csv", "csv", "CSV"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel (.xlsx)"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word (.docx)"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", "OpenDocument spreadsheet (.ods)");

    private final String mediaType;
    private final String extension;
    private final String words;

    FileType(String mediaType, String extension, String words) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.words = words;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without a dot. */
    public String extension() {
        return extension;
    }

    /** What people call it. */
    String words() {
        return words;
    }

    static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is evidence of the type " + mediaType
                        + ", which this version does not know; a newer one kept it"));
    }
}
