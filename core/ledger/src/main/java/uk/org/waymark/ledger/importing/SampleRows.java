package uk.org.waymark.ledger.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.reporting.Statement;
import uk.org.waymark.contract.reporting.Statement.Commentary;
import uk.org.waymark.contract.reporting.Statement.Evidence;
import uk.org.waymark.contract.reporting.Statement.Forecast;
import uk.org.waymark.contract.reporting.Statement.NotApplicable;
import uk.org.waymark.contract.reporting.Statement.Outturn;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.table.TableRow;

/** Reads {@code outturns.csv} of a sample: what its rows say is taken as they say it. */
final class SampleRows {
    private final OutturnRows rows;

    SampleRows(Agreement agreement, List<Theme> themes) {
        this.rows = new OutturnRows(agreement, themes);
    }

    List<Located> read(List<TableRow> written) {
        List<FigureRow> read = rows.read(written);
        written.stream()
                .filter(row -> !OutturnRows.saysSomething(row))
                .forEach(row -> row.fault(
                        "outturn",
                        "there is no outturn, forecast or commentary",
                        "Fill one of them, or leave the row out"));
        return read.stream().flatMap(SampleRows::entries).toList();
    }

    private static Stream<Located> entries(FigureRow row) {
        return statements(row).stream()
                .map(statement ->
                        new Located(new NewEntry(statement, row.knownFrom(), row.reason(), row.source()), row.row()));
    }

    private static List<Statement> statements(FigureRow row) {
        IndicatorCode code = row.subject().code();
        Optional<String> part = row.subject().part();
        ReportingPeriod period = row.subject().period();
        List<Statement> statements = new ArrayList<>();
        row.figure()
                .ifPresent(figure -> statements.add(new Outturn(
                        code,
                        part,
                        period,
                        figure,
                        row.span(),
                        row.provisional().orElse(false))));
        if (row.notApplicable()) {
            statements.add(new NotApplicable(code, part, period));
        }
        row.forecast()
                .ifPresent(expected -> statements.add(new Forecast(code, part, period, expected, row.projected())));
        row.commentary().ifPresent(text -> statements.add(new Commentary(code, period, text)));
        row.evidence().ifPresent(one -> statements.add(new Evidence(code, period, one.title(), one.address())));
        return statements;
    }
}
