package uk.org.waymark.verification.importing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.verification.product.RunningProduct;

/** The death of a product, as by {@code kill -9}, while its database takes the rows of an import. */
public final class KilledImport {
    private static final String WRITING =
            "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY waymark.entry%' AND state = 'active'";

    private KilledImport() {}

    /** Begins the import, waits until rows are being written, and kills the product; its database is left to itself. */
    public static void of(Archive archive, RunningProduct product) throws SQLException, InterruptedException {
        DatabaseAccess access = EmbeddedDatabase.runningIn(new Home(product.home()));
        try (Connection database = DriverManager.getConnection(
                        access.url(),
                        access.application().user(),
                        access.application().password());
                Statement asking = database.createStatement()) {
            CompletableFuture<HttpResponse<String>> answer = archive.begin(product.baseUrl());
            while (!isWriting(asking)) {
                if (answer.isDone()) {
                    throw new IllegalStateException("The import was over before it could be killed: "
                            + answer.join().body());
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
            product.kill();
            assertThrows(CompletionException.class, answer::join, "nobody may believe that it was taken");
        }
    }

    private static boolean isWriting(Statement asking) throws SQLException {
        try (ResultSet writing = asking.executeQuery(WRITING)) {
            writing.next();
            return writing.getInt(1) > 0;
        }
    }
}
