package uk.org.waymark.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Inline;
import uk.org.waymark.position.paper.Inline.Quoted;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.position.review.AtRisk;
import uk.org.waymark.web.narrative.MeasureCells;
import uk.org.waymark.web.narrative.Quotation;
import uk.org.waymark.web.review.AtRiskView;
import uk.org.waymark.web.risk.RiskView;
import uk.org.waymark.web.words.Words;

/**
 * A part for each measure at risk, with the same questions in the same order: figure, cause, actions, money, risks, and
 * whether it will recover.
 *
 * @param within the number of the part that they come in
 * @param outline of the paper, which may list the actions elsewhere
 */
record RiskParts(Position position, String within, Outline outline) {

    /** "3.2" of the second within part 3; none within "Appendix A", whose parts are known by their headings. */
    static String number(String part, int place) {
        return part.isEmpty() || Character.isLetter(part.charAt(0)) ? part : part + "." + (place + 1);
    }

    List<Part> of(List<AtRisk> risks) {
        List<Part> parts = new ArrayList<>();
        for (AtRisk risk : risks) {
            String number = Optional.of(number(within, parts.size()))
                    .filter(any -> !any.equals(within))
                    .orElse("");
            parts.add(new Part(
                    number, new MeasureCells(position, risk.measure()).named(), figure(risk.measure()), answers(risk)));
        }
        return parts;
    }

    /** The public knows of no risks, and is not told that there are none. */
    private List<Part> answers(AtRisk risk) {
        List<Part> answers = new ArrayList<>(List.of(
                answer("review.cause", cause(risk.measure())),
                answer("review.actions", actions(risk)),
                answer("review.money", money(risk))));
        if (outline.audience() != Audience.PUBLIC) {
            answers.add(answer("review.risk", risks(risk)));
        }
        answers.add(answer("review.recover", List.of(Paragraph.of(AtRiskView.recovery(risk, position)))));
        return answers;
    }

    private static Part answer(String question, List<? extends Block> answer) {
        return Part.of("", Words.say(question), List.copyOf(answer));
    }

    /** The figure against the target in a sentence, and the figures so far as a picture with its table. */
    List<Block> figure(MeasurePosition measure) {
        MeasureCells cells = new MeasureCells(position, measure);
        String code = measure.code().text();
        List<Inline> sentence = new ArrayList<>();
        if (!cells.outturn().words().isEmpty()) {
            sentence.add(new Quoted(
                    code + " outturn",
                    cells.outturn().words()
                            + cells.words().unitToSay().map(unit -> " " + unit).orElse(""),
                    cells.outturn().value().orElse("")));
        } else {
            sentence.add(new Inline.Plain(Words.say("overview.noFigure")));
        }
        if (!cells.target().words().isEmpty()) {
            sentence.add(new Inline.Plain(Words.say("paper.against")));
            sentence.add(new Quoted(
                    code + " target",
                    cells.target().words(),
                    cells.target().value().orElse("")));
        }
        sentence.add(new Inline.Plain("."));
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(sentence)));
        Grid course = FigureTables.course(position, measure);
        if (!course.rows().isEmpty()) {
            blocks.add(new Picture("course", Words.say("paper.course", code), course.id()));
            blocks.add(course);
        }
        return blocks;
    }

    private static List<Paragraph> cause(MeasurePosition measure) {
        return measure.commentary()
                .map(entry -> Quotation.lines(entry.statement().text()))
                .orElseGet(() -> List.of(Paragraph.of(Words.say("review.cause.none"))));
    }

    private List<Block> actions(AtRisk risk) {
        List<Row> rows = PlanParts.actions(risk.plans(), risk::actions, position);
        if (rows.isEmpty()) {
            return List.of(Paragraph.of(Words.say("review.actions.none")));
        }
        String acting = AtRiskView.acting(risk, position);
        return outline.plan(risk.measure().code())
                .<List<Block>>map(part -> List.of(Paragraph.of(Words.say("paper.elsewhere", acting + ".", part))))
                .orElseGet(() ->
                        List.of(PlanParts.actions("actions " + risk.measure().code(), acting, rows)));
    }

    private static List<Block> money(AtRisk risk) {
        List<Fund> funds = risk.funds().toList();
        return funds.isEmpty()
                ? List.of(Paragraph.of(Words.say("review.money.none")))
                : List.of(new Items(
                        false,
                        funds.stream()
                                .map(fund -> Paragraph.of(PlanParts.sentence(fund)))
                                .toList()));
    }

    private List<Block> risks(AtRisk risk) {
        List<RiskView> views = RiskView.of(risk.risks(), position);
        return views.isEmpty()
                ? List.of(Paragraph.of(Words.say("review.risk.none")))
                : List.of(new Items(
                        false,
                        views.stream()
                                .map(view -> Paragraph.of(Words.say("paper.risk", view.title(), view.score())))
                                .toList()));
    }
}
