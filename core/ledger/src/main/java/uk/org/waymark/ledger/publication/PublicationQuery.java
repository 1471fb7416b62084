package uk.org.waymark.ledger.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.comparison.Comparison;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.publication.PaperDifference;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.publication.RevisionNotice;
import uk.org.waymark.position.reporting.PublicationStatement.Version;

/** Reads publications for those who may, and compares them with what the ledger says now. */
@ApplicationScoped
public class PublicationQuery {
    private final Snapshots snapshots;
    private final Transactions transactions;
    private final AuditTrail audit;

    @Inject
    public PublicationQuery(Snapshots snapshots, Transactions transactions, AuditTrail audit) {
        this.snapshots = snapshots;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** For the container's proxy only. */
    protected PublicationQuery() {
        this(null, null, null);
    }

    /**
     * Those that somebody may read, the one made last first: all of them, or those that are released, and those before
     * release of whose readers the person is one.
     *
     * @param snapshot one of the public has what is released to it alone
     * @param reader empty for the public
     */
    public List<Publication> visible(Snapshot snapshot, Optional<Actor> reader) {
        Predicate<Publication> released = one -> one.isReleasedAt(snapshot.moment());
        Predicate<Publication> readable = reader.map(actor -> actor.may(Permission.READ_UNRELEASED_PUBLICATIONS)
                        ? (Predicate<Publication>) one -> true
                        : released.or(one -> one.admits(actor.account().id())))
                .orElse(released);
        return snapshot.publications().publications().stream().filter(readable).toList();
    }

    /**
     * The one with an id, if somebody may read it; a reading before its release by name is recorded.
     *
     * @param what of it is read, such as "P1" or "P1, public.pdf"
     */
    public Optional<Publication> open(Snapshot snapshot, Optional<Actor> reader, String id, String what) {
        Optional<Publication> found = visible(snapshot, reader).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        found.ifPresent(one -> reader.ifPresent(actor -> recordIfByName(snapshot, actor, one, what)));
        return found;
    }

    private void recordIfByName(Snapshot snapshot, Actor actor, Publication publication, String what) {
        if (!actor.may(Permission.READ_UNRELEASED_PUBLICATIONS) && !publication.isReleasedAt(snapshot.moment())) {
            audit.record(
                    actor.account(),
                    new NewAct(
                            Act.PUBLICATION_READ,
                            Optional.empty(),
                            Optional.empty(),
                            snapshot.agreement().id() + ", " + what));
        }
    }

    /** What is kept under a digest; empty where it is not there any more, which verifying the ledger finds too. */
    public Optional<byte[]> content(String sha256) {
        return transactions.inOne(connection -> new PublicationFiles(connection).find(new Hash(sha256)));
    }

    /**
     * Composes every version again, from the entries it was composed from, and compares it with what is kept.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws PublicationRefused when there is no such publication
     */
    public List<Rebuilt> rebuild(Actor actor, String agreement, String id, Papers papers) {
        actor.require(Permission.READ_UNRELEASED_PUBLICATIONS);
        Snapshot whole = snapshots.of(agreement);
        Publication publication = whole.publications().find(id).orElseThrow(() -> PublicationRule.unknown(id));
        Snapshot then = whole.at(head(publication), publication.made().knownFrom());
        return publication.versions().stream()
                .map(version -> rebuild(publication, version, then, papers))
                .toList();
    }

    private Rebuilt rebuild(Publication publication, Version version, Snapshot then, Papers papers) {
        Audience audience = version.audience();
        try {
            Paper now = Composed.compose(
                    then,
                    publication.made().statement().kind(),
                    audience,
                    publication.period(),
                    publication.known(),
                    papers);
            String digest = Hash.of(now.canonical()).hex();
            return digest.equals(version.model())
                    ? new Rebuilt(audience, Optional.of(digest), true, List.of(), Optional.empty())
                    : content(version.model())
                            .map(kept -> new Rebuilt(
                                    audience,
                                    Optional.of(digest),
                                    false,
                                    PaperDifference.between(KeptPaper.read(kept), now),
                                    Optional.empty()))
                            .orElseGet(() -> refused(audience, "The paper that was kept is not there any more."));
        } catch (PaperRefused why) {
            return refused(audience, why.getMessage());
        }
    }

    private static Rebuilt refused(Audience audience, String why) {
        return new Rebuilt(audience, Optional.empty(), false, List.of(), Optional.of(why));
    }

    /** What was corrected since the day of a publication's figures in those that it rests on. */
    public RevisionNotice notice(Snapshot snapshot, Publication publication) {
        return RevisionNotice.of(Comparison.of(
                snapshot.at(head(publication)).position(publication.period(), publication.known()),
                snapshot.position(publication.period(), snapshot.now()),
                snapshot.entries()));
    }

    private static Head head(Publication publication) {
        return new Head(
                publication.made().statement().sequence(),
                new Hash(publication.made().statement().head()));
    }
}
