package uk.org.waymark.ledger.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Look;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.publication.PublicationFiles.Kept;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.publication.CheckedFinding;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.reporting.PublicationStatement;
import uk.org.waymark.position.reporting.PublicationStatement.FindingOverruled;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationApproved;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationMade;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationReleased;
import uk.org.waymark.position.reporting.PublicationStatement.ReaderAdmitted;

/**
 * Makes publications and takes them to their release. Whoever approves one does not release it; whoever made it may do
 * one of the two.
 */
@ApplicationScoped
public class Publications {
    private final Snapshots snapshots;
    private final Transactions transactions;
    private final Accounts accounts;

    @Inject
    public Publications(Snapshots snapshots, Transactions transactions, Accounts accounts) {
        this.snapshots = snapshots;
        this.transactions = transactions;
        this.accounts = accounts;
    }

    /** For the container's proxy only. */
    protected Publications() {
        this(null, null, null);
    }

    /**
     * Makes a publication: composes a version for each audience, checks and renders them, and keeps all of it.
     *
     * @param watcher hears of each piece of work as it begins
     * @return its id, such as "P1"
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws PublicationRefused when the period is not settled, the moment is to come, there is no such kind of paper,
     *     or a publication says the same
     * @throws PaperRefused when there is nothing to say of the period
     */
    public String make(
            Actor actor,
            String agreement,
            PaperOrder order,
            Papers papers,
            Renderer renderer,
            Consumer<Progress> watcher) {
        actor.require(Permission.PREPARE_PUBLICATIONS);
        Snapshot whole = snapshots.of(agreement);
        PaperKind paper = requireMakeable(whole, order, papers);
        Pieces pieces = new Pieces(paper.audiences().size(), renderer.endings().size(), watcher);
        // Rendering takes seconds, and nobody else waits for them: the head it rests on is kept with the publication.
        Composed composed = Composed.of(whole, paper, order, papers, renderer, pieces);
        pieces.keep();
        Head head = snapshots.append(agreement, actor.account(), now -> {
            new PublicationRule(now).requireNew(composed);
            keep(composed, actor.account());
            return List.of(NewEntry.now(new PublicationMade(
                    now.publications().next(),
                    order.kind(),
                    order.period(),
                    order.known().text(),
                    composed.versions(),
                    whole.head().sequence(),
                    whole.head().hash().hex())));
        });
        return snapshots.of(agreement).publications().publications().stream()
                .filter(one -> one.made().sequence() == head.sequence())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Refuses what {@link #make} refuses before anything is composed. */
    PaperKind requireMakeable(String agreement, PaperOrder order, Papers papers) {
        return requireMakeable(snapshots.of(agreement), order, papers);
    }

    private static PaperKind requireMakeable(Snapshot whole, PaperOrder order, Papers papers) {
        PublicationRule rule = new PublicationRule(whole);
        rule.requireSettled(order.period(), order.known());
        return rule.kind(order.kind(), papers);
    }

    private void keep(Composed composed, Account by) {
        transactions.inOne(connection -> {
            PublicationFiles files = new PublicationFiles(connection);
            for (Kept kept : composed.kept()) {
                files.keep(kept, by);
            }
            return composed;
        });
    }

    /**
     * Records that a fault was read and the publication may go out all the same.
     *
     * @param finding its id, such as "cabinet.2"
     * @param readAt the sequence of the head at which the actor read the publication
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws PublicationRefused when there is no such fault, it was overruled, no reason is given, or somebody else did
     *     something about the publication since
     */
    public Head overrule(Actor actor, String agreement, String id, String finding, String reason, long readAt) {
        actor.require(Permission.PREPARE_PUBLICATIONS);
        return change(actor, agreement, id, readAt, (rule, publication) -> {
            rule.requireUnreleased(publication);
            CheckedFinding found = rule.blocking(publication, finding);
            return because(
                    new FindingOverruled(publication.number(), found.audience(), found.finding()),
                    PublicationRule.reason(reason));
        });
    }

    /**
     * Approves a publication for release.
     *
     * @param readAt the sequence of the head at which the actor read the publication
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws PublicationRefused when it is approved or has a fault, or somebody else did something about it since
     */
    public Head approve(Actor actor, String agreement, String id, long readAt) {
        actor.require(Permission.APPROVE_PUBLICATIONS);
        return change(actor, agreement, id, readAt, (rule, publication) -> {
            rule.requireUnapproved(publication);
            rule.requireSound(publication);
            return NewEntry.now(new PublicationApproved(publication.number()));
        });
    }

    /**
     * Releases an approved publication to its readers; before the moment of an earlier release has come, another takes
     * its place.
     *
     * @param from the moment; empty for now
     * @param readAt the sequence of the head at which the actor read the publication
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws PublicationRefused when it is not approved or by the actor alone, it is released, the moment is past, or
     *     somebody else did something about it since
     */
    public Head release(Actor actor, String agreement, String id, Optional<Instant> from, long readAt) {
        actor.require(Permission.RELEASE_PUBLICATIONS);
        return change(actor, agreement, id, readAt, (rule, publication) -> {
            rule.requireUnreleased(publication);
            rule.requireApprovedByAnother(publication, actor.account());
            return NewEntry.now(new PublicationReleased(publication.number(), rule.moment(from)));
        });
    }

    /**
     * Lets one person read a publication before its release, who could not otherwise; each reading is recorded.
     *
     * @param login the person's login name
     * @param readAt the sequence of the head at which the actor read the publication
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws PublicationRefused when there is no such person, they can read it anyway, no reason is given, or somebody
     *     else did something about it since
     */
    public Head admit(Actor actor, String agreement, String id, String login, String reason, long readAt) {
        actor.require(Permission.PREPARE_PUBLICATIONS);
        return change(actor, agreement, id, readAt, (rule, publication) -> {
            rule.requireUnreleased(publication);
            AccountHolder person = person(login);
            PublicationRule.refuseIf(
                    person.actor().may(Permission.READ_UNRELEASED_PUBLICATIONS)
                            || publication.admits(person.account().id()),
                    person.displayName() + " can read it already.");
            return because(
                    new ReaderAdmitted(publication.number(), person.account().id()), PublicationRule.reason(reason));
        });
    }

    private AccountHolder person(String login) {
        return accounts.findByLogin(login.strip())
                .filter(accounts::isUsable)
                .filter(holder -> holder.actor().may(Permission.READ))
                .orElseThrow(() -> new PublicationRefused("Nobody who may read figures has the user name “"
                        + login.strip() + "”. Look it up under accounts, or have the person invited."));
    }

    private Head change(
            Actor actor,
            String agreement,
            String id,
            long readAt,
            BiFunction<PublicationRule, Publication, NewEntry> choose) {
        return snapshots.append(agreement, actor.account(), snapshot -> {
            PublicationRule rule = new PublicationRule(snapshot);
            return List.of(choose.apply(rule, rule.publication(id, new Look(actor.account(), readAt))));
        });
    }

    private static NewEntry because(PublicationStatement statement, String reason) {
        return new NewEntry(statement, Optional.empty(), Optional.of(reason), Optional.empty());
    }
}
