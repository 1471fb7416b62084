package uk.org.waymark.web.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Movement;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.plan.ActionView;
import uk.org.waymark.web.plan.PlanView;
import uk.org.waymark.web.words.Words;

/**
 * A plan, of whatever theme, that is meant to move a measure, with those of its actions that are.
 *
 * @param theme the id of its theme
 */
public record MovingPlan(PlanView plan, String theme, String themeTitle, List<Line> actions) {

    /**
     * An action, and whether the measure has moved since.
     *
     * @param moved "2.42 at 2008/09 Q2, 2.14 at 2008/09 Q4: improved"
     */
    public record Line(ActionView action, String moved) {}

    public static List<MovingPlan> of(Position position, MeasurePosition measure) {
        return position.themes().stream()
                .flatMap(theme -> theme.plansFor(measure).stream().map(plan -> of(theme, plan, position, measure)))
                .toList();
    }

    private static MovingPlan of(ThemePosition theme, PlanPosition plan, Position position, MeasurePosition measure) {
        LocalDate day = position.known().date();
        return new MovingPlan(
                PlanView.of(plan, day),
                theme.id(),
                theme.title(),
                plan.actionsFor(measure.code())
                        .map(action -> new Line(ActionView.of(plan.plan().id(), action, day), moved(action, measure)))
                        .toList());
    }

    /** What began on no day that is stated is taken to have begun when it became known. */
    private static String moved(ActionPosition action, MeasurePosition measure) {
        LocalDate since = action.action().start().orElse(action.action().knownFrom());
        return Movement.of(measure, since)
                .map(movement -> words(movement, measure))
                .orElseGet(() -> Words.say("indicator.moved.none"));
    }

    private static String words(Movement movement, MeasurePosition measure) {
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        String figures = Words.say(
                "indicator.moved",
                words.full(movement.before().outturn().orElseThrow().statement().figure()),
                movement.before().period(),
                words.full(movement.latest().outturn().orElseThrow().statement().figure()),
                movement.latest().period());
        Optional<String> direction = movement.direction().map(way -> Words.say("indicator.moved." + way.code()));
        return figures + direction.map(way -> ": " + way).orElse("");
    }
}
