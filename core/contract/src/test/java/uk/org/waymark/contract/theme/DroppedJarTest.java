package uk.org.waymark.contract.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.contract.harbour.Harbour.changed;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
                "dropped.jar!/port.Sinking: this theme cannot be made: java.lang.IllegalStateException: it sinks",
                faultBeside(broken));
    }

    @Test
    void aSecondThemeOfTheSameIdIsTheDroppedInJarsFault() throws IOException {
        ThemeJar twin = dropped().declared("twin", Harbour.INDICATORS, Harbour.ACTION_PLAN);

        assertEquals(
                "dropped.jar!/indicators.xml:1:37: theme \"harbour\" is already installed from product.jar; take one of "
                        + "the two jars out",
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
    void aJarThatHoldsAClassOfTheProductAgainIsNamed() throws IOException {
        ThemeJar again = dropped().declared("product", Harbour.INDICATORS, Harbour.ACTION_PLAN);

        assertTrue(faultBeside(again)
                .contains("product.DroppedTheme is already in product.jar; keep one of the two jars"));
    }

    @Test
    void aDroppedInJarThatUsurpsAClassOfTheProductIsLeftOutThoughItIsFoundFirst() throws IOException {
        ThemeJar usurper = dropped().declared("product", Harbour.INDICATORS, Harbour.ACTION_PLAN);
        ThemeJar other = ThemeJar.named(folder, "other.jar").declared("beach", BEACH, BEACH_PLAN);

        try (URLClassLoader loader = ThemeJar.loader(usurper, product(), other)) {
            ThemeCatalogue catalogue = ThemeCatalogue.load(loader, Set.of("dropped.jar"), List.of(Harbour.agreement()));

            assertEquals(
                    "dropped.jar!/product.DroppedTheme: this class belongs to product.jar, whose theme cannot run "
                            + "beside it; take this jar out",
                    catalogue.faults().get(0).toString());
            assertEquals(List.of("beach"), ids(catalogue));
        }
    }

    @Test
    void aServicesFaultInTheProductStopsTheStart() {
        ThemeJar broken = dropped().services("port.Missing");

        var stopped = assertThrows(DefinitionException.class, () -> load(Set.of(), broken));

        assertTrue(stopped.getMessage().contains("there is no class port.Missing"), stopped.getMessage());
    }

    private ThemeJar dropped() {
        return ThemeJar.named(folder, "dropped.jar");
    }

    /** The one fault of a dropped-in jar, after checking that the product's own theme runs all the same. */
    private String faultBeside(ThemeJar dropped) throws IOException {
        ThemeCatalogue catalogue = load(Set.of("dropped.jar"), dropped);
        assertEquals(List.of("harbour"), ids(catalogue));
        assertEquals(1, catalogue.faults().size());
        assertEquals(1, catalogue.faults().get(0).faults().size());
        return catalogue.faults().get(0).toString();
    }

    private ThemeJar product() {
        return ThemeJar.named(folder, "product.jar").declared("product", Harbour.INDICATORS, Harbour.ACTION_PLAN);
    }

    private static List<String> ids(ThemeCatalogue catalogue) {
        return catalogue.themesOf("port-2008-11").stream().map(Theme::id).toList();
    }

    private ThemeCatalogue load(Set<String> droppedJars, ThemeJar dropped) throws IOException {
        try (URLClassLoader loader = ThemeJar.loader(product(), dropped)) {
            return ThemeCatalogue.load(loader, droppedJars, List.of(Harbour.agreement()));
        }
    }
}
