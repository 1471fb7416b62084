package uk.org.waymark.ledger.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.position.PositionQuery;
import uk.org.waymark.ledger.table.CsvCell;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.Standing;

/** Gives what stands of a theme as a file that can be filled in and imported again. */
@ApplicationScoped
public class WorkbookExport {
    /** The sheet of a workbook that says how the others are filled in. */
    public static final String HELP = "How to fill this in";

    private final Agreements agreements;
    private final PositionQuery positions;
    private final Ledger ledger;

    @Inject
    public WorkbookExport(Agreements agreements, PositionQuery positions, Ledger ledger) {
        this.agreements = agreements;
        this.positions = positions;
        this.ledger = ledger;
    }

    /** For the container's proxy only. */
    protected WorkbookExport() {
        this(null, null, null);
    }

    /**
     * The theme's workbook, with a sheet for each period.
     *
     * @throws NoSuchElementException when a period is outside the term of the agreement, or there is no such theme
     */
    public byte[] workbook(Actor actor, Scope theme, List<ReportingPeriod> periods) {
        actor.require(Permission.SEE_CAPTURE, theme);
        Head head = ledger.head(theme.agreement());
        return new ThemeWorkbook(theme.theme(), at(theme, periods), standing(theme, head), head).bytes();
    }

    /** The same figures in long form, as comma-separated values. */
    public String csv(Actor actor, Scope theme, List<ReportingPeriod> periods) {
        actor.require(Permission.SEE_CAPTURE, theme);
        Standing standing = standing(theme, ledger.head(theme.agreement()));
        Stream<String> heading = Stream.of(columns().map(Column::heading).collect(Collectors.joining(",")));
        Stream<String> rows = at(theme, periods).stream()
                .flatMap(position -> rows(position.theme(theme.theme()), position.period(), standing));
        return Stream.concat(heading, rows).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> rows(ThemePosition theme, ReportingPeriod period, Standing standing) {
        return PeriodSheet.of(theme, period, standing).lines().stream().map(line -> columns()
                .map(column -> CsvCell.write(line.text(column)))
                .collect(Collectors.joining(",")));
    }

    private static Stream<Column> columns() {
        return Stream.of(Column.values()).filter(column -> !Column.definitions().contains(column));
    }

    private List<Position> at(Scope theme, List<ReportingPeriod> periods) {
        Agreement agreement = agreements.agreement(theme.agreement());
        agreements.catalogue().theme(theme.agreement(), theme.theme());
        Known today = positions.today();
        return periods.stream()
                .distinct()
                .sorted()
                .map(period -> {
                    if (!agreement.covers(period)) {
                        throw new NoSuchElementException(
                                period + " is outside the term of the agreement, " + agreement.title());
                    }
                    return positions.at(theme.agreement(), period, today);
                })
                .toList();
    }

    private Standing standing(Scope theme, Head head) {
        return new Standing(ledger.entries(theme.agreement(), head), positions.today());
    }
}
