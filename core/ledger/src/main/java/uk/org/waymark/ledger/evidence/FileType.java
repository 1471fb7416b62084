package uk.org.waymark.ledger.evidence;

import java.util.Arrays;

/** The kinds of file that are kept as evidence; told by their content, never by their name. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

    /** What to tell someone whose file is of none. */
    static final String WORDS = "PDF, PNG and JPEG files, plain text and CSV, Excel (.xlsx), Word (.docx) and"
            + " OpenDocument spreadsheets (.ods)";

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without a dot. */
    public String extension() {
        return extension;
    }

    static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is evidence of the type " + mediaType
                        + ", which this version does not know; a newer one kept it"));
    }
}
