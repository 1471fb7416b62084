package uk.org.waymark.position.assessment;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.position.reporting.ReviewStatement.SittingStated;

/**
 * A paper at one of the bodies it goes through.
 *
 * @param sitting what stands of its day and decision; empty where no day is set
 * @param requests in the order in which they were made
 */
public record RouteStep(
        Body body, RouteStage stage, Optional<Entry<SittingStated>> sitting, List<MembersRequest> requests) {
    public RouteStep {
        requests = List.copyOf(requests);
    }

    /** What the body decided; empty before it has. */
    public Optional<PaperDecision> decision() {
        return sitting.flatMap(entry -> entry.statement().decision());
    }

    /** Whether the body has decided, and not sent the paper back. */
    static boolean isPassed(Optional<Entry<SittingStated>> sitting) {
        return sitting.flatMap(entry -> entry.statement().decision())
                .filter(decision -> decision != PaperDecision.SENT_BACK)
                .isPresent();
    }
}
