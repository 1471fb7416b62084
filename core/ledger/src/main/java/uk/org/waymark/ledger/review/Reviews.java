package uk.org.waymark.ledger.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReviewSent;

/** Keeps the reviews that were sent: the head and the digest of each, from which it is rebuilt to the byte. */
@ApplicationScoped
public class Reviews {
    private final Snapshots snapshots;

    @Inject
    public Reviews(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected Reviews() {
        this(null);
    }

    /**
     * Records that the review of a period, as at a moment, was sent.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ReviewRefused when the period takes figures still, has not ended or has nothing to be reviewed, or the same
     *     was sent already
     */
    public Head send(Actor actor, String agreement, ReportingPeriod period, Known known) {
        actor.require(Permission.SEND_REVIEW);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            requireSettled(snapshot, period);
            String digest = Hash.of(snapshot.review(period, known).text()).hex();
            requireNew(snapshot, period, known, digest);
            Head head = snapshot.head();
            return List.of(NewEntry.now(new ReviewSent(
                    period, known.toString(), head.sequence(), head.hash().hex(), digest)));
        });
    }

    /** The reviews of a period that were sent, the last first. */
    public List<SentReview> sent(Snapshot snapshot, ReportingPeriod period, Known known) {
        return of(snapshot, period, known).stream()
                .sorted(Comparator.comparing((Entry<ReviewSent> entry) -> entry.sequence())
                        .reversed())
                .map(entry -> SentReview.of(entry, snapshot))
                .toList();
    }

    private static List<Entry<ReviewSent>> of(Snapshot snapshot, ReportingPeriod period, Known known) {
        return snapshot.entries()
                .of(ReviewSent.class, known)
                .filter(entry -> entry.statement().period().equals(period))
                .toList();
    }

    private static void requireSettled(Snapshot snapshot, ReportingPeriod period) {
        if (period.ends().isAfter(snapshot.today())) {
            throw new ReviewRefused(period + " has not ended. Send its review when its figures are there.");
        }
        if (snapshot.cycle(period).state().isOpen()) {
            throw new ReviewRefused(period
                    + " is open for figures. Close it first, so that what is sent does not change" + " the day after.");
        }
    }

    private static void requireNew(Snapshot snapshot, ReportingPeriod period, Known known, String digest) {
        of(snapshot, period, snapshot.now()).stream()
                .filter(entry -> entry.statement().digest().equals(digest)
                        && entry.statement().known().equals(known.toString()))
                .findFirst()
                .ifPresent(entry -> {
                    throw new ReviewRefused("This review was sent already, and nothing in it has changed since.");
                });
    }
}
