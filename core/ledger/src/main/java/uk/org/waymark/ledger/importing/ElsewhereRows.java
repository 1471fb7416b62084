package uk.org.waymark.ledger.importing;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.position.reporting.Place;

/** Reads the rows of a file that give figures of other places: those that name one in a column of its own. */
final class ElsewhereRows {
    /** The column that names the other place. */
    static final String PLACE = "compared with";

    /** The columns that say something of the area itself, and nothing of another place. */
    private static final List<String> OF_THE_AREA = OutturnRows.SAYING.stream()
            .filter(column -> !column.equals("outturn"))
            .toList();

    private final OutturnRows figures;

    ElsewhereRows(OutturnRows figures) {
        this.figures = figures;
    }

    /** Whether a row names another place. */
    static boolean isOne(TableRow row) {
        return row.find(PLACE).isPresent();
    }

    /** The rows without a fault. */
    List<ElsewhereRow> read(List<TableRow> rows) {
        return rows.stream().flatMap(row -> read(row).stream()).toList();
    }

    private Optional<ElsewhereRow> read(TableRow row) {
        Optional<Place> place = row.optional(PLACE, "Write one of them", Place::parse);
        OF_THE_AREA.stream()
                .filter(column -> row.find(column).isPresent())
                .findFirst()
                .ifPresent(column -> row.fault(
                        column,
                        "the row is about another place, of which there is a figure and nothing else",
                        "Leave it blank, or put it into a row of the area itself"));
        return figures.figureRow(row).flatMap(figure -> place.flatMap(where -> said(row, figure, where)));
    }

    private Optional<ElsewhereRow> said(TableRow row, FigureRow figure, Place place) {
        Proposal proposal = figure.proposal();
        if (figure.breakdown().isPresent() || proposal.within().isPresent()) {
            row.fault(
                    PLACE,
                    "figures of groups and of months are not compared with other places",
                    "Give the figure of the measure for a period, such as 2008/09 Q2");
            return Optional.empty();
        }
        if (proposal.outturn().figure().isEmpty() && !proposal.outturn().isWithdrawn()) {
            row.fault("outturn", "there is no figure", "Write it, or withdrawn to take back what stands");
            return Optional.empty();
        }
        FigureElsewhere said = new FigureElsewhere(
                proposal.subject().code(),
                proposal.subject().part(),
                proposal.subject().period(),
                place,
                proposal.outturn().figure());
        return Optional.of(
                new ElsewhereRow(row, figure.theme(), figures.indicator(said.code()), said, proposal.grounds()));
    }
}
