package uk.org.waymark.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.search.Findable;
import uk.org.waymark.ledger.search.Findable.Kind;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Small;

class SearchTest {
    private static final Position POSITION = Small.position("");

    @Test
    void aCodeIsFoundHoweverItIsWritten() {
        for (String written : List.of("NI 117", "ni117", "NI-117", "117")) {
            assertEquals(Optional.of("NI117"), Search.code(POSITION, written), written);
        }
    }

    @Test
    void wordsAreNoCode() {
        assertEquals(Optional.empty(), Search.code(POSITION, "official"));
    }

    @Test
    void everyWordHasToOccur() {
        assertTrue(Search.finds("NI 154 Plain homes", "plain 154"));
        assertFalse(Search.finds("NI 154 Plain homes", "plain burglary"));
    }

    @Test
    void capitalsAndStopsDoNotCount() {
        assertTrue(Search.finds("NI 18 Official title", "OFFICIAL, NI-18."));
    }

    @Test
    void aReaderFindsThePagesTheyMayUse() {
        assertFalse(pages(permission -> false).contains("/periods"));
        assertTrue(pages(permission -> true).contains("/periods"));
        assertTrue(pages(permission -> false).contains("/how-performance-is-judged"));
    }

    private static List<String> pages(Predicate<Permission> may) {
        return new Findables(POSITION, may)
                .all().stream()
                        .filter(one -> one.kind() == Kind.HELP)
                        .map(Findable::path)
                        .toList();
    }

    @Test
    void aPlanAndAnActionLeadToTheirPlaceOnThePage() {
        assertEquals(
                List.of(
                        "/plans/town#plan-building",
                        "/plans/town#action-building/land",
                        "/plans/town#action-building/plans"),
                new Findables(POSITION, permission -> false)
                        .all().stream()
                                .filter(one -> one.kind() == Kind.PLAN || one.kind() == Kind.ACTION)
                                .map(Findable::path)
                                .toList());
    }

    @Test
    void measuresPlansActionsAndPartnersCanBeFound() {
        assertEquals(
                List.of(
                        "THEME The town",
                        "MEASURE NI 154",
                        "MEASURE NI 117",
                        "MEASURE NI 18",
                        "MEASURE NI 1",
                        "MEASURE NI 65",
                        "PLAN Build more",
                        "ACTION Buy land.",
                        "ACTION Draw plans.",
                        "PARTNER Smallshire Council"),
                new Findables(POSITION, permission -> false)
                        .all().stream()
                                .filter(one -> one.kind() != Kind.HELP)
                                .map(one -> one.kind() + " " + one.title())
                                .toList());
    }
}
