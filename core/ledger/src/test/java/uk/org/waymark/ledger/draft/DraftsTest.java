package uk.org.waymark.ledger.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.cycle.OpenQuarter.HEALTH;
import static uk.org.waymark.ledger.cycle.OpenQuarter.LEAD;
import static uk.org.waymark.ledger.cycle.OpenQuarter.Q4;
import static uk.org.waymark.ledger.cycle.OpenQuarter.TEAM;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.QuickHash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.cycle.OpenQuarter;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;

/** Two officers of health, Ana and Ben, type into the open return of 2008/09 Q4. */
class DraftsTest {
    private static final Instant TEN = Instant.parse("2009-05-04T09:00:00Z");

    @TempDir
    private Path home;

    private OpenQuarter quarter;
    private Drafts drafts;
    private Actor ana;
    private Actor ben;

    @BeforeEach
    void open() {
        quarter = OpenQuarter.opened(home);
        drafts = quarter.drafts();
        ana = officer("Ana");
        ben = officer("Ben");
    }

    private Actor officer(String name) {
        return quarter.accounts()
                .find(quarter.account(Role.OFFICER, name, Optional.empty()))
                .orElseThrow()
                .actor();
    }

    private void type(Actor actor, String line, Map<String, String> fields) {
        drafts.keep(actor, HEALTH, Q4, Map.of(line, fields), TEN);
    }

    private List<String> seenBy(Actor actor) {
        return drafts.of(actor, HEALTH, Q4).stream()
                .map(draft -> (draft.by().equals(ana.account().id()) ? "Ana " : "Ben ") + draft.line() + " "
                        + draft.field() + " " + draft.typed())
                .sorted()
                .toList();
    }

    @Test
    void everyoneFindsThePlacesOfTheirOwnDrafts() {
        type(ana, "NI 120/female", Map.of("figure", "500"));
        type(ana, "NI 120/male", Map.of("figure", "790"));

        assertEquals(List.of(new Drafts.Place(HEALTH, Q4)), drafts.places(ana, LEICESTER));
        assertEquals(List.of(), drafts.places(ben, LEICESTER));
    }

    @Test
    void whatOnePersonTypesIsSeenByTheirColleagueAndChangesNothing() {
        Head before = quarter.snapshot().head();

        type(ana, "NI 120/female", Map.of("figure", "500", "provisional", "true"));

        assertEquals(List.of("Ana NI 120/female figure 500", "Ana NI 120/female provisional true"), seenBy(ben));
        Draft draft = drafts.of(ben, HEALTH, Q4).get(0);
        assertEquals("NI 120", draft.measure());
        assertEquals(TEN, draft.keptAt());
        assertEquals(before, quarter.snapshot().head());
    }

    @Test
    void twoPeopleAtOneLineKeepEachTheirOwn() {
        type(ana, "NI 126", Map.of("figure", "81.0"));
        type(ben, "NI 126", Map.of("figure", "82.5"));

        assertEquals(List.of("Ana NI 126 figure 81.0", "Ben NI 126 figure 82.5"), seenBy(ana));
    }

    @Test
    void aLineIsKeptAsItWasTypedLastAndOtherLinesStay() {
        type(ana, "NI 126", Map.of("figure", "81.0", "why", "More clinics."));
        type(ana, "NI 99", Map.of("figure", "7"));

        type(ana, "NI 126", Map.of("figure", "81.4"));

        assertEquals(List.of("Ana NI 126 figure 81.4", "Ana NI 99 figure 7"), seenBy(ana));
        type(ana, "NI 126", Map.of());
        assertEquals(List.of("Ana NI 99 figure 7"), seenBy(ana));
    }

    @Test
    void whatIsDroppedIsOnesOwnAndOfThoseMeasuresOnly() {
        type(ana, "NI 120/female", Map.of("figure", "500"));
        type(ana, "NI 120/male", Map.of("figure", "600"));
        type(ana, "NI 99", Map.of("figure", "7"));
        type(ben, "NI 120/male", Map.of("figure", "610"));

        drafts.drop(ana, HEALTH, Q4, List.of("NI 120"));

        assertEquals(List.of("Ana NI 99 figure 7", "Ben NI 120/male figure 610"), seenBy(ben));
    }

    @Test
    void theStateChangesWithEveryDraftThatIsKeptOrDropped() {
        String none = drafts.state(ben, HEALTH, Q4);
        type(ana, "NI 126", Map.of("figure", "81.0"));
        String one = drafts.state(ben, HEALTH, Q4);
        drafts.keep(ana, HEALTH, Q4, Map.of("NI 126", Map.of("figure", "81.1")), TEN.plusSeconds(3));
        String other = drafts.state(ben, HEALTH, Q4);

        assertNotEquals(none, one);
        assertNotEquals(one, other);
        assertEquals(other, drafts.state(ben, HEALTH, Q4));
        drafts.drop(ana, HEALTH, Q4, List.of("NI 126"));
        assertEquals(none, drafts.state(ben, HEALTH, Q4));
    }

    @Test
    void itGoesWhenThePeriodCloses() {
        type(ana, "NI 126", Map.of("figure", "81.0"));

        quarter.periods().close(TEAM, LEICESTER, Q4, Optional.of("The year is over."));

        assertEquals(0, kept());
        DraftRefused refused = assertThrows(DraftRefused.class, () -> type(ana, "NI 126", Map.of("figure", "81.0")));
        assertTrue(refused.getMessage().contains("is closed"), refused.getMessage());
        quarter.periods()
                .open(TEAM, LEICESTER, Q4, LocalDate.parse("2009-06-15"), Optional.of("Some figures came late."));
        assertEquals(List.of(), seenBy(ana));
    }

    @Test
    void itGoesWithThePerson() {
        type(ana, "NI 126", Map.of("figure", "81.0"));
        type(ben, "NI 126", Map.of("figure", "82.5"));

        new AccountRecords(quarter.installation().database().transactions(), QuickHash.get())
                .erasePerson(ana.account());

        assertEquals(List.of("Ben NI 126 figure 82.5"), seenBy(ben));
    }

    private long kept() {
        return quarter.installation().database().transactions().inOne(connection -> {
            try (var rows = connection.createStatement().executeQuery("SELECT count(*) FROM waymark.draft")) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    @Test
    void onlyWhoEntersTheMeasureKeepsOrSeesADraft() {
        type(ana, "NI 126", Map.of("figure", "81.0"));
        Actor carbon = quarter.accounts()
                .find(quarter.account(Role.OFFICER, "Cas", Optional.empty(), Remit.of(new Scope(LEICESTER, "carbon"))))
                .orElseThrow()
                .actor();

        for (Actor other : List.of(LEAD, carbon)) {
            assertThrows(NotPermitted.class, () -> drafts.of(other, HEALTH, Q4));
            assertThrows(NotPermitted.class, () -> drafts.state(other, HEALTH, Q4));
            assertThrows(NotPermitted.class, () -> type(other, "NI 126", Map.of("figure", "1")));
            assertThrows(NotPermitted.class, () -> drafts.drop(other, HEALTH, Q4, List.of("NI 126")));
        }
        assertEquals(List.of("Ana NI 126 figure 81.0"), seenBy(ana));
    }

    @Test
    void whatIsOfNoMeasureOrTooLongIsRefusedAndNothingIsKept() {
        Map<String, Map<String, Map<String, String>>> refusals = Map.of(
                "has no measure for “NI 1266”", Map.of("NI 1266", Map.of("figure", "1")),
                "longer than 4000", Map.of("NI 99", Map.of("why", "x".repeat(4001))),
                "no field of that name", Map.of("NI 99", Map.of("f".repeat(200), "1")));
        refusals.forEach((words, typed) -> {
            DraftRefused refused =
                    assertThrows(DraftRefused.class, () -> drafts.keep(ana, HEALTH, Q4, typed, TEN), words);
            assertTrue(refused.getMessage().contains(words), refused.getMessage());
        });
        assertThrows(
                DraftRefused.class,
                () -> drafts.keep(
                        ana,
                        HEALTH,
                        ReportingPeriod.parse("2008/09 Q3"),
                        Map.of("NI 126", Map.of("figure", "1")),
                        TEN));
        assertEquals(0, kept());
    }
}
