package uk.org.waymark.ledger.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.ledger.table.CsvCell;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Standing;

/** Gives what stands of a theme as a file that can be filled in and imported again. */
@ApplicationScoped
public class WorkbookExport {
    /** The sheet of a workbook that says how the others are filled in. */
    public static final String HELP = "How to fill this in";

    private final Snapshots snapshots;

    @Inject
    public WorkbookExport(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected WorkbookExport() {
        this(null);
    }

    /**
     * The theme's workbook, with a sheet for each period; of the measures that are of the actor's remit.
     *
     * @throws NoSuchElementException when a period is outside the term of the agreement, or there is no such theme
     */
    public byte[] workbook(Actor actor, Scope theme, List<ReportingPeriod> periods) {
        actor.require(Permission.SEE_CAPTURE, theme);
        Snapshot snapshot = snapshots.of(theme.agreement());
        return new ThemeWorkbook(
                        theme.theme(),
                        at(actor, snapshot, theme, periods),
                        measure -> actor.may(Permission.SEE_CAPTURE, theme, measure),
                        snapshot.standing(snapshot.now()),
                        snapshot.head())
                .bytes();
    }

    /** The same figures in long form, as comma-separated values. */
    public String csv(Actor actor, Scope theme, List<ReportingPeriod> periods) {
        actor.require(Permission.SEE_CAPTURE, theme);
        Snapshot snapshot = snapshots.of(theme.agreement());
        Standing standing = snapshot.standing(snapshot.now());
        Stream<String> heading = Stream.of(columns().map(Column::heading).collect(Collectors.joining(",")));
        Stream<String> rows = at(actor, snapshot, theme, periods).stream()
                .map(position -> PeriodSheet.of(
                        position.theme(theme.theme()),
                        position.period(),
                        measure -> actor.may(Permission.SEE_CAPTURE, theme, measure),
                        standing))
                .flatMap(WorkbookExport::rows);
        return Stream.concat(heading, rows).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> rows(PeriodSheet sheet) {
        return sheet.lines().stream().map(line -> columns()
                .map(column -> CsvCell.write(line.text(column)))
                .collect(Collectors.joining(",")));
    }

    private static Stream<Column> columns() {
        return Stream.of(Column.values()).filter(column -> !Column.definitions().contains(column));
    }

    private static List<Position> at(Actor actor, Snapshot snapshot, Scope theme, List<ReportingPeriod> periods) {
        Agreement agreement = snapshot.agreement();
        actor.require(
                Permission.SEE_CAPTURE,
                snapshot.definitions()
                        .findTheme(theme.theme())
                        .orElseThrow(() -> new NoSuchElementException(
                                "There is no theme \"" + theme.theme() + "\" in " + agreement.title())));
        return periods.stream()
                .distinct()
                .sorted()
                .map(period -> {
                    if (!agreement.covers(period)) {
                        throw new NoSuchElementException(
                                period + " is outside the term of the agreement, " + agreement.title());
                    }
                    return snapshot.position(period, snapshot.now());
                })
                .toList();
    }
}
