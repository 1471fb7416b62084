package uk.org.waymark.ledger.capture;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.Entry;

/**
 * What a theme is asked for in a period, and what it has answered.
 *
 * @param title of the theme
 * @param submitted when its officers last submitted it to its lead
 * @param readAt the sequence of the head at which this was read, by which a save finds out what was said since
 * @param others how many measures of the theme are left out, because they are not of the reader's remit
 * @param rows a row for each measure or, of a measure in parts, for each part; in the order of the agreement
 */
public record CaptureSheet(
        Scope scope,
        String title,
        ReportingPeriod period,
        PeriodState state,
        Optional<Entry<Submitted>> submitted,
        long readAt,
        int others,
        List<CaptureRow> rows) {
    public CaptureSheet {
        rows = List.copyOf(rows);
    }

    public List<CaptureRow> at(CaptureRow.Stage stage) {
        return rows.stream().filter(row -> row.stage() == stage).toList();
    }

    /** Whether the reader may enter any of it. */
    public boolean isOpenToReader() {
        return rows.stream().anyMatch(row -> row.entrance().allowed());
    }
}
