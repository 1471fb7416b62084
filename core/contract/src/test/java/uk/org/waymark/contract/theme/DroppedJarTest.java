package uk.org.waymark.contract.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.contract.harbour.Harbour.changed;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.harbour.Harbour;

/** What happens to the rest when one jar in the plugins folder does not fit. */
final class DroppedJarTest {
    private static final String BEACH =
            changed(changed(Harbour.INDICATORS, "id=\"harbour\"", "id=\"beach\""), "\"NI 1\"", "\"NI 2\"");
    private static final String BEACH_PLAN =
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"beach\"><none>None.</none></action-plan>";
    private static final String SERVICES_FILE = "META-INF/services/uk.org.waymark.contract.theme.Theme";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    @TempDir
    private Path folder;

    @Test
    void aServicesFileThatNamesAMissingClassIsNamedWithItsLine() throws IOException {
        ThemeJar broken = dropped().services("# our theme\nport.Missing");

        assertEquals(
                "dropped.jar!/" + SERVICES_FILE
                        + ":2:1: there is no class port.Missing; correct the name or pack the class into the jar",
                faultBeside(broken));
    }

    @Test
    void aClassThatIsNoThemeIsNamed() throws IOException {
        ThemeJar broken = dropped()
                .compiled("port.Stone", "package port; public class Stone {}")
                .services("port.Stone");

        assertTrue(faultBeside(broken).contains("port.Stone is not a uk.org.waymark.contract.theme.Theme"));
    }

    @Test
    void aClassThatLacksWhatItWasBuiltAgainstIsNamed() throws IOException {
        ThemeJar broken = dropped()
                .compiled(
                        "port.Old",
                        "package port; class Gone extends uk.org.waymark.contract.theme.DeclaredTheme {} "
                                + "public class Old extends Gone {}")
                .without("port/Gone.class")
                .services("port.Old");

        assertTrue(
                faultBeside(broken).contains("port.Old cannot be loaded (java.lang.NoClassDefFoundError: port/Gone)"));
    }

    @Test
    void aClassThatCannotBeMadeIsNamed() throws IOException {
        ThemeJar broken = dropped()
                .compiled(
                        "port.Half",
                        "package port; public abstract class Half extends uk.org.waymark.contract.theme.DeclaredTheme {}")
                .services("port.Half");

        assertTrue(faultBeside(broken).contains("port.Half cannot be made; it must be public, not abstract"));
    }

    @Test
    void aConstructorThatFailsIsNamed() throws IOException {
        ThemeJar broken = dropped()
                .compiled(
                        "port.Sinking",
                        "package port; public class Sinking extends uk.org.waymark.contract.theme.DeclaredTheme {"
                                + " public Sinking() { throw new IllegalStateException(\"it sinks\"); } }")
                .file("port/indicators.xml", Harbour.INDICATORS)
                .file("port/action-plan.xml", Harbour.ACTION_PLAN)
                .services("port.Sinking");

        assertEquals(
                "dropped.jar: The class port.Sinking failed (IllegalStateException: it sinks).", faultBeside(broken));
    }

    @Test
    void aThemeThatCannotBeRebuiltFromItsDeclarationIsNamed() throws IOException {
        ThemeJar broken = dropped()
                .compiled(
                        "port.Handmade",
                        "package port; import java.util.*; public class Handmade implements uk.org.waymark.contract.theme.Theme {"
                                + " public String id() { return \"beach\"; }"
                                + " public String agreement() { return \"port-2008-11\"; }"
                                + " public String title() { return null; }"
                                + " public Optional<String> deliveryGroup() { return Optional.empty(); }"
                                + " public List<uk.org.waymark.contract.indicator.Indicator> indicators() { return List.of(); }"
                                + " public uk.org.waymark.contract.plan.ActionPlan actionPlan() { return null; }"
                                + " public String declaration() { return \"made by hand\"; } }")
                .services("port.Handmade");

        assertEquals(
                "dropped.jar!/declaration: it does not hold indicators.xml and action-plan.xml", faultBeside(broken));
    }

    @Test
    void aSecondThemeOfTheSameIdIsTheDroppedInJarsFault() throws IOException {
        ThemeJar twin = dropped().declared("twin", Harbour.INDICATORS, Harbour.ACTION_PLAN);

        assertEquals(
                "dropped.jar!/indicators.xml:1:37: theme \"harbour\" is already installed from product.jar; keep one of "
                        + "the two",
                faultBeside(twin));
    }

    @Test
    void aCodeOfAnotherThemeIsTheDroppedInJarsFault() throws IOException {
        ThemeJar clashing = dropped().declared("beach", changed(BEACH, "\"NI 2\"", "\"ni1\""), BEACH_PLAN);

        assertEquals(
                "dropped.jar!/indicators.xml:3:14: ni1 is already a measure of theme \"harbour\" (product.jar); declare "
                        + "it in one theme only",
                faultBeside(clashing));
    }

    @Test
    void aMeasureSucceedsNoneThatAnotherThemeStillHas() throws IOException {
        String successor = changed(
                BEACH, "<measured", "<succeeds code=\"NI 1\" comparable=\"yes\">Counted anew.</succeeds><measured");
        ThemeJar succeeding = dropped().declared("beach", successor, BEACH_PLAN);

        assertEquals(
                "dropped.jar!/indicators.xml:3:14: NI 2 succeeds NI 1, which is still a measure of theme \"harbour\" "
                        + "(product.jar); take it out there",
                faultBeside(succeeding));
    }

    @Test
    void aJarThatHoldsAClassOfTheProductAgainIsNamed() throws IOException {
        ThemeJar again = dropped().declared("product", Harbour.INDICATORS, Harbour.ACTION_PLAN);

        assertTrue(faultBeside(again)
                .contains("product.DroppedTheme is already in product.jar; keep one of the two jars"));
    }

    @Test
    void twoJarsWithTheSamePackageRunBesideEachOther() throws IOException {
        ThemeJar one = dropped().declared("port", Harbour.INDICATORS, Harbour.ACTION_PLAN);
        ThemeJar other = ThemeJar.named(folder, "other.jar").declared("port", BEACH, BEACH_PLAN);

        ThemeCatalogue catalogue = ThemeCatalogue.load(
                Theme.class.getClassLoader(), List.of(one.packed(), other.packed()), List.of(Harbour.agreement()));

        assertEquals(List.of("harbour", "beach"), ids(catalogue));
    }

    @Test
    void aJarThatPacksTheContractRunsOnTheProductsOwn() throws IOException {
        ThemeJar packing = dropped()
                .compiled(
                        "uk.org.waymark.contract.theme.Theme",
                        "package uk.org.waymark.contract.theme; public class Theme {}")
                .declared("beach", BEACH, BEACH_PLAN);

        ThemeCatalogue catalogue = load(packing);

        assertEquals(List.of("harbour", "beach"), ids(catalogue));
    }

    @Test
    void aJarWithoutAServicesFileIsNamed() throws IOException {
        ThemeJar silent = dropped().declared("beach", BEACH, BEACH_PLAN).without(SERVICES_FILE);

        assertEquals(
                "dropped.jar!/" + SERVICES_FILE + ": the file is missing, so no theme is found in the jar; write the "
                        + "name of the class that extends DeclaredTheme into it",
                faultBeside(silent));
    }

    @Test
    void aFileThatIsNoJarIsNamed() throws IOException {
        Path jar = Files.writeString(folder.resolve("dropped.jar"), "<html>404 Not Found</html>");

        assertTrue(faultBeside(jar).startsWith("dropped.jar: this is not a whole jar ("), faultBeside(jar));
    }

    @Test
    void aJarThatWasCutShortIsNamed() throws IOException {
        Path jar = dropped().declared("beach", BEACH, BEACH_PLAN).packed();
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));

        assertTrue(faultBeside(jar).endsWith("); build it or copy it again"), faultBeside(jar));
    }

    @Test
    void aJarForALaterContractIsNamedWithBothNumbers() throws IOException {
        ThemeJar later = dropped().declared("beach", BEACH, BEACH_PLAN).file(MANIFEST, contract("2"));

        assertEquals(
                "dropped.jar!/META-INF/MANIFEST.MF: this jar was built for contract 2, and this Waymark has contract 1; "
                        + "install a newer Waymark, or build the jar against contract 1",
                faultBeside(later));
    }

    @Test
    void aContractThatIsNoNumberIsNamed() throws IOException {
        ThemeJar strange = dropped().declared("beach", BEACH, BEACH_PLAN).file(MANIFEST, contract("latest"));

        assertTrue(faultBeside(strange).contains("Waymark-Contract is \"latest\"; write the number"));
    }

    @Test
    void aJarForThisContractRuns() throws IOException {
        ThemeJar fitting = dropped().declared("beach", BEACH, BEACH_PLAN).file(MANIFEST, contract("1"));

        ThemeCatalogue catalogue = load(fitting);

        assertEquals(List.of(), catalogue.faults());
        assertEquals(List.of("harbour", "beach"), ids(catalogue));
    }

    @Test
    void aServicesFaultInTheProductStopsTheStart() {
        ThemeJar broken = dropped().services("port.Missing");

        var stopped = assertThrows(
                DefinitionException.class,
                () -> ThemeCatalogue.load(ThemeJar.loader(broken), List.of(), List.of(Harbour.agreement())));

        assertTrue(stopped.getMessage().contains("there is no class port.Missing"), stopped.getMessage());
    }

    private ThemeJar dropped() {
        return ThemeJar.named(folder, "dropped.jar");
    }

    private static String contract(String version) {
        return "Manifest-Version: 1.0\nWaymark-Contract: " + version + "\n";
    }

    private String faultBeside(ThemeJar dropped) throws IOException {
        return faultBeside(dropped.packed());
    }

    /** The one fault of a dropped-in jar, after checking that the product's own theme runs all the same. */
    private String faultBeside(Path dropped) throws IOException {
        ThemeCatalogue catalogue = load(dropped);
        assertEquals(List.of("harbour"), ids(catalogue));
        assertEquals(1, catalogue.faults().size());
        assertEquals(1, catalogue.faults().get(0).faults().size());
        return catalogue.faults().get(0).toString();
    }

    private static List<String> ids(ThemeCatalogue catalogue) {
        return catalogue.themesOf("port-2008-11").stream().map(Theme::id).toList();
    }

    private ThemeCatalogue load(ThemeJar dropped) throws IOException {
        return load(dropped.packed());
    }

    private ThemeCatalogue load(Path dropped) throws IOException {
        ThemeJar product =
                ThemeJar.named(folder, "product.jar").declared("product", Harbour.INDICATORS, Harbour.ACTION_PLAN);
        try (URLClassLoader loader = ThemeJar.loader(product)) {
            return ThemeCatalogue.load(loader, List.of(dropped), List.of(Harbour.agreement()));
        }
    }
}
