package uk.org.waymark.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Block;
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
import uk.org.waymark.web.document.layout.Frame;

/** A paper with every kind of block, on the figures of the report to Cabinet of 26 January 2009. */
public final class CabinetPaper {
    public static final Frame FRAME = new Frame(
            "Leicester City Council",
            "Report to Cabinet, 26 January 2009",
            "Leicester’s Local Area Agreement 2008–11",
            "Figures as at 25 November 2008",
            "747cf81dbf0012345678",
            "c0038501809d12345678");

    /** Net additional homes, of which the money of the plan is known in part. */
    public static final Grid HOMES = new Grid(
            "homes",
            "Net additional homes",
            List.of(
                    new Column("when", "When", Content.WORDS),
                    new Column("outturn", "Homes", Content.NUMBER),
                    new Column("target", "Target", Content.NUMBER),
                    new Column("performance", "Rating", Content.SYMBOL)),
            List.of(
                    Row.of(Cell.of("2003/4 to 2006/7"), Cell.of("1,100", "1100"), Cell.of("–"), Cell.of("–")),
                    Row.of(
                            Cell.of("September 2008"),
                            Cell.of("300", "300"),
                            Cell.of("1,450", "1450"),
                            Cell.of("", "worse")),
                    Row.of(
                            Cell.of("March 2009, forecast"),
                            Cell.of("about 800", "800"),
                            Cell.of("1,450", "1450"),
                            Cell.of("", "worse"))),
            List.of());

    private static final Grid MONEY = new Grid(
            "Money / reward & fund",
            "Reward and fund",
            List.of(
                    new Column("line", "Line", Content.WORDS),
                    new Column("pounds", "Money", Content.POUNDS),
                    new Column("lines", "Lines", Content.COUNT)),
            List.of(
                    Row.of(Cell.of("Camera operator"), Cell.of("£22,500", "22500"), Cell.of("1", "1")),
                    Row.of(Cell.of("Events"), Cell.of("not stated"), Cell.of("2", "2"))),
            List.of(Row.of(Cell.of("Total"), Cell.of("£22,500", "22500"), Cell.of("3", "3"))));

    private CabinetPaper() {}

    public static Paper paper() {
        return new Paper(
                "cabinet-report",
                "Leicester’s Local Area Agreement: annual review 2008/9",
                new Paper.About("leicester-2008-11", "2008-09-Q2", "2008-11-25"),
                List.of(
                        part(
                                "1",
                                "Purpose of the report",
                                numbered(
                                        "1.1",
                                        Paragraph.of(
                                                "To present performance in the second quarter of 2008/9 and the Partnership’s self-assessment, which will inform the annual review of the agreement."))),
                        part("2", "Summary", numbered("2.1", counts()), numbered("2.2", quoting())),
                        recommendations(),
                        part(
                                "4",
                                "Report",
                                numbered(
                                        "4.1",
                                        Paragraph.of("Five targets are at risk of missing the ambition agreed:"),
                                        new Items(
                                                false,
                                                List.of(
                                                        Paragraph.of("NI 16 Serious acquisitive crime"),
                                                        Paragraph.of("NI 154 Net additional homes")))),
                                Part.of(
                                        "4.2",
                                        "Homes",
                                        List.of(
                                                HOMES,
                                                new Picture(
                                                        "course", "Completed homes fall short of the target.", "homes"),
                                                new Picture(
                                                        "distribution", "A target of 1,450 is far away.", "homes")))),
                        part("5", "Money", numbered("5.1", MONEY)),
                        Part.of("Appendix A", "The designated targets at 30 September 2008", List.of(designated())),
                        Part.of("", "The report on one page", List.of(counts(), quoting()))));
    }

    private static Part part(String number, String heading, Part... within) {
        return new Part(number, heading, List.of(), List.of(within));
    }

    private static Part numbered(String number, Block... blocks) {
        return Part.of(number, "", List.of(blocks));
    }

    private static Tally counts() {
        return new Tally(
                "The designated targets",
                "designated",
                "review",
                List.of(
                        new Counted("on track", "on-track", 16),
                        new Counted("off trajectory, expected to improve", "off-trajectory", 3),
                        new Counted("at risk", "at-risk", 5),
                        new Counted("no data yet", "no-data", 11)));
    }

    private static Paragraph quoting() {
        return new Paragraph(
                List.of(
                        new Inline.Plain("By September "),
                        new Inline.Quoted("NI 154 outturn", "300 homes", "300"),
                        new Inline.Plain(
                                " had been completed, and the market has collapsed. Missing baselines and targets will be agreed in the annual refresh, so that this first review cannot fully judge performance.")));
    }

    private static Part recommendations() {
        return Part.of(
                "3",
                "Recommendations",
                List.of(
                        Paragraph.of("Cabinet is recommended to:"),
                        new Items(
                                true,
                                List.of(
                                        Paragraph.of("note the contents of this report;"),
                                        Paragraph.of(
                                                "note the response to the rise in serious acquisitive crime, as asked for at Cabinet Briefing (Appendix 2);"),
                                        Paragraph.of(
                                                "receive a further report on the annual refresh of the agreement.")))));
    }

    /** Appendix A of the self-assessment. */
    public static Grid designated() {
        return new Grid(
                "designated",
                "Performance by the second quarter",
                List.of(
                        new Column("code", "Code", Content.WORDS),
                        new Column("theme", "Theme", Content.WORDS),
                        new Column("measure", "Measure", Content.WORDS),
                        new Column("outturn", "Figure", Content.NUMBER),
                        new Column("target", "Target", Content.NUMBER),
                        new Column("performance", "Performance", Content.SYMBOL),
                        new Column("forecast", "Year-end forecast", Content.SYMBOL),
                        new Column("review", "Review category", Content.SYMBOL),
                        new Column("placeholder", "Placeholder", Content.SYMBOL)),
                lines().map(CabinetPaper::row).toList(),
                List.of());
    }

    private static Row row(String line) {
        String[] fields = line.split(";", -1);
        return Row.of(
                Cell.of(fields[1]),
                Cell.of(fields[0]),
                Cell.of(fields[2]),
                figure(fields[3]),
                figure(fields[4]),
                Cell.of("", fields[5]),
                Cell.of("", fields[6]),
                Cell.of("", fields[7]),
                Cell.of("", Boolean.toString(fields[3].equals("placeholder"))));
    }

    private static Cell figure(String words) {
        return words.isEmpty() || words.equals("placeholder")
                ? Cell.of(words)
                : Cell.of(words, words.replace(",", "").replace('−', '-'));
    }

    private static Stream<String> lines() {
        try (InputStream in = CabinetPaper.class.getResourceAsStream("designated-targets.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
