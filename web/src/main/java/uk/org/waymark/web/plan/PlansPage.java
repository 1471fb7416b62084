package uk.org.waymark.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.Statement.Progress.State;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** The plans of all themes side by side, and the measures that nobody does anything about. */
@Named
@RequestScoped
public class PlansPage {
    @Inject
    private Lens lens;

    /** The plans of a theme in one line. */
    public record Line(
            String theme, String title, String plans, int actions, int done, int underWay, int silent, int late) {}

    /** A measure that is at risk or worse and has no action that is still to be done. */
    public record Gap(String code, String address, String title, Mark review, String theme) {}

    public List<Line> getLines() {
        return lens.getPosition().themes().stream().map(this::line).toList();
    }

    private Line line(ThemePosition theme) {
        LocalDate day = lens.getKnown().date();
        int plans = theme.plans().size();
        return new Line(
                theme.id(),
                theme.title(),
                plans == 0
                        ? theme.noPlanBecause().orElseGet(() -> Words.say("plans.none"))
                        : Words.counted("plans.count", plans, Words.startingNumber(plans)),
                (int) PlanWords.actions(theme).count(),
                PlanWords.count(theme, State.DONE),
                PlanWords.count(theme, State.UNDER_WAY),
                PlanWords.silent(theme),
                (int) PlanWords.actions(theme)
                        .filter(action -> action.isLate(day))
                        .count());
    }

    /** "9 of 35 designated targets have a plan. Three measures that are off course have no open action." */
    public String getHeadline() {
        long designated = lens.getPosition().designated().measures();
        long planned = lens.getPosition()
                .measures()
                .filter(MeasurePosition::isDesignated)
                .filter(this::isPlanned)
                .count();
        int gaps = getGaps().size();
        return Words.say("plans.covered", planned, designated)
                + (gaps == 0 ? "" : " " + Words.counted("plans.uncovered", gaps, Words.startingNumber(gaps)));
    }

    private boolean isPlanned(MeasurePosition measure) {
        return lens.getPosition().themes().stream()
                .flatMap(theme -> theme.plans().stream())
                .anyMatch(plan -> plan.isFor(measure.code()));
    }

    /** The measures that ask for something to be done, and for which nothing is. */
    public List<Gap> getGaps() {
        return lens.getPosition().themes().stream()
                .flatMap(theme -> theme.measures().stream()
                        .filter(measure -> isOffCourse(measure) && !isActedUpon(measure))
                        .map(measure -> new Gap(
                                measure.code().text(),
                                measure.code().address(),
                                measure.indicator().briefTitle(),
                                Mark.of(measure.review()),
                                theme.title())))
                .toList();
    }

    private static boolean isOffCourse(MeasurePosition measure) {
        return measure.review() == ReviewCategory.AT_RISK
                || measure.review() == ReviewCategory.OFF_TRAJECTORY
                || measure.review() == ReviewCategory.MISSED;
    }

    private boolean isActedUpon(MeasurePosition measure) {
        return lens.getPosition().themes().stream()
                .flatMap(theme -> theme.plans().stream())
                .flatMap(plan -> plan.actionsFor(measure.code()))
                .anyMatch(action -> !action.isOver());
    }

    /** Those that are late, whatever the theme. */
    public List<ActionView> getLate() {
        LocalDate day = lens.getKnown().date();
        return lens.getPosition().themes().stream()
                .flatMap(theme -> theme.plans().stream())
                .flatMap(plan -> plan.late(day).stream()
                        .map((ActionPosition action) ->
                                ActionView.of(plan.plan().id(), action, day)))
                .toList();
    }
}
