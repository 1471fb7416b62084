package uk.org.waymark.web.document;

/** A format in which a paper can be had. */
public enum Format {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** A workbook of its tables, with a sheet for machines. */
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    HTML("text/html; charset=UTF-8", "html"),
    /** A zip of one file for each table, with their metadata. */
    CSV("application/zip", "zip");

    private final String contentType;
    private final String ending;

    Format(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    public String contentType() {
        return contentType;
    }

    /** The end of a file's name, without the point. */
    public String ending() {
        return ending;
    }
}
