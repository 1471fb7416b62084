package uk.org.waymark.web.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.org.waymark.contract.scoring.Reason.NotJudged;
import uk.org.waymark.contract.scoring.Reason.NotRated;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.review.ByCode;
import uk.org.waymark.position.review.Waiting;
import uk.org.waymark.web.words.Words;

/** The designated measures that have a figure, and those that have none by the reason. */
record CoverageTable(Position position) {

    /** A row for those with a figure and one for each reason, each with the codes that it counts; the total below. */
    Grid grid() {
        List<MeasurePosition> designated = position.measures()
                .filter(MeasurePosition::isDesignated)
                .sorted(ByCode.ORDER)
                .toList();
        Map<String, List<MeasurePosition>> states = new LinkedHashMap<>();
        states.put(Words.say("paper.coverage.reported"), new ArrayList<>());
        designated.forEach(measure ->
                states.computeIfAbsent(state(measure), any -> new ArrayList<>()).add(measure));
        return new Grid(
                "coverage",
                Words.say("paper.coverage"),
                List.of(
                        new Column("state", Words.say("paper.column.state"), Content.WORDS),
                        new Column("count", Words.say("paper.column.measures"), Content.COUNT),
                        new Column("listed", Words.say("paper.column.listed"), Content.WORDS)),
                states.entrySet().stream()
                        .map(state -> row(state.getKey(), state.getValue()))
                        .toList(),
                List.of(Row.of(Cell.of(Words.say("paper.total")), count(designated.size()), Cell.of(""))));
    }

    private String state(MeasurePosition measure) {
        boolean isReported = measure.whole().figure().isPresent()
                || measure.parts().stream().map(Reading::figure).anyMatch(figure -> figure.isPresent());
        return isReported ? Words.say("paper.coverage.reported") : Words.capital(reason(measure));
    }

    private static String reason(MeasurePosition measure) {
        return Waiting.of(measure)
                .placeholder()
                .map(placeholder -> placeholder.reason().words())
                .orElseGet(() -> measure.score().reason() instanceof NotJudged unjudged
                        ? unjudged.because().words()
                        : NotRated.NO_OUTTURN.words());
    }

    private static Row row(String state, List<MeasurePosition> measures) {
        return Row.of(
                Cell.of(state),
                count(measures.size()),
                // A code is not broken over two lines.
                Cell.of(measures.stream()
                        .map(measure -> measure.code().text().replace(' ', '\u00a0'))
                        .collect(Collectors.joining(", "))));
    }

    private static Cell count(int number) {
        return Cell.of(Integer.toString(number), Integer.toString(number));
    }
}
