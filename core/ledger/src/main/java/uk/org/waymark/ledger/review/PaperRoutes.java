package uk.org.waymark.ledger.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Look;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.assessment.MembersRequest;
import uk.org.waymark.position.assessment.PaperRoute;
import uk.org.waymark.position.assessment.RouteStep;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.position.reporting.ReviewStatement;
import uk.org.waymark.position.reporting.ReviewStatement.RequestStated;
import uk.org.waymark.position.reporting.ReviewStatement.SittingStated;

/** Records the route of a review's paper: when each body has it, what it decides, and what its members ask for. */
@ApplicationScoped
public class PaperRoutes {
    private final Snapshots snapshots;

    @Inject
    public PaperRoutes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected PaperRoutes() {
        this(null);
    }

    /**
     * Records the day on which a body has the paper, and its decision once there is one; the same again changes nothing.
     *
     * @param decision empty before the body has decided
     * @param note more about the decision; why, where the paper is sent back
     * @param readAt the sequence of the head at which the actor read the route
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ReviewRefused when the paper does not go through that body, the day or the decision makes no sense, or
     *     somebody else changed it since
     */
    public Head sit(
            Actor actor,
            String agreement,
            ReportingPeriod period,
            String body,
            LocalDate on,
            Optional<PaperDecision> decision,
            Optional<String> note,
            long readAt) {
        actor.require(Permission.CONDUCT_REVIEW);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            ReviewRule rule = new ReviewRule(snapshot, period);
            RouteStep step = rule.step(body);
            ReviewRule.refuse(new Look(actor.account(), readAt)
                    .overtaken(
                            step.sitting(),
                            "the day or the decision of " + step.body().name()));
            SittingStated sitting = new SittingStated(period, body, on, decision, ReviewRule.brief(note, "The note"));
            rule.require(sitting);
            return step.sitting().map(Entry::statement).equals(Optional.of(sitting)) ? List.of() : said(sitting);
        });
    }

    /**
     * Records what members of a body asked for, which gets the next number of the review.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ReviewRefused when the paper does not go through that body, or nothing is asked for
     */
    public Head request(Actor actor, String agreement, ReportingPeriod period, String body, String text) {
        actor.require(Permission.CONDUCT_REVIEW);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            RouteStep step = new ReviewRule(snapshot, period).step(body);
            String asked = brief(text, "Nothing is asked for. Write what members want to know.", "The request");
            int number = PaperRoute.nextRequest(snapshot.entries(), period);
            return said(new RequestStated(period, step.body().id(), number, asked, Optional.empty()));
        });
    }

    /**
     * Records what was done about a request; the same again changes nothing.
     *
     * @param readAt the sequence of the head at which the actor read the route
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ReviewRefused when there is no such request, nothing was done, or somebody else changed it since
     */
    public Head answer(Actor actor, String agreement, ReportingPeriod period, int request, String answer, long readAt) {
        actor.require(Permission.CONDUCT_REVIEW);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            MembersRequest asked = snapshot.paperRoute(period, snapshot.now()).requests().stream()
                    .filter(one -> one.number() == request)
                    .findFirst()
                    .orElseThrow(() -> new ReviewRefused(
                            "Members made no request " + request + " about this paper. Choose one from the list."));
            ReviewRule.refuse(
                    new Look(actor.account(), readAt).overtaken(Optional.of(asked.latest()), "request " + request));
            RequestStated stands = asked.latest().statement();
            RequestStated answered = new RequestStated(
                    period,
                    stands.body(),
                    request,
                    stands.text(),
                    Optional.of(brief(answer, "Nothing was done. Write how it was answered.", "The answer")));
            return answered.equals(stands) ? List.of() : said(answered);
        });
    }

    private static String brief(String text, String otherwise, String what) {
        return ReviewRule.brief(Optional.of(ReviewRule.words(text, otherwise)), what)
                .orElseThrow();
    }

    private static List<NewEntry> said(ReviewStatement statement) {
        return List.of(NewEntry.now(statement));
    }
}
