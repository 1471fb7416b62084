package uk.org.waymark.ledger.plan;

import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.Counted;
import uk.org.waymark.position.reporting.PlanStatement.Progress.State;

/** What has to be told of an action's progress. */
final class ProgressRule {
    private ProgressRule() {}

    /** @throws PlanRefused when something is missing or cannot be */
    static void require(Progress progress) {
        if (progress.state() == State.STOPPED && progress.note().isBlank()) {
            throw new PlanRefused("It is stopped, and nobody says why. Say what stopped it.");
        }
        progress.counted().ifPresent(ProgressRule::require);
    }

    private static void require(Counted counted) {
        if (counted.of() <= 0 || counted.done() < 0) {
            throw new PlanRefused(
                    "“" + counted + "” cannot be counted. Write how many are done of how many, such as 65 of 90.");
        }
    }
}
