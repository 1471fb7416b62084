package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.chain.VerifyLedger;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;

/** Today's product starts on the database of every earlier one, and finds in it what was there. */
class EarlierSchemaTest {
    /** No migration ever had this number, and none may have it now: it would come before those that were applied. */
    private static final int NEVER_USED = 4;

    @TempDir
    private Path scripts;

    @TempDir
    private Path home;

    /** The sets of migrations that the main branch ever had; two came to it after later numbers. */
    static List<String> earlier() {
        return List.of(
                "1",
                "1 3",
                "1 3 6",
                "1 2 3 6",
                "1 2 3 5 6",
                "1 2 3 5 6 7",
                "1 2 3 5 6 7 8",
                "1 2 3 5 6 7 8 9",
                "1 2 3 5 6 7 8 9 10");
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void whatAnEarlierProductKeptIsThereAfterTheUpgrade(String numbers) throws IOException, SQLException {
        EarlierSchema earlier = EarlierSchema.with(
                Arrays.stream(numbers.split(" ", -1))
                        .map(number -> script(Integer.parseInt(number)))
                        .toList(),
                scripts);
        List<EarlierSchema.Content> before = earlier.contents();

        new Migration(earlier.database().settings()).run();
        new Migration(earlier.database().settings()).run();

        for (EarlierSchema.Content content : before) {
            assertEquals(List.of(), content.missingFrom(earlier.now(content)), content.table());
        }
        assertSound(earlier.database());
        assertEquals("80.3", figure(earlier.database(), "2009-05-01"));
        assertEquals("79.5", figure(earlier.database(), "2008-11-25"));
        assertEquals(
                numbers.contains("2") ? List.of("officer@example.org") : List.of(),
                new Accounts(
                                earlier.database().transactions(),
                                earlier.database().settings())
                        .all().stream()
                                .flatMap(holder -> holder.email().stream())
                                .toList());
    }

    @Test
    void theNumbersOfMigrationsHaveNoGapButTheOneThatWasNeverUsed() {
        List<Integer> numbers =
                brought().map(EarlierSchemaTest::number).sorted().toList();

        assertEquals(
                IntStream.rangeClosed(1, numbers.get(numbers.size() - 1))
                        .filter(number -> number != NEVER_USED)
                        .boxed()
                        .toList(),
                numbers);
    }

    @Test
    void theVersionOfTheSchemaIsThatOfItsNewestMigration() {
        assertEquals(
                Optional.of(Schema.NEWEST),
                brought().map(EarlierSchemaTest::number).max(Integer::compare));
    }

    private static void assertSound(TestDatabase database) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int exitCode = VerifyLedger.run(
                database.url(),
                database.user(),
                database.password(),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        String said = printed.toString(StandardCharsets.UTF_8);

        assertEquals(0, exitCode, said);
        assertTrue(said.contains("625b1d9fe91b91c959d19b30dbda8259d5181aab0c992546e13a36961743e5e1"), said);
    }

    private String figure(TestDatabase database, String known) {
        return new TestInstallation(home, database)
                .snapshots()
                .of(TestInstallation.LEICESTER)
                .position(ReportingPeriod.parse("2008-09-Q2"), Known.parse(known))
                .findMeasure("NI126")
                .orElseThrow()
                .whole()
                .figure()
                .map(Figure::text)
                .orElseThrow();
    }

    private static String script(int number) {
        return brought().filter(script -> number(script) == number).findFirst().orElseThrow();
    }

    private static int number(String script) {
        return Integer.parseInt(script.substring(1, script.indexOf("__")));
    }

    private static Stream<String> brought() {
        try (Stream<Path> files =
                Files.list(Path.of(Schema.class.getResource("/db/migration").toURI()))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException | URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
