package uk.org.waymark.web.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.web.narrative.MeasureCells;
import uk.org.waymark.web.narrative.Quotation;
import uk.org.waymark.web.plan.ActionView;
import uk.org.waymark.web.plan.FundView;
import uk.org.waymark.web.words.Words;

/** The plans for a measure: what they do, and with whose money. */
record PlanParts(Position position) {
    private static final Measurement POUNDS = new Measurement(Shape.AMOUNT, "£", 0, Polarity.HIGH);

    /** A part for each plan; a sentence that there is none where there is none. */
    List<Part> of(MeasurePosition measure) {
        List<PlanPosition> plans = position.plansFor(measure.code());
        return plans.isEmpty()
                ? List.of(Part.of(
                        "",
                        new MeasureCells(position, measure).named(),
                        List.of(Paragraph.of(Words.say("review.actions.none")))))
                : plans.stream().map(this::part).toList();
    }

    private Part part(PlanPosition plan) {
        List<Block> summary = new ArrayList<>(Quotation.lines(plan.plan().summary()));
        summary.add(Paragraph.of(Words.say("paper.lead", plan.plan().lead())));
        return new Part(
                "",
                plan.plan().title(),
                summary,
                List.of(
                        Part.of("", Words.say("review.actions"), areas(plan)),
                        Part.of("", Words.say("review.money"), money(plan))));
    }

    /** A table for each area, in the plan's order. */
    private List<Block> areas(PlanPosition plan) {
        Map<String, List<ActionPosition>> byArea = new LinkedHashMap<>();
        plan.actions().forEach(action -> byArea.computeIfAbsent(
                        action.action().area().orElse(plan.plan().title()), area -> new ArrayList<>())
                .add(action));
        List<Block> grids = new ArrayList<>();
        byArea.forEach((area, actions) -> grids.add(actions(
                "plan " + plan.plan().id() + " " + area,
                area,
                actions.stream().map(action -> row(plan, action, position)).toList())));
        return grids.isEmpty() ? List.of(Paragraph.of(Words.say("review.actions.none"))) : grids;
    }

    private static List<Block> money(PlanPosition plan) {
        return plan.plan().funds().isEmpty()
                ? List.of(Paragraph.of(Words.say("review.money.none")))
                : plan.plan().funds().stream()
                        .flatMap(fund -> fund(plan.plan().id(), fund).stream())
                        .toList();
    }

    /** The lines with their own total, and the stated total beside it where it is another one. */
    private static List<Block> fund(String plan, Fund fund) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Grid(
                "money " + plan + " " + fund.id(),
                fund.name(),
                List.of(
                        new Column("proposal", Words.say("paper.column.proposal"), Content.WORDS),
                        new Column("stage", Words.say("paper.column.stage"), Content.WORDS),
                        new Column("pounds", Words.say("paper.column.pounds"), Content.POUNDS)),
                fund.lines().stream()
                        .map(line -> Row.of(
                                Cell.of(line.proposal()),
                                Cell.of(Words.capital(line.stage().words())),
                                pounds(line.pounds())))
                        .toList(),
                List.of(Row.of(Cell.of(Words.say("paper.linesTotal")), Cell.of(""), pounds(fund.linesTotal())))));
        FundView view = FundView.of(fund);
        Optional<String> stated = view.stated();
        stated.ifPresent(total -> blocks.add(Paragraph.of(Words.say("paper.statedTotal", total))));
        view.discrepancy().ifPresent(why -> blocks.add(Paragraph.of(why)));
        if (!fund.stage().isPlaced()) {
            blocks.add(Paragraph.of(Words.say("paper.notPlaced", fund.stage().words())));
        }
        return blocks;
    }

    static Cell pounds(BigDecimal amount) {
        return Cell.of(POUNDS.withUnit(amount), amount.toPlainString());
    }

    /** A fund in a line: both totals where they differ. */
    static String sentence(Fund fund) {
        return Words.say("paper.fund", fund.name(), FundView.of(fund).sum());
    }

    static List<Row> actions(
            List<PlanPosition> plans, Function<PlanPosition, List<ActionPosition>> shown, Position position) {
        return plans.stream()
                .flatMap(plan -> shown.apply(plan).stream().map(action -> row(plan, action, position)))
                .toList();
    }

    private static Row row(PlanPosition plan, ActionPosition action, Position position) {
        ActionView view =
                ActionView.of(plan.plan().id(), action, position.known().date());
        return Row.of(Cell.of(view.title()), Cell.of(view.progress()), Cell.of(view.owner()), stated(view.due()));
    }

    /** Nothing of what a source does not state; a column without any word is not printed. */
    static Cell stated(String words) {
        return Cell.of(words.equals(Words.say("plan.notStated")) ? "" : words);
    }

    static Grid actions(String id, String caption, List<Row> rows) {
        return new Grid(
                id,
                caption,
                List.of(
                        new Column("action", Words.say("plan.action"), Content.WORDS),
                        new Column("progress", Words.say("plan.progress"), Content.WORDS),
                        new Column("owner", Words.say("plan.owner"), Content.WORDS),
                        new Column("due", Words.say("plan.due"), Content.WORDS)),
                rows,
                List.of());
    }
}
