package uk.org.waymark.ledger.importing;

import java.util.Optional;
import uk.org.waymark.ledger.capture.Edit;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Subject;

/**
 * One thing that an import says and that does not stand yet.
 *
 * @param what the column it stands in: "outturn", "forecast" and so on
 * @param before what stands instead; empty where nothing does
 */
public record ImportChange(
        String sheet, long row, String code, String part, String period, String what, String before, String after) {

    static ImportChange of(TableRow row, Subject subject, Edit edit) {
        Statement after = edit.entry().statement();
        return new ImportChange(
                row.sheet(),
                row.number(),
                subject.code().text(),
                subject.part().orElse(""),
                subject.period().toString(),
                column(after),
                edit.before().map(entry -> words(entry.statement())).orElse(""),
                words(after));
    }

    /** The column of a file in which a statement stands. */
    static String column(Statement statement) {
        if (statement instanceof Forecast) {
            return "forecast";
        }
        if (statement instanceof Commentary) {
            return "commentary";
        }
        if (statement instanceof Evidence) {
            return "evidence";
        }
        return statement instanceof Overruled ? "overruled because" : "outturn";
    }

    private static String words(Statement statement) {
        if (statement instanceof Outturn outturn) {
            return outturn.figure().text() + (outturn.provisional() ? " (provisional)" : "");
        }
        if (statement instanceof NotApplicable) {
            return "NA";
        }
        if (statement instanceof Forecast forecast) {
            Optional<String> figure = forecast.projected().map(projected -> ", " + projected.text());
            return forecast.performance().code() + figure.orElse("");
        }
        if (statement instanceof Commentary commentary) {
            return commentary.text();
        }
        if (statement instanceof Evidence evidence) {
            return evidence.title();
        }
        return statement instanceof Overruled overruled ? overruled.warning() : statement.toString();
    }
}
