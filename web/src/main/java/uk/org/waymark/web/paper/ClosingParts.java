package uk.org.waymark.web.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.paper.TemplateContent.Kind;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Summary;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.closing.Achievement;
import uk.org.waymark.position.closing.Closing;
import uk.org.waymark.position.closing.Restatement;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reward.Reward;
import uk.org.waymark.position.reward.RewardedMeasure;
import uk.org.waymark.position.reward.Stretch;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.indicator.PartNames;
import uk.org.waymark.web.narrative.MeasureCells;
import uk.org.waymark.web.words.Words;

/** What a closing report says of an agreement. */
record ClosingParts(Closing closing) {
    private static final String ACHIEVEMENTS = "achievements";
    private static final String PERFORMANCE = "performance";

    /** What its template asks for; nothing of a reward where the agreement declares no scheme. */
    List<Block> of(Kind kind) {
        return switch (kind) {
            case TERM -> List.of(Paragraph.of(term()));
            case ACHIEVEMENTS -> List.of(achievements());
            case RATINGS -> List.of(tally(), ratings());
            case REBASED -> rebased();
            case REWARD -> reward();
            case RESTATED -> restated();
            default -> throw new IllegalArgumentException(kind + " is no part of a closing report");
        };
    }

    private Position position() {
        return closing.position();
    }

    private static Column column(String key, Content content) {
        return new Column(key, Words.say("paper.column." + key), content);
    }

    /** A report of figures that are not the last says so before anything else. */
    private String term() {
        return Words.say(
                closing.isAtEnd() ? "paper.term.ended" : closing.hasEnded() ? "paper.term.earlier" : "paper.term.runs",
                Words.date(closing.last().ends()),
                Words.date(position().period().ends()));
    }

    private Tally tally() {
        return new Tally(
                Words.say("paper.ratings.tally", Words.date(position().period().ends())),
                ACHIEVEMENTS,
                PERFORMANCE,
                Stream.of(Performance.values())
                        .map(performance -> new Counted(
                                label(performance),
                                performance.code(),
                                position().all().count(performance)))
                        .toList());
    }

    private String label(Performance performance) {
        return position().scheme().symbol(performance).label();
    }

    private Grid ratings() {
        List<Column> columns = new ArrayList<>(List.of(column("theme", Content.WORDS)));
        for (Performance performance : Performance.values()) {
            columns.add(new Column(performance.code(), label(performance), Content.COUNT));
        }
        columns.add(new Column("measures", Words.say("paper.column.allMeasures"), Content.COUNT));
        return new Grid(
                "ratings",
                Words.say("paper.ratings"),
                columns,
                position().themes().stream()
                        .filter(theme -> !theme.measures().isEmpty())
                        .map(ClosingParts::row)
                        .toList(),
                List.of(counts(Words.say("paper.total"), position().all())));
    }

    private static Row row(ThemePosition theme) {
        return counts(theme.title(), theme.all());
    }

    private static Row counts(String heading, Summary summary) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(heading)));
        for (Performance performance : Performance.values()) {
            cells.add(count(summary.count(performance)));
        }
        cells.add(count(summary.measures()));
        return new Row(cells);
    }

    private static Cell count(int number) {
        return Cell.of(Integer.toString(number), Integer.toString(number));
    }

    private Grid achievements() {
        return new Grid(
                ACHIEVEMENTS,
                Words.say("paper.achievements", position().agreement().lastYear()),
                List.of(
                        column("code", Content.WORDS),
                        column("theme", Content.WORDS),
                        column("measure", Content.WORDS),
                        column("original", Content.NUMBER),
                        column("outturn", Content.NUMBER),
                        column("reached", Content.WORDS),
                        new Column(
                                "final-target",
                                Words.say(
                                        "paper.column.final",
                                        position().agreement().lastYear()),
                                Content.NUMBER),
                        column("moved", Content.WORDS),
                        column(PERFORMANCE, Content.SYMBOL),
                        column("placeholder", Content.SYMBOL)),
                closing.achievements().stream().map(this::row).toList(),
                List.of());
    }

    private Row row(Achievement achievement) {
        MeasurePosition measure = achievement.measure();
        MeasureCells cells = new MeasureCells(position(), measure);
        String theme = position().theme(measure.theme()).title();
        return Row.of(
                Cell.of(measure.code().text()),
                Cell.of(theme),
                Cell.of(measure.indicator().briefTitle()),
                baseline(measure, achievement.original(), achievement.isRebased()),
                cells.outturn(),
                Cell.of(measure.whole()
                        .outturn()
                        .map(entry -> entry.statement().period())
                        .filter(period -> !period.equals(position().period()))
                        .map(ReportingPeriod::toString)
                        .orElse("")),
                target(measure, achievement.target()),
                Cell.of(achievement
                        .moved()
                        .map(moved -> Words.say("paper.moved." + moved.code()))
                        .orElse("")),
                Cell.of(label(measure.performance()), measure.performance().code()),
                new Cell("", Optional.of(Boolean.toString(measure.placeholder()))));
    }

    /** Words of a rebased one say so, since another baseline may be better known. */
    private static Cell baseline(MeasurePosition measure, Optional<Dated<Figure>> baseline, boolean rebased) {
        return baseline.map(Dated::value)
                .map(figure -> new Cell(
                        rebased
                                ? Words.say("paper.rebasedSince", words(measure).brief(figure))
                                : words(measure).brief(figure),
                        number(figure)))
                .orElseGet(() -> Cell.of(""));
    }

    private static Cell target(MeasurePosition measure, Optional<Dated<Target>> target) {
        Optional<Figure> baseline =
                measure.baseline().flatMap(dated -> dated.value().figure());
        return target.map(Dated::value)
                .map(its -> new Cell(
                        words(measure).target(its, baseline),
                        its.scorable()
                                .flatMap(scorable -> scorable.figure(baseline))
                                .flatMap(ClosingParts::number)))
                .orElseGet(() -> Cell.of(""));
    }

    private static FigureWords words(MeasurePosition measure) {
        return new FigureWords(measure.indicator().measurement());
    }

    private static Optional<String> number(Figure figure) {
        return figure.number().map(number -> number.toPlainString());
    }

    private List<Block> rebased() {
        List<Row> rows = new ArrayList<>();
        for (Achievement achievement : closing.changed()) {
            MeasurePosition measure = achievement.measure();
            if (achievement.isRebased()) {
                rows.add(changed(
                        measure,
                        "paper.rebased.baseline",
                        baseline(measure, achievement.original(), /* rebased= */ false),
                        baseline(measure, achievement.baseline(), /* rebased= */ false),
                        achievement.baseline().map(Dated::agreed)));
            }
            if (achievement.isRetargeted()) {
                rows.add(changed(
                        measure,
                        "paper.rebased.target",
                        target(measure, achievement.firstTarget()),
                        target(measure, achievement.target()),
                        achievement.target().map(Dated::agreed)));
            }
        }
        return rows.isEmpty()
                ? List.of(Paragraph.of(
                        Words.say("paper.rebased.none", position().agreement().lastYear())))
                : List.of(new Grid(
                        "rebased",
                        Words.say("paper.rebased"),
                        List.of(
                                column("code", Content.WORDS),
                                column("measure", Content.WORDS),
                                column("changed", Content.WORDS),
                                column("first", Content.NUMBER),
                                column("last", Content.NUMBER),
                                column("agreed", Content.WORDS)),
                        rows,
                        List.of()));
    }

    private static Row changed(MeasurePosition measure, String what, Cell first, Cell last, Optional<Agreed> agreed) {
        return Row.of(
                Cell.of(measure.code().text()),
                Cell.of(measure.indicator().briefTitle()),
                Cell.of(Words.say(what)),
                first,
                last,
                Cell.of(agreed.map(by -> Words.say("paper.revision", by.by(), Words.date(by.knownFrom())))
                        .orElse("")));
    }

    private List<Block> restated() {
        List<Row> rows = closing.restatements().stream().map(ClosingParts::row).toList();
        return rows.isEmpty()
                ? List.of(Paragraph.of(Words.say("paper.restated.none")))
                : List.of(new Grid(
                        "restated",
                        Words.say("paper.restated"),
                        List.of(
                                column("code", Content.WORDS),
                                column("measure", Content.WORDS),
                                column("when", Content.WORDS),
                                column("first", Content.NUMBER),
                                column("last", Content.NUMBER),
                                column("known", Content.WORDS),
                                column("why", Content.WORDS)),
                        rows,
                        List.of()));
    }

    private static Row row(Restatement restated) {
        MeasurePosition measure = restated.measure();
        Outturn standing = restated.standing().statement();
        return Row.of(
                Cell.of(measure.code().text()),
                Cell.of(PartNames.title(measure, standing.part())
                        .map(part -> measure.indicator().briefTitle() + ": " + part)
                        .orElse(measure.indicator().briefTitle())),
                Cell.of(standing.period().toString()),
                figure(measure, restated.first()),
                figure(measure, restated.standing()),
                Cell.of(Words.date(restated.standing().knownFrom())),
                Cell.of(restated.standing().reason().orElse("")));
    }

    private static Cell figure(MeasurePosition measure, Entry<Outturn> entry) {
        Figure figure = entry.statement().figure();
        return new Cell(new FigureWords(measure.indicator().reportedMeasurement()).brief(figure), number(figure));
    }

    private List<Block> reward() {
        Reward reward = Reward.of(position());
        if (reward.scheme().isEmpty() || reward.measures().isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(
                "reward",
                Words.say("paper.reward"),
                List.of(
                        column("code", Content.WORDS),
                        column("measure", Content.WORDS),
                        column("stretch", Content.WORDS),
                        column("available", Content.POUNDS),
                        column("earned", Content.POUNDS)),
                reward.measures().stream().map(ClosingParts::row).toList(),
                List.of(total(reward)));
        boolean workedOut = reward.measures().stream()
                .anyMatch(measure -> measure.achieved().isPresent());
        return workedOut ? List.of(grid) : List.of(grid, Paragraph.of(Words.say("paper.reward.later")));
    }

    private static Row row(RewardedMeasure rewarded) {
        return Row.of(
                Cell.of(rewarded.measure().code().text()),
                Cell.of(rewarded.measure().indicator().briefTitle()),
                Cell.of(rewarded.achieved()
                        .map(stretch -> stretch.percent().stripTrailingZeros().toPlainString() + "%")
                        .orElse("")),
                rewarded.share().map(PlanParts::pounds).orElse(Cell.of("")),
                rewarded.achieved().map(Stretch::reward).map(PlanParts::pounds).orElse(Cell.of("")));
    }

    private static Row total(Reward reward) {
        boolean workedOut = reward.measures().stream()
                .anyMatch(measure -> measure.achieved().isPresent());
        return Row.of(
                Cell.of(Words.say("paper.total")),
                Cell.of(""),
                Cell.of(""),
                PlanParts.pounds(reward.measures().stream()
                        .flatMap(measure -> measure.share().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)),
                workedOut ? PlanParts.pounds(reward.earned()) : Cell.of(""));
    }
}
