package uk.org.waymark.ledger.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Subject;

/** What stands of a subject, in the words of a file. Reading the same words again changes nothing. */
public final class StandingRow {
    /** Those that say the figure and what belongs to it alone. */
    static final Set<Column> FIGURE = Set.of(Column.OUTTURN, Column.PROVISIONAL, Column.SPAN);

    private StandingRow() {}

    /**
     * The same with the figure of a month or term in place of that of the period.
     *
     * @param leads whether the row also says what is about the whole measure: commentary and evidence
     */
    public static Map<Column, String> of(Standing standing, Subject subject, CollectionPeriod when, boolean leads) {
        Map<Column, String> row = of(standing, subject, leads);
        row.keySet().removeAll(FIGURE);
        Optional.ofNullable(standing.instalments(subject).get(when)).ifPresent(entry -> row.putAll(said(entry)));
        return row;
    }

    /**
     * The columns that have something to say.
     *
     * @param leads whether the row also says what is about the whole measure: commentary and evidence
     */
    public static Map<Column, String> of(Standing standing, Subject subject, boolean leads) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        standing.answer(subject).ifPresent(entry -> row.putAll(said(entry)));
        standing.forecast(subject).ifPresent(entry -> row.putAll(said(entry)));
        if (leads) {
            standing.commentary(subject).ifPresent(entry -> row.putAll(said(entry)));
            standing.evidence(subject).forEach(entry -> row.putAll(said(entry)));
        }
        return row;
    }

    /** The columns that have something to say of a group, which is the subject's part. */
    public static Map<Column, String> ofGroup(Standing standing, Subject subject) {
        return standing.group(subject).map(StandingRow::said).orElseGet(() -> new EnumMap<>(Column.class));
    }

    /** What one statement says in the columns of a row. */
    static Map<Column, String> said(Entry<? extends OfMeasure> entry) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        OfMeasure statement = entry.statement();
        if (statement instanceof Outturn outturn) {
            put(row, outturn.figure(), outturn.provisional());
            outturn.span().ifPresent(span -> row.put(Column.SPAN, span));
        } else if (statement instanceof Instalment instalment) {
            put(row, instalment.figure(), instalment.provisional());
        } else if (statement instanceof GroupFigure group) {
            put(row, group.figure(), group.provisional());
        } else if (statement instanceof Forecast forecast) {
            row.put(Column.FORECAST, forecast.performance().code());
            forecast.projected().ifPresent(figure -> row.put(Column.PROJECTED, written(figure.text())));
        } else if (statement instanceof Commentary commentary) {
            row.put(Column.COMMENTARY, commentary.text());
        } else if (statement instanceof Evidence evidence) {
            row.put(Column.EVIDENCE, written(evidence));
        } else {
            row.put(Column.OUTTURN, written(statement.text()));
        }
        return row;
    }

    /** A title and its link; a link alone where it is its own title. */
    public static String written(Evidence evidence) {
        return evidence.title().equals(evidence.address())
                ? evidence.address()
                : evidence.title() + " " + evidence.address();
    }

    /** A figure as a spreadsheet leaves it: of 4/9 it would make a date. */
    private static String written(String text) {
        return text.replace("/", " of ");
    }

    private static void put(Map<Column, String> row, Figure figure, boolean provisional) {
        row.put(Column.OUTTURN, written(figure.text()));
        row.put(Column.PROVISIONAL, provisional ? "yes" : "no");
    }
}
