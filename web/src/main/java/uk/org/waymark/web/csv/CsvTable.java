package uk.org.waymark.web.csv;

import java.util.List;
import java.util.stream.Collectors;

/** A table after RFC 4180 in UTF-8 that begins with a header. */
public final class CsvTable {
    public static final String TYPE = "text/csv";

    /** The same with what a reader of the file has to know. */
    public static final String MEDIA_TYPE = TYPE + ";charset=UTF-8;header=present";

    private static final String LINE_END = "\r\n";

    private CsvTable() {}

    /** The texts of a row as they stand in the file, with the end of the line. */
    public static String line(List<String> texts) {
        return texts.stream().map(CsvCell::of).collect(Collectors.joining(",", "", LINE_END));
    }
}
