package uk.org.waymark.ledger.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.table.Upload;

/**
 * Imports files in the background, and knows how far each is. It is a matter of this Waymark and no entry: what a restart
 * cuts off was not recorded, and the file is sent again.
 */
@ApplicationScoped
public class Imports {
    /** So many that one can still be asked for when it has ended; the oldest goes first. */
    private static final int REMEMBERED = 100;

    private final OutturnImport outturnImport;
    private final Map<UUID, RunningImport> imports = new LinkedHashMap<>();

    @Inject
    public Imports(OutturnImport outturnImport) {
        this.outturnImport = outturnImport;
    }

    /** For the container's proxy only. */
    protected Imports() {
        this(null);
    }

    /**
     * Begins to check a file, and comes back at once. Another that the same person is having checked is stopped.
     *
     * @param background does the work
     * @throws DatabaseBusy when there is too much to do to begin another
     */
    public RunningImport check(Actor actor, String agreement, Upload upload, Executor background) {
        actor.require(Permission.ENTER_FIGURES);
        RunningImport begun = enter(new RunningImport(agreement, upload.name(), actor.account(), false));
        return begin(begun, progress -> outturnImport.check(actor, agreement, upload, progress), background);
    }

    /** Begins to import a file, and comes back at once; the same otherwise. */
    public RunningImport run(Actor actor, String agreement, Upload upload, Executor background) {
        actor.require(Permission.ENTER_FIGURES);
        RunningImport begun = enter(new RunningImport(agreement, upload.name(), actor.account(), true));
        return begin(begun, progress -> outturnImport.run(actor, agreement, upload, progress), background);
    }

    private RunningImport begin(RunningImport begun, Function<ImportProgress, ImportReport> work, Executor background) {
        try {
            begun.begin(work, background);
            return begun;
        } catch (RejectedExecutionException full) {
            remove(begun.id());
            throw DatabaseBusy.withoutThread(full);
        }
    }

    /** One's own, as far as it is now; empty when a restart lost it or it ended long ago. */
    public synchronized Optional<RunningImport> find(Actor actor, String agreement, UUID id) {
        actor.require(Permission.ENTER_FIGURES);
        return Optional.ofNullable(imports.get(id)).filter(one -> one.isOf(agreement, actor.account()));
    }

    /** One's own latest that goes on. */
    public synchronized Optional<RunningImport> underWay(Actor actor, String agreement) {
        actor.require(Permission.ENTER_FIGURES);
        return imports.values().stream()
                .filter(one -> one.isOf(agreement, actor.account()) && one.isUnderWay())
                .reduce((earlier, later) -> later);
    }

    /** Stops one's own, of which nothing is recorded then. One that has ended, or is at its very end, stays as it is. */
    public void cancel(Actor actor, String agreement, UUID id) {
        actor.require(Permission.ENTER_FIGURES);
        find(actor, agreement, id).ifPresent(RunningImport::cancel);
    }

    private synchronized RunningImport enter(RunningImport begun) {
        imports.values().stream()
                .filter(one -> one.isSameAs(begun) && one.isUnderWay() && !one.isTaking())
                .forEach(RunningImport::cancel);
        imports.put(begun.id(), begun);
        imports.values().stream()
                .filter(one -> !one.isUnderWay())
                .limit(Math.max(0, imports.size() - REMEMBERED))
                .map(RunningImport::id)
                .toList()
                .forEach(imports::remove);
        return begun;
    }

    private synchronized void remove(UUID id) {
        imports.remove(id);
    }
}
