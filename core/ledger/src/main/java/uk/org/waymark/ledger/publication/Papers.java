package uk.org.waymark.ledger.publication;

import java.util.List;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.paper.Paper;

/** The papers that can be made of an agreement; what they say is composed where words are. */
public interface Papers {
    /** The kinds of paper that the agreement has, in its order. */
    List<PaperKind> kinds(Snapshot snapshot);

    /**
     * What a paper of a kind says to its readers; the snapshot is one that they may see all of.
     *
     * @throws PaperRefused when there is no such kind or nothing to say of the period, in words for the person who asked
     */
    Paper compose(String kind, Audience audience, Snapshot snapshot, ReportingPeriod period, Known known);
}
