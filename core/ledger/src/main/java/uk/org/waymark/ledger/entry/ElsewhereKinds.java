package uk.org.waymark.ledger.entry;

import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.position.reporting.Place;

/** The kind of statement about a measure in another place. */
final class ElsewhereKinds {
    private static final String PLACE = "place";

    private ElsewhereKinds() {}

    static Stream<StatementKind<?>> all() {
        return Stream.of(new StatementKind<>(
                "figure_elsewhere",
                FigureElsewhere.class,
                said -> new Columns(
                        said.code().text(),
                        said.part(),
                        Optional.of(said.period().code()),
                        body(said.figure()).with(PLACE, said.place().code())),
                columns -> new FigureElsewhere(
                        columns.measure(),
                        columns.part(),
                        columns.reportingPeriod(),
                        Place.parse(columns.text(PLACE)),
                        FigureText.find(columns.body()))));
    }

    private static Body body(Optional<Figure> figure) {
        return figure.map(FigureText::write).orElseGet(Body::empty);
    }
}
