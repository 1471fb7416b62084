package uk.org.waymark.contract.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.harbour.Harbour;
import uk.org.waymark.contract.theme.ThemeJar;

final class ThemesOnPathTest {
    private static final String IN_JAVA =
            """
            package port;
            import uk.org.waymark.contract.plan.ActionPlan;
            public class InJava implements uk.org.waymark.contract.theme.Theme {
                public String id() { return "harbour"; }
                public String agreement() { return "port-2008-11"; }
                public String title() { return "A busy harbour"; }
                public java.util.Optional<String> deliveryGroup() { return java.util.Optional.empty(); }
                public java.util.List<uk.org.waymark.contract.indicator.Indicator> indicators() {
                    return java.util.List.of();
                }
                public ActionPlan actionPlan() {
                    return new ActionPlan("harbour", java.util.List.of(), java.util.Optional.of("None."));
                }
                public String declaration() { return "harbour, written in Java"; }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void oneSoundThemeIsFoundWithoutFault() throws IOException {
        ThemesOnPath path = look(theme("one"));

        assertEquals("harbour", path.findOnly().orElseThrow().id());
        assertEquals(List.of(), path.notExactlyOne());
        assertEquals(List.of(), path.faults());
    }

    @Test
    void noThemeIsAFault() throws IOException {
        ThemesOnPath path = look();

        assertTrue(path.notExactlyOne().get(0).message().startsWith("no theme is named; write the name"));
        assertEquals(List.of(), path.faults());
    }

    @Test
    void twoThemesAreAFault() throws IOException {
        ThemesOnPath path = look(theme("one"), theme("two"));

        assertTrue(path.notExactlyOne().get(0).message().startsWith("there is more than one theme"));
        assertEquals(List.of(), path.faults());
    }

    @Test
    void aFileThatBreaksTheSchemaIsAFaultWithItsPlace() throws IOException {
        ThemesOnPath path = look(theme("one").file("one/indicators.xml", "<theme/>"));

        assertEquals("indicators.xml", path.faults().get(0).file());
        assertEquals(1, path.faults().get(0).line());
        assertEquals(List.of(), path.notExactlyOne());
        assertTrue(path.findOnly().isEmpty());
    }

    @Test
    void aMissingClassIsAFaultOfTheServicesFile() throws IOException {
        ThemesOnPath path = look(theme("one").services("one.Missing"));

        assertTrue(path.faults().get(0).message().contains("Provider one.Missing not found"));
        assertEquals(List.of(), path.notExactlyOne());
    }

    @Test
    void aThemeWithoutFilesCannotBeInstalled() throws IOException {
        ThemeJar java = ThemeJar.named(folder, "java.jar")
                .compiled("port.InJava", IN_JAVA)
                .services("port.InJava");

        ThemesOnPath path = look(java);

        assertEquals(
                "declaration: it does not hold indicators.xml and action-plan.xml",
                path.faults().get(0).toString());
        assertTrue(path.findOnly().isEmpty());
    }

    @Test
    void aThemeIsCalledAsTheFolderOfItsModule() throws IOException {
        ThemesOnPath path = look(theme("one"));

        assertEquals(List.of(), path.notInFolder("harbour"));
        assertEquals(
                "indicators.xml:1:37: the theme is called \"harbour\" and its module's folder \"harbor\"; give both the "
                        + "same name",
                path.notInFolder("harbor").get(0).toString());
    }

    private ThemeJar theme(String name) {
        return ThemeJar.named(folder, name + ".jar").declared(name, Harbour.INDICATORS, Harbour.ACTION_PLAN);
    }

    private static ThemesOnPath look(ThemeJar... jars) throws IOException {
        try (URLClassLoader loader = ThemeJar.loader(jars)) {
            return ThemesOnPath.of(loader);
        }
    }
}
