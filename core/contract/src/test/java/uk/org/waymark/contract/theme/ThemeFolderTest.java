package uk.org.waymark.contract.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.contract.harbour.Harbour.changed;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.harbour.Harbour;

final class ThemeFolderTest {
    private static final String BEACH =
            changed(changed(Harbour.INDICATORS, "id=\"harbour\"", "id=\"beach\""), "\"NI 1\"", "\"NI 2\"");
    private static final String BEACH_PLAN =
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"beach\"><none>None.</none></action-plan>";
    private static final String RULED =
            """
            package port;
            import java.util.Optional;
            import uk.org.waymark.contract.indicator.IndicatorCode;
            import uk.org.waymark.contract.scoring.*;
            public class Ruled extends uk.org.waymark.contract.theme.DeclaredTheme {
                @Override public Optional<ScoringRule> scoringRule(IndicatorCode code) {
                    return Optional.of(StandardRule.STANDARD);
                }
            }
            """;

    @TempDir
    private Path home;

    @Test
    void aFolderIsAThemeWithoutJava() throws IOException {
        ThemeFolder beach = folder("beach", BEACH, BEACH_PLAN);

        InstalledTheme installed = load(List.of(), beach).installed().get(1);

        assertEquals("agreements/port-2008-11/beach", installed.jar());
        assertEquals("folder", installed.version());
        assertTrue(installed.droppedIn());
        assertEquals("NI 2", installed.theme().indicators().get(0).code().text());
        assertTrue(RuleCode.of(installed.theme()).isEmpty());
    }

    @Test
    void aFaultIsNamedByThePathFromTheHomeWithLineAndColumnAndTheRestRuns() throws IOException {
        ThemeFolder beach = folder("beach", changed(BEACH, "<exact>8.4<", "<exact>8,4<"), BEACH_PLAN);

        assertTrue(faultOf(beach).startsWith("agreements/port-2008-11/beach/indicators.xml:14:9: "));
    }

    @Test
    void aMissingFileIsNamedBesideTheFaultsOfTheOther() throws IOException {
        ThemeFolder beach = folder("beach", BEACH, BEACH_PLAN);
        Files.delete(beach.path().resolve("action-plan.xml"));

        assertEquals(
                "agreements/port-2008-11/beach/action-plan.xml: the file is missing; the folder of a theme holds "
                        + "indicators.xml and action-plan.xml",
                faultOf(beach));
    }

    @Test
    void aFolderOfAnotherNameThanItsThemeIsNamed() throws IOException {
        ThemeFolder pier = folder("pier", BEACH, BEACH_PLAN);

        assertEquals(
                "agreements/port-2008-11/pier/indicators.xml:1:37: the id is \"beach\", and the folder is called "
                        + "\"pier\"; give both one name",
                faultOf(pier));
    }

    @Test
    void aFolderTakesThePlaceOfTheProductsFilesAndItsRulesStay() throws IOException {
        ThemeFolder quieter = folder(
                "harbour", changed(Harbour.INDICATORS, "A busy harbour", "A quiet harbour"), Harbour.ACTION_PLAN);

        ThemeCatalogue catalogue = load(List.of(), quieter);

        Theme harbour = catalogue.theme("port-2008-11", "harbour");
        assertEquals("A quiet harbour", harbour.title());
        assertTrue(harbour.scoringRule(harbour.indicators().get(0).code()).isPresent());
        assertEquals(List.of("NI 1"), RuleCode.of(harbour).orElseThrow().judged());
        assertEquals(List.of(), catalogue.faults());
    }

    @Test
    void aBrokenFolderOfAThemeOfTheProductLeavesTheProductsFilesInPlace() throws IOException {
        ThemeFolder broken = folder(
                "harbour", changed(Harbour.INDICATORS, "\"port-authority\"", "\"port-agency\""), Harbour.ACTION_PLAN);

        ThemeCatalogue catalogue = load(List.of(), broken);

        assertEquals(
                "A busy harbour", catalogue.theme("port-2008-11", "harbour").title());
        assertTrue(catalogue.faults().get(0).toString().contains("has no partner \"port-agency\""));
    }

    @Test
    void anOwnerWhoIsNoPartnerIsNamedWhereItStands() throws IOException {
        ThemeFolder owned = folder(
                "harbour",
                changed(
                        Harbour.INDICATORS,
                        "<partner id=\"pilots\"/>",
                        "<partner id=\"pilots\"/><owner partner=\"pilot\"/>"),
                Harbour.ACTION_PLAN);

        ThemeCatalogue catalogue = load(List.of(), owned);

        String fault = catalogue.faults().get(0).toString();
        assertTrue(
                fault.contains("indicators.xml:8:34: NI 1: agreement port-2008-11 has no partner \"pilot\", it has"
                        + " port-authority, pilots; add it to the agreement's file or correct the id"),
                fault);
    }

    @Test
    void aJarAndAFolderOfOneThemeClashAndBothAreNamed() throws IOException {
        ThemeJar jar = ThemeJar.named(home, "beach.jar").declared("beach", BEACH, BEACH_PLAN);
        ThemeFolder beach = folder("beach", BEACH, BEACH_PLAN);

        ThemeCatalogue catalogue = load(List.of(jar.packed()), beach);

        assertEquals("beach.jar", catalogue.installed().get(1).jar());
        assertEquals(
                "agreements/port-2008-11/beach/indicators.xml:1:37: theme \"beach\" is already installed from "
                        + "beach.jar; keep one of the two",
                catalogue.faults().get(0).toString());
    }

    private ThemeFolder folder(String name, String indicators, String actionPlan) throws IOException {
        String path = "agreements/port-2008-11/" + name;
        Path folder = Files.createDirectories(home.resolve(path));
        Files.writeString(folder.resolve("indicators.xml"), indicators);
        Files.writeString(folder.resolve("action-plan.xml"), actionPlan);
        return new ThemeFolder(path, folder);
    }

    /** The one fault of a folder, after checking that the product's own theme runs all the same. */
    private String faultOf(ThemeFolder folder) throws IOException {
        ThemeCatalogue catalogue = load(List.of(), folder);
        assertEquals(1, catalogue.installed().size());
        assertEquals(1, catalogue.faults().size());
        return catalogue.faults().get(0).toString();
    }

    /** The themes of a product that brings the harbour with a rule, and of what was added to it. */
    private ThemeCatalogue load(List<Path> jars, ThemeFolder... folders) throws IOException {
        ThemeJar product = ThemeJar.named(home, "product.jar")
                .compiled("port.Ruled", RULED)
                .file("port/indicators.xml", Harbour.INDICATORS)
                .file("port/action-plan.xml", Harbour.ACTION_PLAN)
                .services("port.Ruled");
        try (URLClassLoader loader = ThemeJar.loader(product)) {
            return ThemeCatalogue.load(loader, jars, Stream.of(folders).toList(), List.of(Harbour.agreement()));
        }
    }
}
