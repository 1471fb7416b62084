package uk.org.waymark.web.audit;

import java.util.List;
import uk.org.waymark.web.csv.CsvTable;
import uk.org.waymark.web.words.Words;

/** The audit as a table after RFC 4180, which a spreadsheet opens without running what somebody typed. */
final class AuditCsv {
    private static final List<String> COLUMNS =
            List.of("when", "who", "done", "about", "agreement", "words", "reason", "source");

    private AuditCsv() {}

    static String heading() {
        return CsvTable.line(COLUMNS.stream()
                .map(column -> Words.say("audit.column." + column))
                .toList());
    }

    static String row(AuditLine act) {
        return CsvTable.line(List.of(
                act.at(),
                act.who(),
                act.done(),
                act.about(),
                act.agreement(),
                act.words(),
                act.reason(),
                act.source()));
    }
}
