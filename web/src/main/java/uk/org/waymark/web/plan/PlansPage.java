package uk.org.waymark.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.Coverage;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.PlanStatement.Progress.State;
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

    /** A measure off course that has no action which is still to be done. */
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
        int gaps = coverage().gaps().size();
        return Words.say(
                        "plans.covered",
                        coverage().planned(),
                        lens.getPosition().designated().measures())
                + (gaps == 0 ? "" : " " + Words.counted("plans.uncovered", gaps, Words.startingNumber(gaps)));
    }

    private Coverage coverage() {
        return lens.snapshot().coverage(lens.getPeriod(), lens.getKnown());
    }

    /** The designated targets that no plan is for, with who promised one. */
    public List<UnplannedView> getUnplanned() {
        return UnplannedView.of(
                coverage().unplanned(lens.snapshot().entries()).stream(),
                lens.getKnown().date());
    }

    /** "26 targets have no plan; for two of them somebody has promised one." */
    public String getUnplannedWords() {
        List<UnplannedView> without = getUnplanned();
        int promised = (int) without.stream().filter(UnplannedView::promised).count();
        return Words.counted(
                "plans.unplanned.count", without.size(), Words.startingNumber(without.size()), Words.number(promised));
    }

    /** The measures that ask for something to be done, and for which nothing is. */
    public List<Gap> getGaps() {
        return coverage().gaps().stream()
                .map(measure -> new Gap(
                        measure.code().text(),
                        measure.code().address(),
                        measure.indicator().briefTitle(),
                        Mark.of(measure.review()),
                        lens.getPosition().theme(measure.theme()).title()))
                .toList();
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
