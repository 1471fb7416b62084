package uk.org.waymark.ledger.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.ChildrenFolder;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.refresh.OpenPlaceholder;

/** On 1 May 2009, a theme whose measures wait for their targets of the last two years. */
class PlaceholdersTest {
    private static final Scope CHILDREN = new Scope(TestInstallation.LEICESTER, "children");
    private static final FinancialYear SECOND = FinancialYear.parse("2009/10");
    private static final LocalDate DECEMBER = LocalDate.of(2009, 12, 31);

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Placeholders placeholders;
    private Actor team;

    @BeforeEach
    void install() throws IOException {
        ChildrenFolder.in(home);
        Path theme = home.resolve("agreements/leicester-2008-11/children/indicators.xml");
        Files.writeString(
                theme,
                Files.readString(theme)
                        .replaceAll(
                                "<exact>(85|90).0</exact>",
                                "<placeholder reason='no-baseline' due='2009-06-30'>No survey yet.</placeholder>"));
        installation = new TestInstallation(home);
        placeholders = new Placeholders(installation.snapshots());
        team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
    }

    @Test
    void theDayThatWasNamedTakesThePlaceOfTheOneAgreed() {
        placeholders.chase(team, CHILDREN, "ni 110", DECEMBER, "The department promises the survey by December.");

        assertEquals(List.of("NI 56 2009-06-30", "NI 110 2009-12-31"), dues());
    }

    @Test
    void aYearIsClosedOnce() {
        placeholders.close(team, CHILDREN, "NI 110", SECOND, "The survey of 2009 was not held.");

        assertEquals(
                "[2010/11]",
                open().stream()
                        .filter(open -> open.indicator().isCalled("NI 110"))
                        .findFirst()
                        .orElseThrow()
                        .years()
                        .toString());
        assertEquals(
                "NI 110 waits for no target of 2009/10. Reload the page to see the years it waits for.",
                refused(() -> placeholders.close(team, CHILDREN, "NI 110", SECOND, "Again.")));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertEquals(
                "It would be set by 30 April 2009. Choose a day from 1 May 2009 to 31 March 2011.",
                refused(() -> placeholders.chase(team, CHILDREN, "NI 110", LocalDate.of(2009, 4, 30), "Asked.")));
        assertEquals(
                "Nothing says who was asked. Write it, with what they answered.",
                refused(() -> placeholders.chase(team, CHILDREN, "NI 110", DECEMBER, " ")));
        assertEquals(
                "It is closed without a reason. Give one; it is kept with the measure.",
                refused(() -> placeholders.close(team, CHILDREN, "NI 110", SECOND, "")));
        assertEquals(
                "NI 126 waits for no target. Reload the page to see its targets.",
                refused(() -> placeholders.chase(
                        team, new Scope(TestInstallation.LEICESTER, "health"), "NI 126", DECEMBER, "Asked.")));
        assertEquals(List.of("NI 56 2009-06-30", "NI 110 2009-06-30"), dues());
    }

    @Test
    void theDeliveryGroupKeepsNone() {
        Actor lead = installation.actor(Role.THEME_LEAD, Optional.of(Remit.of(CHILDREN)));

        assertThrows(NotPermitted.class, () -> placeholders.chase(lead, CHILDREN, "NI 110", DECEMBER, "Asked."));
        assertThrows(NotPermitted.class, () -> placeholders.close(lead, CHILDREN, "NI 110", SECOND, "None."));
    }

    private static String refused(Runnable command) {
        return assertThrows(ProposalRefused.class, command::run).getMessage();
    }

    private List<String> dues() {
        return open().stream()
                .map(open -> open.indicator().code() + " " + open.due().orElseThrow())
                .toList();
    }

    private List<OpenPlaceholder> open() {
        Snapshot snapshot = installation.snapshots().of(TestInstallation.LEICESTER);
        return snapshot.definitions().themes().stream()
                .flatMap(theme -> theme.indicators().stream())
                .flatMap(indicator -> OpenPlaceholder.of(indicator, snapshot.entries(), snapshot.now()).stream())
                .toList();
    }
}
