package uk.org.waymark.ledger.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Inline;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

/**
 * A paper for the Cabinet and the public that gives the figures of the measures that have one, and its files in one
 * format.
 *
 * @param title which tests look for where it must not be
 * @param miscounted by how much the count in it is wrong
 */
record PlainPapers(String title, int miscounted) implements Papers, Renderer {
    static final String KIND = "figures";

    @Override
    public List<PaperKind> kinds(Snapshot snapshot) {
        return List.of(new PaperKind(KIND, "Figures", List.of(Audience.CABINET, Audience.PUBLIC)));
    }

    @Override
    public Paper compose(String kind, Audience audience, Snapshot snapshot, ReportingPeriod period, Known known) {
        Position position = snapshot.position(period, known);
        List<MeasurePosition> measures = position.measures()
                .filter(measure -> measure.whole().figure().isPresent())
                .toList();
        if (measures.isEmpty()) {
            throw new PaperRefused(period + " has no figures.");
        }
        return new Paper(
                KIND,
                title + " for the " + audience.words(),
                new Paper.About(position.agreement().id(), period.code(), known.text()),
                List.of(new Part(
                        "1",
                        "Figures",
                        List.of(
                                new Tally(
                                        "By review",
                                        "figures",
                                        "review",
                                        List.of(new Counted("No target", "no-data", count(measures) + miscounted))),
                                new Picture("distribution", "How they are spread", "figures"),
                                table(measures)),
                        List.of(Part.of("1.1", "Words", List.of(words(measures.get(0)), list()))))),
                List.of(table(measures)));
    }

    private static int count(List<MeasurePosition> measures) {
        return (int) measures.stream()
                .filter(measure -> measure.review().code().equals("no-data"))
                .count();
    }

    private static Paragraph words(MeasurePosition measure) {
        String figure = figure(measure);
        return new Paragraph(List.of(
                new Inline.Plain("It came to "),
                new Inline.Quoted(measure.code() + " outturn", figure, figure),
                new Inline.Plain(".")));
    }

    private static Items list() {
        return new Items(true, List.of(Paragraph.of("Note the figures"), Paragraph.of("Ask why")));
    }

    private static Grid table(List<MeasurePosition> measures) {
        return new Grid(
                "figures",
                "All figures",
                List.of(
                        new Column("code", "Measure", Content.WORDS),
                        new Column("outturn", "Outturn", Content.NUMBER),
                        new Column("review", "Review", Content.SYMBOL)),
                measures.stream()
                        .map(measure -> Row.of(
                                Cell.of(measure.code().text()),
                                Cell.of(figure(measure), figure(measure)),
                                Cell.of(
                                        measure.review().words(),
                                        measure.review().code())))
                        .toList(),
                List.of());
    }

    private static String figure(MeasurePosition measure) {
        return measure.whole().figure().map(Figure::text).orElseThrow();
    }

    @Override
    public List<String> endings() {
        return List.of("txt");
    }

    @Override
    public RenderedFile render(String ending, Paper paper, Snapshot snapshot) {
        String text = paper.title() + " " + Hash.of(paper.canonical()) + " "
                + snapshot.head().sequence();
        return new RenderedFile(ending, "text/plain; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
