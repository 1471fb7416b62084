package uk.org.waymark.contract.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.harbour.Harbour;

final class ReleasedThemeTest {

    @Test
    void aReleaseIsRebuiltFromWhatTheThemeDeclared(@TempDir Path folder) throws IOException {
        ThemeJar jar = ThemeJar.named(folder, "a.jar").declared("a", Harbour.INDICATORS, Harbour.ACTION_PLAN);
        try (URLClassLoader loader = ThemeJar.loader(jar)) {
            Theme installed = ThemeCatalogue.load(loader, List.of(), List.of(Harbour.agreement()))
                    .theme("port-2008-11", "harbour");

            ReleasedTheme released = ReleasedTheme.of(installed.declaration(), installed);

            assertEquals(installed.declaration(), released.declaration());
            assertEquals(installed.id(), released.id());
            assertEquals(installed.indicators(), released.indicators());
            assertEquals(installed.actionPlan(), released.actionPlan());
        }
    }

    @Test
    void lineEndsMakeNoNewRelease(@TempDir Path folder) throws IOException {
        ThemeJar windows = ThemeJar.named(folder, "a.jar")
                .declared("a", Harbour.INDICATORS.replace("\n", "\r\n"), Harbour.ACTION_PLAN.replace("\n", "\r\n"));
        try (URLClassLoader loader = ThemeJar.loader(windows)) {
            Theme installed = ThemeCatalogue.load(loader, List.of(), List.of(Harbour.agreement()))
                    .theme("port-2008-11", "harbour");

            assertEquals(Harbour.INDICATORS + "\f" + Harbour.ACTION_PLAN, installed.declaration());
        }
    }

    @Test
    void aTextThatIsNoDeclarationIsRefused() {
        var refused = assertThrows(DefinitionException.class, () -> Declaration.parse(Harbour.INDICATORS));

        assertEquals("declaration: it does not hold indicators.xml and action-plan.xml", refused.getMessage());
    }
}
