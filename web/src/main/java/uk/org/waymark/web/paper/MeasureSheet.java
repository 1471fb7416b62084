package uk.org.waymark.web.paper;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.paper.TemplateContent.Kind;
import uk.org.waymark.contract.scoring.Reason.NotRated;
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.position.GroupReading;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.OutturnEntry;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.web.elsewhere.ComparedView;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.indicator.Definition;
import uk.org.waymark.web.indicator.PartNames;
import uk.org.waymark.web.indicator.TargetHistory;
import uk.org.waymark.web.narrative.Quotation;
import uk.org.waymark.web.paper.Composer.Building;
import uk.org.waymark.web.words.Words;

/** What a paper about one measure says of it. */
record MeasureSheet(Material material, MeasurePosition measure, Outline outline) {
    /** The value of a cell that is not shown, which the certificate looks for. */
    private static final String HIDDEN = "suppressed";

    /** Adds what its template asks for. */
    void add(Kind kind, Building building) {
        switch (kind) {
            case ITS_FIGURE -> figure().forEach(building::add);
            case ITS_COMMENTARY ->
                measure.commentary()
                        .ifPresent(entry ->
                                Quotation.lines(entry.statement().text()).forEach(building::add));
            case ITS_DEFINITION -> definition().forEach(building::add);
            case ITS_TARGETS -> targets().forEach(building::add);
            case ITS_FIGURES -> figures().forEach(building::add);
            case ITS_GROUPS -> measure.breakdowns().forEach(reading -> building.add(groups(reading)));
            case ITS_PLACES -> places().forEach(building::add);
            case ITS_PLANS -> plans(building);
            default -> throw new IllegalArgumentException(kind + " is not about one measure");
        }
    }

    private Position position() {
        return material.position();
    }

    private FigureWords words() {
        return new FigureWords(measure.indicator().reportedMeasurement());
    }

    private static Column column(String key, Content content) {
        return new Column(key, Words.say("paper.column." + key), content);
    }

    private List<Block> figure() {
        List<Block> blocks = new ArrayList<>(new RiskParts(position(), "", outline).figure(measure));
        for (Grid course : FigureTables.ofParts(position(), measure)) {
            blocks.add(new Picture("course", course.caption(), course.id()));
            blocks.add(course);
        }
        return blocks;
    }

    private List<Block> definition() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                Cell.of(Words.say("paper.plainly")), Cell.of(measure.indicator().plainTitle())));
        Definition.of(measure, position())
                .forEach(detail -> rows.add(Row.of(Cell.of(detail.name()), Cell.of(detail.value()))));
        Grid grid = new Grid(
                "definition",
                Words.say("paper.definition", measure.code()),
                List.of(column("attribute", Content.WORDS), column("definition", Content.WORDS)),
                rows,
                List.of());
        List<Paragraph> notes = measure.terms().notes().stream()
                .map(note -> Paragraph.of(
                        Words.say("paper.note", note.value(), note.agreed().by())))
                .toList();
        return notes.isEmpty() ? List.of(grid) : List.of(grid, new Items(false, notes));
    }

    /** A column for each revision, so that a changed target stands beside the one it replaced. */
    private List<Block> targets() {
        TargetHistory history = TargetHistory.of(measure, position().known());
        List<Column> columns = new ArrayList<>(List.of(column("for", Content.WORDS)));
        List<Paragraph> reasons = new ArrayList<>();
        history.revisions().forEach(revision -> {
            columns.add(new Column(
                    "revision-" + columns.size(),
                    Words.say("paper.revision", revision.by(), revision.knownFrom()),
                    Content.WORDS));
            revision.why()
                    .ifPresent(why -> reasons.add(Paragraph.of(Words.say("paper.revision.why", revision.by(), why))));
        });
        List<Row> rows = history.lines().stream().map(MeasureSheet::row).toList();
        Grid grid = new Grid("targets", Words.say("paper.targetsOf", measure.code()), columns, rows, List.of());
        return reasons.isEmpty() ? List.of(grid) : List.of(grid, new Items(false, reasons));
    }

    private static Row row(TargetHistory.Line line) {
        return new Row(Stream.concat(
                        Stream.of(Cell.of(line.name())),
                        line.cells().stream()
                                .map(cell -> Cell.of(
                                        cell.map(MeasureSheet::stated).orElse(Words.say("indicator.history.stands")))))
                .toList());
    }

    private static String stated(TargetHistory.Cell cell) {
        String figure = cell.changes() ? Words.say("paper.changed", cell.figure()) : cell.figure();
        return cell.detail()
                .map(detail -> Words.say("paper.detail", figure, detail))
                .orElse(figure);
    }

    /** Those that are not in the course as any other: corrected with what they replaced, provisional, of an earlier code. */
    private List<Block> figures() {
        List<OutturnEntry> all = measure.figures();
        List<Row> rows = all.stream()
                .filter(entry -> isRemarkable(entry, all))
                .sorted(Comparator.comparing(
                                (OutturnEntry entry) -> entry.outturn().period())
                        .thenComparing(entry -> entry.outturn().part().orElse(""))
                        .thenComparing(entry -> entry.entry().knownFrom()))
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? List.of(Paragraph.of(Words.say("paper.figures.none")))
                : List.of(new Grid(
                        "told",
                        Words.say("paper.told", measure.code()),
                        List.of(
                                column("when", Content.WORDS),
                                column("part", Content.WORDS),
                                column("figure", Content.NUMBER),
                                column("known", Content.WORDS),
                                column("state", Content.WORDS),
                                column("why", Content.WORDS)),
                        rows,
                        List.of()));
    }

    /** Where no figure stands any more, what was told is not told again. */
    private boolean isRemarkable(OutturnEntry entry, List<OutturnEntry> all) {
        List<OutturnEntry> same = all.stream()
                .filter(other ->
                        other.outturn().subject().equals(entry.outturn().subject()))
                .toList();
        boolean stands = same.stream().anyMatch(OutturnEntry::stands);
        return stands
                && (same.size() > 1
                        || entry.outturn().provisional()
                        || entry.formerCode(measure).isPresent());
    }

    private Row row(OutturnEntry entry) {
        String former = entry.formerCode(measure)
                .map(code -> " (" + Words.say("indicator.as") + " " + code + ")")
                .orElse("");
        return Row.of(
                Cell.of(entry.outturn().period() + former),
                Cell.of(PartNames.title(measure, entry.outturn().part()).orElse("")),
                new Cell(
                        words().brief(entry.outturn().figure()),
                        entry.outturn().figure().number().map(number -> number.toPlainString())),
                Cell.of(Words.date(entry.entry().knownFrom())),
                Cell.of(state(entry)),
                Cell.of(entry.entry().reason().orElse("")));
    }

    private static String state(OutturnEntry entry) {
        return !entry.stands()
                ? Words.say("paper.state.replaced")
                : entry.outturn().provisional() ? Words.say("indicator.provisional") : Words.say("paper.state.stands");
    }

    /** A paper goes from hand to hand, so that no version has what the public is not shown. */
    private Grid groups(BreakdownReading reading) {
        return new Grid(
                "groups " + reading.breakdown().by(),
                Words.say("indicator.groups", reading.breakdown().words(), reading.period()),
                List.of(
                        column("group", Content.WORDS),
                        column("figure", Content.NUMBER),
                        column("share", Content.WORDS)),
                reading.groups().stream().map(group -> row(reading, group)).toList(),
                List.of());
    }

    private Row row(BreakdownReading reading, GroupReading group) {
        boolean shown = !group.isSmall() && !group.hidden();
        return Row.of(
                Cell.of(group.group().title()),
                shown
                        ? group.figure()
                                .map(figure -> new Cell(
                                        words().counted(figure), figure.number().map(number -> number.toPlainString())))
                                .orElse(Cell.of(Words.say("paper.noFigure")))
                        : Cell.of(
                                group.isSmall() ? NotRated.SUPPRESSED.words() : Words.say("paper.groups.hidden"),
                                HIDDEN),
                Cell.of(
                        shown
                                ? reading.share(group)
                                        .map(share -> share.setScale(0, RoundingMode.HALF_UP)
                                                        .toPlainString() + "%")
                                        .orElse("")
                                : ""));
    }

    private List<Block> places() {
        Indicator indicator = measure.indicator();
        List<Row> rows = material.elsewhere().apply(indicator).upTo(position().period()).stream()
                .map(compared -> ComparedView.of(compared, indicator))
                .map(view -> Row.of(
                        Cell.of(view.place()),
                        Cell.of(view.part().orElse("")),
                        Cell.of(view.period()),
                        Cell.of(view.figure()),
                        Cell.of(view.own()),
                        Cell.of(view.result()),
                        Cell.of(view.source())))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Grid(
                        "places",
                        Words.say("paper.places", measure.code()),
                        List.of(
                                column("place", Content.WORDS),
                                column("part", Content.WORDS),
                                column("when", Content.WORDS),
                                column("theirs", Content.NUMBER),
                                column("own", Content.NUMBER),
                                column("result", Content.WORDS),
                                column("source", Content.WORDS)),
                        rows,
                        List.of()));
    }

    private void plans(Building building) {
        if (position().plansFor(measure.code()).isEmpty()) {
            building.add(Paragraph.of(Words.say("review.actions.none")));
        } else {
            position().plansFor(measure.code()).forEach(plan -> building.add(plan(plan)));
        }
    }

    /** In short: the report on a plan has its areas and the lines of its funds. */
    private Part plan(PlanPosition plan) {
        List<Block> blocks = new ArrayList<>(Quotation.lines(plan.plan().summary()));
        blocks.add(Paragraph.of(Words.say("paper.lead", plan.plan().lead())));
        List<Row> actions = PlanParts.actions(List.of(plan), PlanPosition::actions, position());
        if (!actions.isEmpty()) {
            blocks.add(PlanParts.actions("actions " + plan.plan().id(), Words.say("review.actions"), actions));
        }
        List<Paragraph> funds = plan.plan().funds().stream()
                .map(fund -> Paragraph.of(PlanParts.sentence(fund)))
                .toList();
        blocks.add(funds.isEmpty() ? Paragraph.of(Words.say("review.money.none")) : new Items(false, funds));
        return Part.of("", plan.plan().title(), blocks);
    }
}
