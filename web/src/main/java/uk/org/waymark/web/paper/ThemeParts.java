package uk.org.waymark.web.paper;

import java.util.ArrayList;
import java.util.List;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.web.narrative.MeasureCells;
import uk.org.waymark.web.narrative.Quotation;
import uk.org.waymark.web.words.Words;

/** A part for each theme: its measures, and what is said of those that are worse than anticipated. */
record ThemeParts(Position position) {

    /** @param heading before the number of each, as in "Theme 1" */
    List<Part> of(String heading) {
        List<Part> parts = new ArrayList<>();
        for (ThemePosition theme : position.themes()) {
            if (!theme.measures().isEmpty()) {
                parts.add(part(heading + " " + (parts.size() + 1), theme));
            }
        }
        return parts;
    }

    private Part part(String number, ThemePosition theme) {
        List<Part> exceptions = theme.measures().stream()
                .filter(measure -> measure.performance() == Performance.WORSE)
                .map(this::exception)
                .toList();
        return new Part(
                number,
                theme.title(),
                List.of(new MeasureTables(position).of(theme)),
                exceptions.isEmpty()
                        ? List.of()
                        : List.of(new Part("", Words.say("paper.worse"), List.of(), exceptions)));
    }

    private Part exception(MeasurePosition measure) {
        List<Block> blocks = new ArrayList<>();
        Grid course = FigureTables.course(position, measure);
        if (course.rows().size() > 1) {
            blocks.add(new Block.Picture("course", Words.say("paper.course", measure.code()), course.id()));
            blocks.add(course);
        }
        blocks.addAll(measure.commentary()
                .map(entry -> Quotation.lines(entry.statement().text()))
                .orElseGet(() -> List.of(Paragraph.of(Words.say("review.cause.none")))));
        return Part.of("", new MeasureCells(position, measure).named(), blocks);
    }
}
