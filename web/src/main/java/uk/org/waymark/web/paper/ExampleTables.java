package uk.org.waymark.web.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.TemplateContent.Examples;
import uk.org.waymark.contract.scoring.Band;
import uk.org.waymark.contract.scoring.Reason.Judged;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.figure.Distance;
import uk.org.waymark.web.narrative.MeasureCells;
import uk.org.waymark.web.words.Words;

/** Measures with one rating, chosen by a rule that is said, so that nobody has picked them. */
record ExampleTables(Position position) {
    private static final int PLACES = 4;

    /**
     * A measure and how far it is from its target.
     *
     * @param tolerances how many times the tolerance
     */
    private record Example(MeasurePosition measure, Optional<Reading> reading, BigDecimal tolerances) {}

    /** The rule in a sentence, and a row for each; a sentence that there is none where there is none. */
    List<Block> of(Examples asked) {
        List<Example> all = position.measures()
                .filter(measure -> measure.performance() == asked.performance())
                .map(ExampleTables::example)
                .sorted(Comparator.comparing(Example::tolerances).reversed().thenComparing(example -> example.measure()
                        .code()))
                .toList();
        String label = position.scheme().symbol(asked.performance()).label();
        if (all.isEmpty()) {
            return List.of(Paragraph.of(Words.say("paper.examples.none", label)));
        }
        List<Example> shown = all.subList(0, Math.min(asked.most(), all.size()));
        List<Row> rows = new ArrayList<>();
        shown.forEach(example -> rows.add(row(example)));
        return List.of(
                Paragraph.of(
                        shown.size() < all.size()
                                ? Words.say("paper.examples.rule", shown.size(), all.size(), label)
                                : Words.say("paper.examples.all", all.size(), label)),
                new Grid(
                        "examples " + asked.performance().code(),
                        Words.say("paper.examples", label),
                        List.of(
                                column("code", Content.WORDS),
                                column("measure", Content.WORDS),
                                column("outturn", Content.NUMBER),
                                column("target", Content.NUMBER),
                                column("distance", Content.WORDS),
                                column("performance", Content.WORDS),
                                new Column("commentary", Words.say("paper.column.partners"), Content.WORDS)),
                        rows,
                        List.of()));
    }

    private static Column column(String key, Content content) {
        return new Column(key, Words.say("paper.column." + key), content);
    }

    /** That all are of one rating is the caption; in the rows it stands for machines. */
    private Row row(Example example) {
        MeasureCells cells = new MeasureCells(position, example.measure());
        return Row.of(
                Cell.of(example.measure().code().text()),
                Cell.of(example.measure().indicator().briefTitle()),
                cells.outturn(),
                cells.target(),
                Cell.of(example.reading().flatMap(Distance::of).orElse("")),
                Cell.of("", example.measure().performance().code()),
                Cell.of(example.measure()
                        .commentary()
                        .map(entry -> entry.statement().text())
                        .orElse("")));
    }

    /** A measure in parts by the part that is farthest. */
    private static Example example(MeasurePosition measure) {
        return Stream.concat(Stream.of(measure.whole()), measure.parts().stream())
                .filter(reading -> reading.performance() == measure.performance())
                .flatMap(reading -> reading.score().reason().judged().stream()
                        .map(judged -> new Example(measure, Optional.of(reading), tolerances(judged))))
                .max(Comparator.comparing(Example::tolerances))
                .orElseGet(() -> new Example(measure, Optional.empty(), BigDecimal.ZERO));
    }

    /** One without a tolerance cannot be set beside others, and comes last. */
    private static BigDecimal tolerances(Judged judged) {
        return judged.difference()
                .flatMap(difference -> tolerance(judged)
                        .filter(width -> width.signum() > 0)
                        .map(width -> difference.abs().divide(width, PLACES, RoundingMode.HALF_UP)))
                .orElse(BigDecimal.ZERO);
    }

    /** The wider side of the acceptable range: a scheme may have none on the good side. */
    private static Optional<BigDecimal> tolerance(Judged judged) {
        return judged.bands().acceptable().flatMap(band -> judged.targetValue()
                .flatMap(target ->
                        ends(band).map(end -> end.subtract(target).abs()).max(Comparator.naturalOrder())));
    }

    private static Stream<BigDecimal> ends(Band band) {
        return Stream.concat(band.from().stream(), band.to().stream());
    }
}
