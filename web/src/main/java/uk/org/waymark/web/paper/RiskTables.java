package uk.org.waymark.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.risk.RiskLevel;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.risk.MatrixRow;
import uk.org.waymark.web.risk.RiskView;
import uk.org.waymark.web.risk.RiskWords;
import uk.org.waymark.web.words.Words;

/** The open risks of an agreement: counted by level, by likelihood and impact, and one after the other. */
record RiskTables(RiskRegister register, Position position) {
    private static final String RISKS = "risks";
    private static final String LEVEL = "level";

    /** A sentence where no risk is open; no count of levels where the agreement has not declared its appetite. */
    List<Block> blocks() {
        List<Risk> open = register.open();
        if (open.isEmpty()) {
            return List.of(Paragraph.of(
                    Words.say("paper.risks.none", Words.date(position.known().date()))));
        }
        List<Block> blocks = new ArrayList<>();
        if (scale().appetite().isPresent()) {
            blocks.add(levels(open));
        }
        blocks.add(Paragraph.of(RiskWords.appetite(scale())));
        blocks.add(matrix(open));
        blocks.add(list(open));
        return blocks;
    }

    private RiskScale scale() {
        return position.agreement().structure().risks();
    }

    private Tally levels(List<Risk> open) {
        return new Tally(
                Words.say("paper.risks.levels"),
                RISKS,
                LEVEL,
                Stream.of(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW)
                        .map(level -> new Counted(word(level), code(level), (int) open.stream()
                                .filter(risk -> risk.level(scale()).equals(Optional.of(level)))
                                .count()))
                        .toList());
    }

    private static String word(RiskLevel level) {
        return Words.say("risk.level." + code(level));
    }

    private static String code(RiskLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** The score in each cell with the numbers of the risks there, in brackets where they would be without controls. */
    private Grid matrix(List<Risk> open) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("likelihood", Words.say("paper.column.likelihood"), Content.WORDS));
        scale().impacts().forEach(impact -> columns.add(new Column("impact-" + columns.size(), impact, Content.WORDS)));
        return new Grid(
                "risk-matrix",
                Words.say("paper.risks.matrix"),
                columns,
                MatrixRow.of(open, scale()).stream().map(RiskTables::row).toList(),
                List.of());
    }

    private static Row row(MatrixRow row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.likelihood())));
        row.cells().forEach(cell -> cells.add(cell(cell)));
        return new Row(cells);
    }

    private static Cell cell(MatrixRow.Cell cell) {
        List<String> risks = new ArrayList<>(cell.now());
        cell.before().forEach(risk -> risks.add("(" + risk + ")"));
        String score = Integer.toString(cell.score());
        return Cell.of(risks.isEmpty() ? score : Words.say("paper.risks.cell", score, String.join(", ", risks)));
    }

    private Grid list(List<Risk> open) {
        return new Grid(
                RISKS,
                Words.say("paper.risks"),
                List.of(
                        new Column("risk", Words.say("risk.one"), Content.WORDS),
                        new Column("title", Words.say("risk.title"), Content.WORDS),
                        new Column("now", Words.say("paper.column.now"), Content.WORDS),
                        new Column("before", Words.say("paper.column.before"), Content.WORDS),
                        new Column(LEVEL, Words.say("paper.column.level"), Content.WORDS),
                        new Column("owner", Words.say("plan.owner"), Content.WORDS),
                        new Column("review", Words.say("risk.review"), Content.WORDS)),
                open.stream().map(this::row).toList(),
                List.of());
    }

    /** The level is part of the score in words, and stands in a column of its own for machines alone. */
    private Row row(Risk risk) {
        RiskView view = RiskView.of(List.of(risk), position).get(0);
        return Row.of(
                Cell.of(view.id()),
                Cell.of(view.title()),
                Cell.of(view.score()),
                Cell.of(view.before()),
                Cell.of("", view.level()),
                Cell.of(view.owner()),
                Cell.of(view.review()));
    }
}
