package uk.org.waymark.verification.drill;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.org.waymark.verification.product.DatabaseProcesses;

/** What can happen to the product while people write. */
enum Fault {
    PRODUCT_KILLED("product killed") {
        @Override
        void strike(DrilledProduct product, SmallDisk disk) throws IOException, InterruptedException {
            product.killAndStart();
        }
    },
    DATABASE_KILLED("database killed") {
        @Override
        void strike(DrilledProduct product, SmallDisk disk) throws IOException {
            product.killDatabase();
        }
    },
    DATABASE_FROZEN("database frozen") {
        @Override
        void strike(DrilledProduct product, SmallDisk disk) throws IOException, InterruptedException {
            List<String> frozen = product.freezeDatabase();
            try {
                pause();
            } finally {
                DatabaseProcesses.signal("-CONT", frozen);
            }
        }
    },
    DISK_FULL("disk full") {
        @Override
        void strike(DrilledProduct product, SmallDisk disk) throws IOException, InterruptedException {
            disk.fill();
            try {
                product.fullDisk().ask(product, LASTING);
            } finally {
                disk.relieve();
            }
        }
    };

    private static final Duration LASTING = Duration.ofSeconds(5);

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Strikes; what lasts for a while is over when this returns, and what is killed is dead. */
    abstract void strike(DrilledProduct product, SmallDisk disk) throws IOException, InterruptedException;

    /** Whether the time to recover begins with the fault, and not with its end. */
    boolean isADeath() {
        return this == PRODUCT_KILLED || this == DATABASE_KILLED;
    }

    /** Whether the launcher may have to start the database again after it. */
    boolean endsTheDatabase() {
        return this == DATABASE_KILLED || this == DISK_FULL;
    }

    private static void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(LASTING.toMillis());
    }
}
