package uk.org.waymark.contract.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.contract.harbour.Harbour.changed;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.harbour.Harbour;

final class ThemeCatalogueTest {
    private static final String BEACH =
            changed(changed(Harbour.INDICATORS, "id=\"harbour\"", "id=\"beach\""), "NI 1", "NI 2");
    private static final String BEACH_PLAN =
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"beach\"><none>None yet.</none></action-plan>";

    @TempDir
    private Path folder;

    @Test
    void themesAreFoundWithTheirJarAndStandInTheOrderOfTheAgreement() throws IOException {
        ThemeCatalogue catalogue = load(beach("a.jar"), harbour("b.jar"));

        assertEquals(
                List.of("harbour", "beach"),
                catalogue.themesOf("port-2008-11").stream().map(Theme::id).toList());
        assertEquals(
                List.of("b.jar development true", "a.jar development false"),
                catalogue.installed().stream()
                        .map(its -> its.jar() + " " + its.version() + " " + its.droppedIn())
                        .toList());
        assertEquals(List.of(), catalogue.faults());
    }

    @Test
    void aLookUpThatFailsListsWhatThereIs() throws IOException {
        ThemeCatalogue catalogue = load(harbour("a.jar"));

        var noTheme = assertThrows(NoSuchElementException.class, () -> catalogue.theme("port-2008-11", "pier"));
        var noAgreement = assertThrows(NoSuchElementException.class, () -> catalogue.themesOf("town"));

        assertTrue(noTheme.getMessage().contains("has no theme \"pier\" installed; it has harbour."));
        assertEquals("There is no agreement \"town\"; there are port-2008-11", noAgreement.getMessage());
    }

    @Test
    void brokenXmlInADroppedInJarIsNamedWithFileAndLineAndTheRestRuns() throws IOException {
        ThemeJar broken = beach("b.jar").file("b/indicators.xml", changed(BEACH, "<exact>8.4<", "<exact>8,4<"));

        ThemeCatalogue catalogue = load(harbour("a.jar"), broken);

        assertEquals(1, catalogue.installed().size());
        assertEquals(
                "b.jar!/indicators.xml:14:9: <exact> holds \"8,4\", which is not right here; write digits without "
                        + "grouping or unit, such as 8.4 or -5.30",
                catalogue.faults().get(0).toString());
    }

    @Test
    void theSameFaultInAThemeOfTheProductStopsTheStart() {
        ThemeJar broken = beach("b.jar").file("b/indicators.xml", changed(BEACH, "<exact>8.4<", "<exact>8,4<"));

        var stopped = assertThrows(DefinitionException.class, () -> product(harbour("a.jar"), broken));

        assertTrue(stopped.getMessage().startsWith("b.jar!/indicators.xml:14:9: "), stopped.getMessage());
    }

    @Test
    void theFaultsOfBothFilesAreNamedTogether() throws IOException {
        ThemeJar broken = beach("b.jar")
                .file("b/indicators.xml", changed(BEACH, "<exact>8.4<", "<exact>8,4<"))
                .file("b/action-plan.xml", "<action-plan/>");

        ThemeCatalogue catalogue = load(harbour("a.jar"), broken);

        assertEquals(2, catalogue.faults().get(0).faults().size());
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        ThemeJar broken = beach("b.jar").without("b/action-plan.xml");

        ThemeCatalogue catalogue = load(harbour("a.jar"), broken);

        assertEquals(
                "b.jar!/action-plan.xml: the file is missing; put it beside b.DroppedTheme, in the folder b of the "
                        + "resources",
                catalogue.faults().get(0).toString());
    }

    @Test
    void thePlanOfAnotherThemeIsRefused() throws IOException {
        ThemeJar broken = beach("b.jar").file("b/action-plan.xml", changed(BEACH_PLAN, "beach", "harbour"));

        ThemeCatalogue catalogue = load(harbour("a.jar"), broken);

        assertEquals(
                "b.jar!/action-plan.xml:1:43: this is the plan of another theme; indicators.xml says \"beach\"",
                catalogue.faults().get(0).toString());
    }

    @Test
    void aThemeTheAgreementDoesNotListIsLeftOut() throws IOException {
        ThemeJar unlisted = ThemeJar.named(folder, "b.jar")
                .declared(
                        "b",
                        changed(BEACH, "id=\"beach\"", "id=\"pier\""),
                        changed(BEACH_PLAN, "\"beach\"", "\"pier\""));

        ThemeCatalogue catalogue = load(harbour("a.jar"), unlisted);

        assertEquals(
                "b.jar!/indicators.xml:1:37: agreement port-2008-11 has no theme \"pier\", it has harbour, beach; add "
                        + "<theme id=\"pier\"/> to its file or correct the id",
                catalogue.faults().get(0).toString());
    }

    @Test
    void aThemeOfAnUnknownAgreementIsLeftOut() throws IOException {
        ThemeJar stray = beach("b.jar").file("b/indicators.xml", changed(BEACH, "port-2008-11", "town-2008-11"));

        ThemeCatalogue catalogue = load(harbour("a.jar"), stray);

        assertEquals(
                "b.jar!/indicators.xml:1:48: there is no agreement \"town-2008-11\", there are [port-2008-11]; add its "
                        + "file to the agreements or correct the id",
                catalogue.faults().get(0).toString());
    }

    @Test
    void thereMayBeNoThemeAtAll() throws IOException {
        ThemeCatalogue catalogue = product();

        assertEquals(List.of(), catalogue.installed());
        assertEquals(List.of(), catalogue.themesOf("port-2008-11"));
    }

    @Test
    void aThemeOfTheProductThatTheAgreementDoesNotListIsNotWantedAndNoFault() throws IOException {
        ThemeJar pier = ThemeJar.named(folder, "b.jar")
                .declared(
                        "b",
                        changed(BEACH, "id=\"beach\"", "id=\"pier\""),
                        changed(BEACH_PLAN, "\"beach\"", "\"pier\""));

        ThemeCatalogue catalogue = product(harbour("a.jar"), pier);

        assertEquals(1, catalogue.installed().size());
        assertEquals(List.of(), catalogue.faults());
    }

    private ThemeJar harbour(String jar) {
        return ThemeJar.named(folder, jar).declared("a", Harbour.INDICATORS, Harbour.ACTION_PLAN);
    }

    private ThemeJar beach(String jar) {
        return ThemeJar.named(folder, jar).declared("b", BEACH, BEACH_PLAN);
    }

    /** A theme of the product, and jars added to it. */
    private static ThemeCatalogue load(ThemeJar product, ThemeJar... dropped) throws IOException {
        try (URLClassLoader loader = ThemeJar.loader(product)) {
            return ThemeCatalogue.load(
                    loader, Stream.of(dropped).map(ThemeJar::packed).toList(), List.of(Harbour.agreement()));
        }
    }

    private static ThemeCatalogue product(ThemeJar... jars) throws IOException {
        try (URLClassLoader loader = ThemeJar.loader(jars)) {
            return ThemeCatalogue.load(loader, List.of(), List.of(Harbour.agreement()));
        }
    }
}
