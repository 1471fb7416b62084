package uk.org.waymark.web.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.TargetInForce;
import uk.org.waymark.position.assessment.AssessedSection;
import uk.org.waymark.position.assessment.SectionVersion;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Inline;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.position.review.AtRisk;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.position.review.Waiting;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.plan.ActionView;
import uk.org.waymark.web.words.Words;

/** The review as a paper: its counts, each measure at risk, those without data, the agreed texts, and all targets. */
final class ReviewPaper {
    private static final String DESIGNATED = "designated";

    private final Review review;
    private final Position position;

    private ReviewPaper(Review review) {
        this.review = review;
        this.position = review.position();
    }

    static Paper of(Review review) {
        return new ReviewPaper(review).paper();
    }

    private Paper paper() {
        return new Paper(
                "annual-review",
                Words.say(
                        "reviewPaper.title",
                        position.agreement().title(),
                        position.period().year()),
                new Paper.About(
                        position.agreement().id(),
                        position.period().code(),
                        position.known().text()),
                Stream.of(
                                Stream.of(Part.of("1", Words.say("reviewPaper.summary"), List.of(summary(), counts()))),
                                Stream.of(new Part(
                                        "2", Words.say("review.atRisk"), List.of(), numbered("2", review.atRisk()))),
                                Stream.of(Part.of("3", Words.say("reviewPaper.waiting"), List.of(waiting()))),
                                texts(),
                                Stream.of(Part.of(
                                        Words.say("reviewPaper.appendix"),
                                        Words.say("reviewPaper.designated"),
                                        List.of(designated()))))
                        .flatMap(parts -> parts)
                        .toList());
    }

    private Paragraph summary() {
        return Paragraph.of(Words.say(
                "reviewPaper.lede",
                Words.date(position.known().date()),
                Words.date(position.period().ends()),
                position.designated().measures()));
    }

    private Tally counts() {
        return new Tally(
                Words.say("reviewPaper.counts"),
                DESIGNATED,
                "review",
                position.designated().categories().stream()
                        .map(category -> new Counted(
                                category.words(),
                                category.code(),
                                position.designated().count(category)))
                        .toList());
    }

    private List<Part> numbered(String within, List<AtRisk> risks) {
        return IntStream.range(0, risks.size())
                .mapToObj(place -> Part.of(
                        within + "." + (place + 1), named(risks.get(place).measure()), atRisk(risks.get(place))))
                .toList();
    }

    private List<Block> atRisk(AtRisk risk) {
        MeasurePosition measure = risk.measure();
        List<Row> actions = risk.plans().stream()
                .flatMap(plan -> risk.actions(plan).stream()
                        .map(action -> action(plan.plan().id(), action)))
                .toList();
        return Stream.of(
                        Stream.of(figure(measure)),
                        measure.commentary().stream()
                                .map(entry -> Paragraph.of(entry.statement().text())),
                        Stream.of(Paragraph.of(AtRiskView.recovery(risk, position))),
                        actions.isEmpty()
                                ? Stream.of(Paragraph.of(Words.say("review.actions.none")))
                                : Stream.of(actions(measure, actions)))
                .<Block>flatMap(blocks -> blocks)
                .toList();
    }

    private Paragraph figure(MeasurePosition measure) {
        String code = measure.code().text();
        Inline outturn = measure.whole()
                .figure()
                .<Inline>map(figure ->
                        new Inline.Quoted(code + " outturn", words(measure).full(figure), value(figure)))
                .orElseGet(() -> new Inline.Plain(Words.say("overview.noFigure")));
        String target = target(measure).words();
        return new Paragraph(
                target.isEmpty()
                        ? List.of(outturn, new Inline.Plain("."))
                        : List.of(outturn, new Inline.Plain(Words.say("reviewPaper.against", target))));
    }

    private Grid actions(MeasurePosition measure, List<Row> rows) {
        return new Grid(
                "actions " + measure.code(),
                Words.say("reviewPaper.actions", measure.code()),
                List.of(
                        new Column("action", Words.say("plan.action"), Content.WORDS),
                        new Column("progress", Words.say("plan.progress"), Content.WORDS),
                        new Column("owner", Words.say("plan.owner"), Content.WORDS),
                        new Column("due", Words.say("plan.due"), Content.WORDS)),
                rows,
                List.of());
    }

    private Row action(String plan, ActionPosition action) {
        ActionView view = ActionView.of(plan, action, position.known().date());
        return Row.of(Cell.of(view.title()), Cell.of(view.progress()), Cell.of(view.owner()), Cell.of(view.due()));
    }

    private Grid waiting() {
        return new Grid(
                "waiting",
                Words.say("reviewPaper.waitsFor"),
                List.of(
                        new Column("code", Words.say("reviewPaper.code"), Content.WORDS),
                        new Column("measure", Words.say("refresh.column.measure"), Content.WORDS),
                        new Column("why", Words.say("reviewPaper.why"), Content.WORDS),
                        new Column("due", Words.say("plan.due"), Content.WORDS)),
                review.waiting().stream().map(this::waiting).toList(),
                List.of());
    }

    private Row waiting(Waiting waiting) {
        WaitingView view =
                WaitingView.of(waiting, position.agreement(), position.known().date());
        return Row.of(Cell.of(view.code()), Cell.of(view.title()), Cell.of(view.waitsFor()), Cell.of(view.due()));
    }

    /** The parts of the self-assessment that have an agreed text. */
    private Stream<Part> texts() {
        return review.assessment().parts().stream()
                .map(part -> new Part(
                        "",
                        part.heading(),
                        List.of(),
                        part.sections().stream()
                                .flatMap(section -> section.agreed().map(text -> text(section, text)).stream())
                                .toList()))
                .filter(part -> !part.parts().isEmpty());
    }

    private static Part text(AssessedSection section, SectionVersion version) {
        return Part.of(
                section.number(),
                section.declared().heading(),
                version.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .<Block>map(Paragraph::of)
                        .toList());
    }

    private Grid designated() {
        return new Grid(
                DESIGNATED,
                Words.say(
                        "reviewPaper.designatedAt", Words.date(position.period().ends())),
                List.of(
                        new Column("code", Words.say("reviewPaper.code"), Content.WORDS),
                        new Column("theme", Words.say("reviewPaper.theme"), Content.WORDS),
                        new Column("measure", Words.say("refresh.column.measure"), Content.WORDS),
                        new Column("outturn", Words.say("indicator.figure"), Content.NUMBER),
                        new Column("target", Words.say("refresh.target"), Content.NUMBER),
                        new Column("performance", Words.say("reviewPaper.performance"), Content.SYMBOL),
                        new Column("forecast", Words.say("reviewPaper.forecast"), Content.SYMBOL),
                        new Column("review", Words.say("reviewPaper.category"), Content.SYMBOL),
                        new Column("placeholder", Words.say("reviewPaper.placeholder"), Content.SYMBOL)),
                position.themes().stream()
                        .flatMap(theme -> theme.measures().stream()
                                .filter(MeasurePosition::isDesignated)
                                .map(measure -> row(theme.title(), measure)))
                        .toList(),
                List.of());
    }

    private Row row(String theme, MeasurePosition measure) {
        return Row.of(
                Cell.of(measure.code().text()),
                Cell.of(theme),
                Cell.of(measure.indicator().briefTitle()),
                outturn(measure),
                target(measure),
                symbol(measure.performance()),
                symbol(measure.forecast()),
                Cell.of(measure.review().words(), measure.review().code()),
                new Cell("", Optional.of(Boolean.toString(measure.placeholder()))));
    }

    private Cell outturn(MeasurePosition measure) {
        FigureWords words = words(measure);
        return measure.whole()
                .figure()
                .map(figure -> new Cell(words.brief(figure), number(figure)))
                .orElseGet(() -> Cell.of(measure.parts().stream()
                        .flatMap(part -> part.figure().map(figure -> part(part, words.brief(figure))).stream())
                        .collect(Collectors.joining(", "))));
    }

    private static String part(Reading reading, String words) {
        return reading.part().orElse("") + " " + words;
    }

    private Cell target(MeasurePosition measure) {
        FigureWords words = words(measure);
        Optional<Figure> baseline = measure.baseline().map(Dated::value).flatMap(Baseline::figure);
        return measure.whole()
                .target()
                .map(TargetInForce::target)
                .map(target -> new Cell(
                        words.target(target, baseline),
                        target.scorable()
                                .flatMap(scorable -> scorable.figure(baseline))
                                .flatMap(ReviewPaper::number)))
                .orElse(Cell.of(""));
    }

    /** A rating with the words of the agreement's own scheme; of what is not rated nothing. */
    private Cell symbol(Performance performance) {
        return performance.isRated()
                ? Cell.of(position.scheme().symbol(performance).label(), performance.code())
                : Cell.of("");
    }

    private static FigureWords words(MeasurePosition measure) {
        return new FigureWords(measure.indicator().reportedMeasurement());
    }

    private static Optional<String> number(Figure figure) {
        return figure.number().map(number -> number.toPlainString());
    }

    private static String value(Figure figure) {
        return number(figure).orElse("");
    }

    private static String named(MeasurePosition measure) {
        return measure.code() + " " + measure.indicator().briefTitle();
    }

    /** The body whose paper it is: the one that the agreement names first. */
    static String body(Position position) {
        return position.agreement().partners().stream()
                .findFirst()
                .map(Body::name)
                .orElse(position.agreement().area());
    }
}
