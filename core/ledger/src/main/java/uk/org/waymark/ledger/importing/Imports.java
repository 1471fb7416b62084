package uk.org.waymark.ledger.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.operation.ServerScheduler;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.table.Upload;

/**
 * Imports files in the background. How far each is, what came of it and the wish to stop it are in the database, so that
 * any node answers for it; it is no entry of the ledger.
 */
@ApplicationScoped
public class Imports {
    private static final System.Logger LOG = System.getLogger(Imports.class.getName());

    private static final Duration EACH_SECOND = Duration.ofSeconds(1);

    private final OutturnImport outturnImport;
    private final ImportRecords records;

    /** Those of this node, until what came of them is in the database. */
    private final Map<UUID, RunningImport> here = new ConcurrentHashMap<>();

    @Inject
    public Imports(OutturnImport outturnImport, ImportRecords records) {
        this.outturnImport = outturnImport;
        this.records = records;
    }

    /** For the container's proxy only. */
    protected Imports() {
        this(null, null);
    }

    /**
     * Begins to check a file, and comes back at once. Another that the same person is having checked is stopped.
     *
     * @param background does the work
     * @throws DatabaseBusy when there is too much to do to begin another
     */
    public RunningImport check(Actor actor, String agreement, Upload upload, Executor background) {
        actor.require(Permission.ENTER_FIGURES);
        RunningImport begun = new RunningImport(upload.name(), false);
        records.add(begun, actor.account(), agreement);
        return begin(begun, progress -> outturnImport.check(actor, agreement, upload, progress), background);
    }

    /** Begins to import a file, and comes back at once; the same otherwise. */
    public RunningImport run(Actor actor, String agreement, Upload upload, Executor background) {
        actor.require(Permission.ENTER_FIGURES);
        RunningImport begun = new RunningImport(upload.name(), true);
        records.add(begun, actor.account(), agreement);
        return begin(begun, progress -> outturnImport.run(actor, agreement, upload, progress), background);
    }

    private RunningImport begin(RunningImport begun, Function<ImportProgress, ImportReport> work, Executor background) {
        here.put(begun.id(), begun);
        try {
            begun.begin(work, background, this::tell);
            return begun;
        } catch (RejectedExecutionException full) {
            here.remove(begun.id());
            records.remove(begun.id());
            throw DatabaseBusy.withoutThread(full);
        }
    }

    /** One's own, whichever node is at it; empty when it ended long ago. */
    public Optional<ImportState> find(Actor actor, String agreement, UUID id) {
        actor.require(Permission.ENTER_FIGURES);
        return records.find(id, actor.account(), agreement);
    }

    /** One's own latest that goes on. */
    public Optional<ImportState> underWay(Actor actor, String agreement) {
        actor.require(Permission.ENTER_FIGURES);
        return records.underWay(actor.account(), agreement);
    }

    /**
     * Asks to stop one's own, of which nothing is recorded then; the node that is at it hears of it within a second. One
     * that has ended, or is at its very end, stays as it is.
     */
    public void cancel(Actor actor, String agreement, UUID id) {
        actor.require(Permission.ENTER_FIGURES);
        if (records.stop(id, actor.account(), agreement)) {
            Optional.ofNullable(here.get(id)).ifPresent(RunningImport::cancel);
        }
    }

    /** Begins to tell each second; the web tier calls this once the application server has a scheduler. */
    public void start() {
        ServerScheduler.repeat(EACH_SECOND, EACH_SECOND, this::tell);
    }

    /**
     * Notes how far the imports of this node are, and stops those that are to be stopped. A thread does it that is at none
     * of them: one that sends rows can ask the database nothing meanwhile.
     */
    void tell() {
        here.values().forEach(this::tell);
    }

    /** What cannot be noted now is noted a second later, and no failure may end that. */
    private void tell(RunningImport one) {
        try {
            if (one.outcome().isPresent()) {
                records.end(one.id(), one.point(), one.outcome().get());
                here.remove(one.id());
            } else if (!records.tell(one.id(), one.point())) {
                one.cancel();
            }
        } catch (DatabaseUnavailable away) {
            LOG.log(System.Logger.Level.DEBUG, "How far an import is was not noted: {0}", away.getMessage());
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "How far an import is was not noted", fault);
        }
    }
}
