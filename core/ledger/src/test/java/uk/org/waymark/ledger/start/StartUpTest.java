package uk.org.waymark.ledger.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A start that cannot succeed says so in one sentence, at once or as soon as it is found out, and is not tried again. */
class StartUpTest {
    @TempDir
    private Path home;

    private final Deque<Runnable> later = new ArrayDeque<>();
    private StartedInstallation installation;

    @BeforeEach
    void aLauncherThatAsksForTheOutcome() {
        installation = new StartedInstallation(home);
        System.setProperty(StartOutcome.PROPERTY, "");
    }

    @AfterEach
    void nobodyAsksAnyMore() {
        System.clearProperty(StartOutcome.PROPERTY);
    }

    @Test
    void aStartThatSucceedsIsHandedToTheLauncher() {
        StartUp startUp = start();

        startUp.prepare();

        assertEquals("ready", outcome());
        assertEquals(Optional.empty(), startUp.findFault());
        assertTrue(later.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            waymark.sample            | nonsense | Setting waymark.sample (WAYMARK_SAMPLE) is "nonsense": there is no
            waymark.agreement         | derby    | Setting waymark.agreement (WAYMARK_AGREEMENT) is "derby": there is no
            waymark.public.read       | yes      | Setting waymark.public.read (WAYMARK_PUBLIC_READ) is "yes": it is none of
            waymark.mail.host         | smtp     | Setting waymark.mail.from (WAYMARK_MAIL_FROM) is "": mail is sent
            waymark.proxy.trusted     | proxy    | Setting waymark.proxy.trusted (WAYMARK_PROXY_TRUSTED) is "proxy": it is not
            waymark.address.public    | waymark  | Setting waymark.address.public (WAYMARK_ADDRESS_PUBLIC) is "waymark": it is
            waymark.evidence.megabytes | 1000    | Setting waymark.evidence.megabytes (WAYMARK_EVIDENCE_MEGABYTES) is "1000"
            """)
    void aWrongSettingStopsTheStartBeforeTheDatabaseIsTouched(String key, String value, String sentence) {
        installation.set(key, value);

        StartFault fault = assertThrows(StartFault.class, () -> start().atStart(this));

        assertTrue(fault.getMessage().startsWith(sentence), fault.getMessage());
        assertEquals("fault " + fault.getMessage(), outcome());
        assertEquals(0, fault.getStackTrace().length, "no page of stack");
    }

    @Test
    void aSampleForAnAgreementThatIsNotThereIsNamedByItsFile() {
        installation
                .write("samples/test/sample.properties", "agreement=derby\n")
                .set("waymark.sample", "test");

        StartFault fault = assertThrows(StartFault.class, () -> start().atStart(this));

        assertEquals(
                "samples/test/sample.properties: there is no agreement \"derby\". Write one of leicester-2008-11, harbourtown,"
                        + " leicestershire-2006-09, or add its file to the folder agreements of the home folder.",
                fault.getMessage());
    }

    @Test
    void aFaultInASampleIsNamedByFileAndRow() {
        installation
                .write(
                        "samples/test/outturns.csv",
                        """
                        code,period,outturn,known from,source
                        NI 126,2008/09 Q2,80.3,2008-11-25,004
                        NI 999,2008/09 Q2,1,2008-11-25,004
                        """)
                .set("waymark.sample", "test");

        StartFault fault = assertThrows(StartFault.class, () -> start().prepare());

        assertTrue(
                fault.getMessage()
                        .startsWith("The sample has faults, and nothing of it was loaded. Correct them, or start"
                                + " without it:\nsamples/test/outturns.csv:3: code \"NI 999\": "),
                fault.getMessage());
        assertEquals(2, fault.getMessage().lines().count(), fault.getMessage());
    }

    @Test
    void aFaultInTheAccountsOfASampleIsNamedByFileAndRow() {
        installation
                .write("samples/test/accounts.csv", "login,name,role,theme\nboss,The boss,chief,\n")
                .set("waymark.sample", "test");

        StartFault fault = assertThrows(StartFault.class, () -> start().prepare());

        assertTrue(
                fault.getMessage().startsWith("samples/test/accounts.csv:2: \"chief\" is not a role"),
                fault.getMessage());
    }

    @Test
    void aDatabaseThatCannotBeReachedIsWaitedForUntilItIsThere() {
        String url = installation.database().url();
        installation.set("waymark.db.url", "jdbc:postgresql://127.0.0.1:1/waymark");
        StartUp startUp = start();
        startUp.prepare();
        assertEquals("", outcome());
        assertEquals(1, later.size());

        installation.set("waymark.db.url", url);
        later.remove().run();

        assertEquals("ready", outcome());
        assertTrue(later.isEmpty());
    }

    @Test
    void aFaultThatIsFoundWhileWaitingEndsTheWaitingAndIsNamed() throws SQLException {
        String url = installation.database().url();
        installation.set("waymark.db.url", "jdbc:postgresql://127.0.0.1:1/waymark");
        StartUp startUp = start();
        startUp.prepare();
        asOwner("UPDATE waymark.flyway_schema_history SET checksum = 7 WHERE version = '0003'");

        installation.set("waymark.db.url", url);
        later.remove().run();

        String sentence = startUp.findFault().orElseThrow();
        assertTrue(sentence.startsWith("Migration 3 is not what was applied to this database."), sentence);
        assertEquals("fault " + sentence, outcome());
        assertTrue(later.isEmpty());
        assertFalse(installation.prepared().isReady());
    }

    @Test
    void nothingIsHandedOverWhereNobodyAsks() {
        System.clearProperty(StartOutcome.PROPERTY);

        start().prepare();

        assertEquals(null, System.getProperty(StartOutcome.PROPERTY));
    }

    private StartUp start() {
        return installation.startUp(later::add);
    }

    private static String outcome() {
        return System.getProperty(StartOutcome.PROPERTY);
    }

    private void asOwner(String command) throws SQLException {
        try (Connection owner = installation.database().asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(command);
        }
    }
}
