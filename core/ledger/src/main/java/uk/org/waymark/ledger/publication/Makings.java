package uk.org.waymark.ledger.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Permission;

/**
 * Makes publications in the background, one at a time for an agreement, and knows how far each is. It is a matter of this
 * Waymark and no entry: a restart loses it, and what was being made is made again.
 */
@ApplicationScoped
public class Makings {
    /** So many that one can still be asked for when it has ended; the oldest goes first. */
    private static final int REMEMBERED = 100;

    private static final System.Logger LOG = System.getLogger(Makings.class.getName());

    private final Publications publications;
    private final Accounts accounts;
    private final Map<UUID, Making> makings = new LinkedHashMap<>();

    @Inject
    public Makings(Publications publications, Accounts accounts) {
        this.publications = publications;
        this.accounts = accounts;
    }

    /** For the container's proxy only. */
    protected Makings() {
        this(null, null);
    }

    /**
     * Begins to make a publication and comes back at once.
     *
     * @param background does the work
     * @throws NotPermitted when the actor may not
     * @throws PublicationRefused when another is being made of the agreement, and for what {@link Publications#make}
     *     refuses before it has begun
     */
    public Making begin(
            Actor actor, String agreement, PaperOrder order, Papers papers, Renderer renderer, Executor background) {
        actor.require(Permission.PREPARE_PUBLICATIONS);
        PaperKind kind = publications.requireMakeable(agreement, order, papers);
        Making making = enter(Making.begin(
                agreement,
                order,
                kind.title(),
                actor.account(),
                Clock.systemUTC().instant()));
        try {
            CompletableFuture<String> unused = CompletableFuture.supplyAsync(
                            () -> publications.make(
                                    actor,
                                    agreement,
                                    order,
                                    papers,
                                    renderer,
                                    progress -> change(making.id(), one -> one.at(progress))),
                            background)
                    .whenComplete((id, failure) -> change(
                            making.id(),
                            one -> failure == null ? one.endedAs(id) : one.endedBecause(sentence(one, failure))));
        } catch (RejectedExecutionException full) {
            remove(making.id());
            throw new PublicationRefused(
                    "Waymark has too much to do to make a publication now. Try again in a few minutes.");
        }
        return making;
    }

    /** A making of an agreement, as far as it is now; empty when it was lost by a restart or ended long ago. */
    public synchronized Optional<Making> find(String agreement, UUID id) {
        return Optional.ofNullable(makings.get(id))
                .filter(one -> one.agreement().equals(agreement));
    }

    /** The one that is under way for an agreement. */
    public synchronized Optional<Making> underWay(String agreement) {
        return makings.values().stream()
                .filter(one -> one.agreement().equals(agreement) && one.isUnderWay())
                .findFirst();
    }

    private Making enter(Making making) {
        Optional<Making> other = enterUnlessAnother(making);
        other.ifPresent(one -> {
            throw new PublicationRefused(accounts.nameOf(one.by().id()) + " is having “" + one.title() + "” of "
                    + one.order().period()
                    + " made, and one is made at a time. Wait until it is there, then try again.");
        });
        return making;
    }

    private synchronized Optional<Making> enterUnlessAnother(Making making) {
        Optional<Making> other = underWay(making.agreement());
        if (other.isEmpty()) {
            makings.put(making.id(), making);
            makings.values().stream()
                    .filter(one -> !one.isUnderWay())
                    .limit(Math.max(0, makings.size() - REMEMBERED))
                    .map(Making::id)
                    .toList()
                    .forEach(makings::remove);
        }
        return other;
    }

    private synchronized void change(UUID id, UnaryOperator<Making> to) {
        makings.computeIfPresent(id, (same, making) -> to.apply(making));
    }

    private synchronized void remove(UUID id) {
        makings.remove(id);
    }

    /** What is refused says why itself; anything else is for the log, and the person reads what is kept. */
    private static String sentence(Making making, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof PublicationRefused
                || cause instanceof PaperRefused
                || cause instanceof NotPermitted
                || cause instanceof DatabaseUnavailable) {
            return cause.getMessage();
        }
        LOG.log(
                System.Logger.Level.ERROR,
                "The publication " + making.order() + " of " + making.agreement() + " could not be made.",
                cause);
        return "Waymark failed to make it, and nothing was kept. The log of the server says why; try again, and if it"
                + " fails again show the log to whoever looks after the server.";
    }
}
