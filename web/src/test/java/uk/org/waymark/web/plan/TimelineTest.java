package uk.org.waymark.web.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.web.plan.Timeline.Row;

class TimelineTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2009, 2, 10);

    @Test
    void whatIsLateComesFirstAndTheRestInTheOrderOfTime() {
        Timeline timeline = timeline(
                action("Build", "2009-03-01", "2009-06-30"),
                action("Survey", "2009-01-05", "2009-02-28"),
                action("Lease", "2008-12-01", "2009-01-31"),
                action("Think", "", ""));

        assertEquals(
                List.of("Lease", "Survey", "Build"),
                timeline.rows().stream().map(Row::title).toList());
        assertEquals(
                Optional.of("Late: due on 31 January 2009"),
                timeline.rows().get(0).late());
        assertEquals(Optional.of("One action has no date."), timeline.undated());
    }

    @Test
    void theTimeIsToldInMonths() {
        Timeline timeline = timeline(
                action("Both", "2009-02-15", "2009-03-31"),
                action("Across", "2009-03-15", "2010-03-31"),
                action("Once", "2009-04-01", "2009-04-30"),
                action("Open", "2009-05-01", ""),
                action("Due", "", "2009-06-30"));

        assertEquals(
                List.of(
                        "February to March 2009",
                        "March 2009 to March 2010",
                        "April 2009",
                        "from May 2009",
                        "by June 2009"),
                timeline.rows().stream().map(Row::when).toList());
    }

    @Test
    void aLateMilestoneMakesItsActionComeFirst() {
        Action steps = action("Steps", "2009-01-01", "2009-12-31")
                .with(
                        List.of(new Milestone("Site chosen", Optional.of(FEBRUARY.minusDays(1)), Optional.empty())),
                        FEBRUARY);

        Timeline timeline = timeline(action("Early", "2008-11-01", "2009-11-30"), steps);

        assertEquals("Steps", timeline.rows().get(0).title());
        assertEquals(
                Optional.of("Milestone late: Site chosen"),
                timeline.rows().get(0).late());
    }

    @Test
    void withoutAnyDayThereIsNoTimeline() {
        assertTrue(Timeline.of(plan(action("Think", "", "")), FEBRUARY).isEmpty());
    }

    private static Timeline timeline(Action... actions) {
        return Timeline.of(plan(actions), FEBRUARY).orElseThrow();
    }

    private static PlanPosition plan(Action... actions) {
        Plan plan =
                new Plan("plan", "Plan", "Summary", "Lead", List.of(), List.of(actions), List.of(), FEBRUARY, "Paper");
        return new PlanPosition(
                plan,
                true,
                Optional.empty(),
                Stream.of(actions)
                        .map(action -> new ActionPosition(action, true, Optional.empty(), List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Action action(String title, String start, String due) {
        return new Action(
                title.toLowerCase(Locale.ROOT),
                title,
                Optional.empty(),
                "Council",
                Optional.empty(),
                day(start),
                day(due),
                List.of(),
                FEBRUARY);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(any -> !any.isEmpty()).map(LocalDate::parse);
    }
}
