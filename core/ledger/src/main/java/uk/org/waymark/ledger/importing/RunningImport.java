package uk.org.waymark.ledger.importing;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;

/** A file that is being checked or imported in the background, or was since the start of this Waymark. */
public final class RunningImport {
    private final UUID id = UUID.randomUUID();
    private final String agreement;
    private final String file;
    private final Account by;
    private final boolean taking;
    private final CompletableFuture<ImportReport> outcome = new CompletableFuture<>();
    private volatile Point point = new Point(Stage.READING, 0, 0);
    private volatile boolean cancelled;

    /**
     * How far it is.
     *
     * @param done how many rows, or entries where they are written, are behind it
     * @param of how many there are; 0 while that is not known
     */
    public record Point(Stage stage, int done, int of) {}

    /** @param taking whether it is imported, and not only checked */
    RunningImport(String agreement, String file, Account by, boolean taking) {
        this.agreement = agreement;
        this.file = file;
        this.by = by;
        this.taking = taking;
    }

    /** Does the work in the background; what comes of it, or why nothing does, is kept. */
    void begin(Function<ImportProgress, ImportReport> work, Executor background) {
        background.execute(() -> {
            try {
                outcome.complete(work.apply(this::reached));
            } catch (RuntimeException | Error failure) {
                outcome.completeExceptionally(failure);
            }
        });
    }

    private void reached(Stage stage, int done, int of) {
        if (cancelled) {
            throw new ImportCancelled();
        }
        point = new Point(stage, done, of);
    }

    public UUID id() {
        return id;
    }

    public String file() {
        return file;
    }

    /** Whether it is imported, and not only checked. */
    public boolean isTaking() {
        return taking;
    }

    public boolean isUnderWay() {
        return !outcome.isDone();
    }

    public Point point() {
        return point;
    }

    /** Whether another is of the same person and agreement. */
    boolean isSameAs(RunningImport other) {
        return isOf(other.agreement, other.by);
    }

    boolean isOf(String otherAgreement, Account account) {
        return agreement.equals(otherAgreement) && by.equals(account);
    }

    /** Stops it with the next rows. One whose last entry was sent goes on to its end, and says so. */
    void cancel() {
        cancelled = true;
    }

    /** Waits for its end, and says whether it came in time. */
    public boolean endsWithin(Duration limit) {
        try {
            outcome.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * What came of it; waits for it while it goes on.
     *
     * @throws ImportCancelled when it was stopped
     * @throws RuntimeException whatever {@link OutturnImport} threw
     */
    public ImportReport report() {
        try {
            return outcome.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
