package uk.org.waymark.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.search.Findable.Kind;
import uk.org.waymark.ledger.testing.TestInstallation;

/** A few measures, a plan with an action, a partner and a commentary, searched by the text search of PostgreSQL. */
class SearchIndexTest {
    private static final List<Findable> ALL = List.of(
            measure("NI 112", "Pregnancies among girls under 18", "Under 18 conception rate"),
            measure("NI 154", "New homes gained in the city", "Net additional homes provided"),
            measure("NI 193", "Rubbish collected in the city that ends up in landfill", "Municipal waste landfilled"),
            measure("NI 16", "Burglary, robbery and vehicle crime", "Serious acquisitive crime rate"),
            new Findable(Kind.PARTNER, "Leicestershire Constabulary", "", "Leicestershire Constabulary", "", "/p"),
            new Findable(Kind.PLAN, "Warm homes", "", "Warm homes", "Insulate houses of homeless families.", "/plan"),
            new Findable(Kind.ACTION, "Fit 40 alarms", "", "Fit 40 alarms", "Council", "/action"),
            new Findable(Kind.COMMENTARY, "NI 16", "", "", "More burglaries in the summer.", "/c"));

    @TempDir
    private Path home;

    private SearchIndex index;

    private static Findable measure(String code, String plain, String official) {
        return new Findable(Kind.MEASURE, code, "", code + " " + plain + " " + official, "", "/" + code);
    }

    @BeforeEach
    void build() {
        index = new SearchIndex(
                ALL, new Lexemes(new TestInstallation(home).database().transactions())::of);
    }

    private String found(String query) {
        return String.join(
                ", ", index.find(query).found().stream().map(Findable::title).toList());
    }

    @Test
    void endingsCapitalsAndStopsDoNotCount() {
        assertEquals("NI 16, NI 16", found("BURGLARIES!"));
        assertEquals(List.of(Kind.MEASURE, Kind.COMMENTARY), kinds("burglary"));
    }

    private List<Kind> kinds(String query) {
        return index.find(query).found().stream().map(Findable::kind).toList();
    }

    @Test
    void aWordFindsWhatMeansTheSame() {
        assertEquals("NI 193", found("recycling"));
        assertEquals("NI 112", found("teenage"));
        assertEquals("Leicestershire Constabulary", found("police"));
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        assertEquals("Leicestershire Constabulary", found("constab"));
    }

    @Test
    void aTypingErrorIsForgivenAndNamed() {
        SearchResult result = index.find("homless");

        assertEquals("Warm homes", result.found().get(0).title());
        assertEquals(List.of("homless"), result.respelt());
        assertEquals("NI 193", found("recyling"));
        assertEquals("NI 16, NI 16", found("burgalry"));
    }

    @Test
    void aNumberIsNeverTakenForAnother() {
        assertEquals("NI 154", found("154"));
        assertEquals("", found("145"));
    }

    @Test
    void allWordsHaveToOccurUnlessNothingHasThem() {
        SearchResult both = index.find("homes in the city");
        assertFalse(both.some());
        assertEquals("NI 154", both.found().get(0).title());

        SearchResult some = index.find("burglary zebra");
        assertTrue(some.some());
        assertEquals("NI 16", some.found().get(0).title());
    }

    @Test
    void withoutAWordNothingIsFound() {
        assertEquals("", found("  "));
        assertEquals("", found("the of"));
        assertEquals("", found("zebra"));
    }
}
