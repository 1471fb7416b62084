package uk.org.waymark.ledger.importing;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;
import uk.org.waymark.ledger.importing.ImportState.Point;

/** A file that this node checks or imports in the background. */
public final class RunningImport {
    private final UUID id = UUID.randomUUID();
    private final String file;
    private final boolean taking;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Point point = Point.BEGUN;
    private volatile boolean cancelled;
    private volatile Optional<ImportOutcome> outcome = Optional.empty();

    /** @param taking whether it is imported, and not only checked */
    RunningImport(String file, boolean taking) {
        this.file = file;
        this.taking = taking;
    }

    /** Does the work in the background, and hands itself on when that is over. */
    void begin(Function<ImportProgress, ImportReport> work, Executor background, Consumer<RunningImport> atEnd) {
        background.execute(() -> {
            outcome = Optional.of(ImportOutcome.of(() -> work.apply(this::reached)));
            try {
                atEnd.accept(this);
            } finally {
                end.countDown();
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

    String file() {
        return file;
    }

    boolean isTaking() {
        return taking;
    }

    Point point() {
        return point;
    }

    /** What came of it; empty while it goes on. */
    Optional<ImportOutcome> outcome() {
        return outcome;
    }

    /** Stops it with the next rows. One whose last entry was sent goes on to its end, and says so. */
    void cancel() {
        cancelled = true;
    }

    /** Waits for its end, and says whether it came in time. */
    public boolean endsWithin(Duration limit) {
        try {
            return end.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
