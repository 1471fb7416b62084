package uk.org.waymark.ledger.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Look;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.assessment.Improvement;
import uk.org.waymark.position.assessment.ImprovementPlan;
import uk.org.waymark.position.reporting.ImprovementTerms;
import uk.org.waymark.position.reporting.ReviewStatement.ImprovementStated;

/** Adds and changes what the partnership itself is to improve, out of its review. */
@ApplicationScoped
public class Improvements {
    private final Snapshots snapshots;

    @Inject
    public Improvements(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected Improvements() {
        this(null);
    }

    /**
     * Adds an improvement, which gets the next number of the review.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ReviewRefused when the terms make no sense
     */
    public Head add(Actor actor, String agreement, ReportingPeriod period, ImprovementTerms terms) {
        actor.require(Permission.CONDUCT_REVIEW);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            ImprovementTerms sound = new ReviewRule(snapshot, period).sound(terms);
            return said(new ImprovementStated(period, ImprovementPlan.nextNumber(snapshot.entries(), period), sound));
        });
    }

    /**
     * States new terms of an improvement, or how far it has come; the same again changes nothing.
     *
     * @param readAt the sequence of the head at which the actor read it
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ReviewRefused when there is no such improvement, the terms make no sense, or somebody else changed it since
     */
    public Head change(
            Actor actor, String agreement, ReportingPeriod period, int number, ImprovementTerms terms, long readAt) {
        actor.require(Permission.CONDUCT_REVIEW);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            Improvement stands = ImprovementPlan.of(snapshot.entries(), period, snapshot.now())
                    .find(number)
                    .orElseThrow(() -> new ReviewRefused(
                            "There is no improvement " + number + " of this review. Choose one from the list."));
            ReviewRule.refuse(
                    new Look(actor.account(), readAt).overtaken(Optional.of(stands.latest()), "improvement " + number));
            ImprovementTerms sound = new ReviewRule(snapshot, period).sound(terms);
            return sound.equals(stands.terms()) ? List.of() : said(new ImprovementStated(period, number, sound));
        });
    }

    private static List<NewEntry> said(ImprovementStated statement) {
        return List.of(NewEntry.now(statement));
    }
}
