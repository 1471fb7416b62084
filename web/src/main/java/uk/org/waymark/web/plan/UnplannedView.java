package uk.org.waymark.web.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.position.UnplannedTarget;
import uk.org.waymark.web.words.Words;

/**
 * A designated target without a plan.
 *
 * @param promise who writes one and by when, or that nobody said
 * @param promised whether anybody said
 * @param overdue whether that day is over
 */
public record UnplannedView(
        String code, String address, String title, String theme, String promise, boolean promised, boolean overdue) {

    static List<UnplannedView> of(Stream<UnplannedTarget> targets, LocalDate day) {
        return targets.map(target -> of(target, day)).toList();
    }

    private static UnplannedView of(UnplannedTarget target, LocalDate day) {
        return new UnplannedView(
                target.measure().code().text(),
                target.measure().code().address(),
                target.measure().indicator().briefTitle(),
                target.measure().theme(),
                target.promise()
                        .map(entry -> Words.say(
                                "plans.promised",
                                entry.statement().owner(),
                                Words.date(entry.statement().due())))
                        .orElseGet(() -> Words.say("plans.promised.none")),
                target.promise().isPresent(),
                target.isOverdue(day));
    }
}
