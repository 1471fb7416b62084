package uk.org.waymark.ledger.entry;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderChased;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderClosed;

/** The kinds of statement about a target that is still to be set. */
final class PlaceholderKinds {
    private static final String DUE = "due";
    private static final String NOTE = "note";
    private static final String YEAR = "year";
    private static final String WHY = "why";

    private PlaceholderKinds() {}

    static Stream<StatementKind<?>> all() {
        return Stream.of(
                new StatementKind<>(
                        "placeholder_chased",
                        PlaceholderChased.class,
                        chased -> Columns.of(
                                chased.code().text(),
                                Body.empty().with(DUE, chased.due().toString()).with(NOTE, chased.note())),
                        columns -> new PlaceholderChased(
                                columns.measure(), LocalDate.parse(columns.text(DUE)), columns.text(NOTE))),
                new StatementKind<>(
                        "placeholder_closed",
                        PlaceholderClosed.class,
                        closed -> Columns.of(
                                closed.code().text(),
                                Body.empty()
                                        .with(YEAR, closed.year().toString())
                                        .with(WHY, closed.why())),
                        columns -> new PlaceholderClosed(
                                columns.measure(), FinancialYear.parse(columns.text(YEAR)), columns.text(WHY))));
    }
}
