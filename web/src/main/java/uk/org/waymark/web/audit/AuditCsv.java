package uk.org.waymark.web.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.web.csv.CsvCell;
import uk.org.waymark.web.words.Words;

/** The audit as a table after RFC 4180, which a spreadsheet opens without running what somebody typed. */
final class AuditCsv {
    static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";
    private static final List<String> COLUMNS =
            List.of("when", "who", "done", "about", "agreement", "words", "reason", "source");

    private AuditCsv() {}

    static String heading() {
        return line(COLUMNS.stream().map(column -> Words.say("audit.column." + column)));
    }

    static String row(AuditLine act) {
        return line(Stream.of(
                act.at(),
                act.who(),
                act.done(),
                act.about(),
                act.agreement(),
                act.words(),
                act.reason(),
                act.source()));
    }

    private static String line(Stream<String> cells) {
        return cells.map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n"));
    }
}
