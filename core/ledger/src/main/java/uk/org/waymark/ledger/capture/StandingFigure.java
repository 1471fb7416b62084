package uk.org.waymark.ledger.capture;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Answer;
import uk.org.waymark.position.reporting.Statement.GroupAnswer;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;

/**
 * What another figure would take the place of.
 *
 * @param entry the statement that stands
 * @param figure the figure it gives; empty where it says that there is none
 * @param made whether that is made of months or terms
 */
record StandingFigure(Entry<? extends OfMeasure> entry, Optional<Figure> figure, boolean made) {
    static StandingFigure ofPeriod(Entry<Answer> entry) {
        Optional<Outturn> outturn = entry.statement().outturn();
        return new StandingFigure(
                entry,
                outturn.map(Outturn::figure),
                outturn.flatMap(Outturn::rolledUp).isPresent());
    }

    static StandingFigure ofInstalment(Entry<Instalment> entry) {
        return new StandingFigure(entry, Optional.of(entry.statement().figure()), false);
    }

    static StandingFigure ofGroup(Entry<GroupAnswer> entry) {
        return new StandingFigure(
                entry,
                entry.as(GroupFigure.class).map(group -> group.statement().figure()),
                false);
    }

    String words(Measurement measurement) {
        return figure.map(measurement::words)
                .orElseGet(() -> "“" + entry.statement().text() + "”");
    }
}
