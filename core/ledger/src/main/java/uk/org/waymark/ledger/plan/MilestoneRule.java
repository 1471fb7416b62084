package uk.org.waymark.ledger.plan;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;

/** The conditions under which milestones make sense in an agreement. */
record MilestoneRule(Snapshot snapshot) {

    /**
     * The milestones, each on one line, without those that are blank.
     *
     * @throws PlanRefused when one makes no sense
     */
    List<Milestone> sound(List<Milestone> milestones) {
        List<Milestone> given = milestones.stream()
                .map(its -> new Milestone(its.text().strip().replaceAll("\\s+", " "), its.due(), its.reached()))
                .filter(its -> !its.text().isEmpty()
                        || its.due().isPresent()
                        || its.reached().isPresent())
                .toList();
        given.forEach(this::require);
        return given;
    }

    private void require(Milestone milestone) {
        Bounds bounds = new Bounds(snapshot);
        ThemePlans.refuse(
                Optional.of("A milestone has a day and no words. Write what is to be seen when it is reached.")
                        .filter(why -> milestone.text().isEmpty()));
        ThemePlans.refuse(milestone
                .due()
                .flatMap(day -> bounds.outsideTerm(day, "is due"))
                .map(why -> about(milestone, why)));
        ThemePlans.refuse(milestone
                .reached()
                .filter(day -> day.isAfter(snapshot.today()))
                .map(day -> about(
                        milestone,
                        "It cannot have been reached on " + Bounds.words(day)
                                + ", which is still to come. Leave the day out until it is reached.")));
    }

    private static String about(Milestone milestone, String why) {
        return "Milestone “" + milestone.text() + "”: " + why;
    }
}
