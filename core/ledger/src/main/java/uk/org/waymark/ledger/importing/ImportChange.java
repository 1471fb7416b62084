package uk.org.waymark.ledger.importing;

import java.util.Optional;
import uk.org.waymark.ledger.capture.Edit;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Subject;
import uk.org.waymark.position.reporting.Topic;

/**
 * One thing that an import says and that does not stand yet.
 *
 * @param what the column it stands in, "outturn", "forecast" and so on; or the other place it is about
 * @param before what stands instead; empty where nothing does
 */
public record ImportChange(
        String sheet, long row, String code, String part, String period, String what, String before, String after) {

    static ImportChange of(TableRow row, Subject subject, Edit edit) {
        OfMeasure after = edit.statement();
        return new ImportChange(
                row.sheet(),
                row.number(),
                subject.code().text(),
                subject.part().orElse(""),
                subject.period().toString(),
                column(after.topic()),
                edit.before().map(entry -> entry.statement().text()).orElse(""),
                after.text());
    }

    static ImportChange of(ElsewhereRow row, Optional<Entry<FigureElsewhere>> before) {
        return new ImportChange(
                row.row().sheet(),
                row.row().number(),
                row.said().code().text(),
                row.said().part().orElse(""),
                row.said().period().toString(),
                row.said().place().words(),
                before.map(entry -> entry.statement().text()).orElse(""),
                row.said().text());
    }

    /** The column of a file in which what is said on a topic stands. */
    private static String column(Topic topic) {
        return switch (topic) {
            case FORECAST -> "forecast";
            case COMMENTARY -> "commentary";
            case EVIDENCE -> "evidence";
            case MANAGEMENT -> ManagementColumns.RATING;
            case OVERRULING -> "overruled because";
            default -> "outturn";
        };
    }
}
