package uk.org.waymark.ledger.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.theme.PluginFault;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.setting.SettingFault;
import uk.org.waymark.ledger.setting.Settings;

class AgreementsTest {
    @TempDir
    private Path home;

    @Test
    void theProductsAgreementsAreThereAndExamplesAreNot() {
        assertEquals(List.of("leicester-2008-11"), ids(agreements(Map.of())));
    }

    @Test
    void theHomeFolderAddsAgreementsAndABrokenFileIsLeftOutAndNamed() throws Exception {
        String maidstone = new String(
                getClass()
                        .getResourceAsStream("/agreements/examples/maidstone.xml")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Files.createDirectories(home.resolve("agreements"));
        Files.writeString(home.resolve("agreements/maidstone.xml"), maidstone);
        Files.writeString(home.resolve("agreements/broken.xml"), maidstone.replace("<area>", "<erea>"));

        Agreements agreements = agreements(Map.of("waymark.home", home.toString()));

        assertEquals(2, agreements.all().size());
        assertTrue(
                agreements.faults().get(0).toString().startsWith("agreements/broken.xml:"),
                () -> agreements.faults().toString());
    }

    @Test
    void aJarOfTheHomeThatCannotBeReadIsNamedAndTheRestRuns() throws Exception {
        Files.createDirectories(home.resolve("plugins"));
        Files.writeString(home.resolve("plugins/parks.jar"), "parks");
        Files.writeString(home.resolve("plugins/notes.txt"), "not a theme");

        Agreements agreements = agreements(Map.of("waymark.home", home.toString()));

        assertEquals(1, agreements.catalogue().installed().size());
        assertEquals(
                List.of("parks.jar"),
                agreements.catalogue().faults().stream().map(PluginFault::jar).toList());
    }

    @Test
    void aThemeThatTheAgreementListsAndNobodyBringsIsMissing() {
        Agreements agreements = agreements(Map.of());

        List<String> missing = agreements.missingThemes(agreements.agreement("leicester-2008-11"));

        assertTrue(missing.contains("planning"), missing.toString());
        assertFalse(missing.contains("health"), missing.toString());
    }

    @Test
    void aFailedLookUpListsWhatThereIs() {
        NoSuchElementException failure = assertThrows(
                NoSuchElementException.class, () -> agreements(Map.of()).agreement("derby"));

        assertEquals("There is no agreement \"derby\"; there are leicester-2008-11", failure.getMessage());
    }

    @Test
    void theDefaultAgreementIsTheOneSetElseTheSamples() {
        assertEquals(
                "leicester-2008-11",
                agreements(Map.of("waymark.sample", "leicester-2008-11"))
                        .defaultAgreement()
                        .id());
        assertThrows(SettingFault.class, () -> agreements(Map.of("waymark.agreement", "derby"))
                .defaultAgreement());
    }

    private static List<String> ids(Agreements agreements) {
        return agreements.all().stream().map(Agreement::id).toList();
    }

    private static Agreements agreements(Map<String, String> given) {
        Settings settings = new Settings(key -> Optional.ofNullable(given.get(key)));
        return new Agreements(settings, new Samples(settings));
    }
}
