package uk.org.waymark.ledger.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
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
import uk.org.waymark.contract.theme.InstalledTheme;
import uk.org.waymark.contract.theme.PluginFault;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.setting.SettingFault;
import uk.org.waymark.ledger.setting.Settings;

class AgreementsTest {
    private static final Map<String, String> LEICESTER = Map.of("waymark.sample", "leicester-2008-11");

    @TempDir
    private Path home;

    @Test
    void anAgreementOfTheProductIsThereOnlyWhereSomebodyAsksForIt() throws IOException {
        Files.createDirectories(home.resolve("agreements/leicester-2008-11"));

        assertEquals(List.of(), ids(agreements(Map.of())));
        assertEquals(Optional.empty(), agreements(Map.of()).findDefaultAgreement());
        assertEquals(List.of("leicester-2008-11"), ids(agreements(LEICESTER)));
        assertEquals(List.of("leicester-2008-11"), ids(agreements(Map.of("waymark.agreement", "leicester-2008-11"))));
        assertEquals(List.of("leicester-2008-11"), ids(agreements(Map.of("waymark.home", home.toString()))));
    }

    @Test
    void anAgreementOfTheProductMayHaveAFolderForEachTheme() {
        Agreements agreements = agreements(Map.of("waymark.agreement", "harbourtown"));

        assertEquals(
                List.of("young-people", "prosperity", "safer", "health-and-environment"),
                agreements.themesOf("harbourtown").stream().map(Theme::id).toList());
        assertTrue(agreements.catalogue().installed().stream().noneMatch(InstalledTheme::droppedIn));
    }

    @Test
    void aFolderOfTheHomeTakesThePlaceOfOneOfTheProduct() throws Exception {
        write(
                "agreements/harbourtown/safer/indicators.xml",
                """
                <theme xmlns="urn:uk.org.waymark:1" id="safer" agreement="harbourtown" title="Our own words"/>
                """);
        write(
                "agreements/harbourtown/safer/action-plan.xml",
                """
                <action-plan xmlns="urn:uk.org.waymark:1" theme="safer"><none>No plan.</none></action-plan>
                """);

        Agreements agreements = agreements(Map.of("waymark.home", home.toString()));

        assertEquals(List.of(), agreements.catalogue().faults());
        assertEquals(
                List.of(
                        "Children and young people",
                        "Jobs, homes and skills",
                        "Our own words",
                        "Health and the environment"),
                agreements.themesOf("harbourtown").stream().map(Theme::title).toList());
    }

    @Test
    void theHomeFolderAddsAgreementsAndABrokenFileIsLeftOutAndNamed() throws Exception {
        write("agreements/maidstone.xml", maidstone());
        write("agreements/broken.xml", maidstone().replace("<area>", "<erea>"));

        Agreements agreements = agreements(Map.of("waymark.home", home.toString()));

        assertEquals(1, agreements.all().size());
        assertTrue(
                agreements.faults().get(0).toString().startsWith("agreements/broken.xml:"),
                () -> agreements.faults().toString());
    }

    @Test
    void anAgreementIsAFolderWithOneOfItsOwnForEachTheme() throws Exception {
        String id = maidstone().replaceAll("(?s).*<agreement[^>]*? id=\"([^\"]*)\".*", "$1");
        write("agreements/" + id + "/agreement.xml", maidstone());
        write("agreements/" + id + "/parks/indicators.xml", "<theme/>");
        write("agreements/" + id + "/.parks-old/indicators.xml", "<theme/>");

        Agreements agreements = agreements(Map.of("waymark.home", home.toString()));

        assertEquals(List.of(id), ids(agreements));
        assertEquals(
                List.of("agreements/" + id + "/parks"),
                agreements.catalogue().faults().stream().map(PluginFault::jar).toList());
    }

    @Test
    void anAgreementDeclaredTwiceOrInAFolderOfAnotherNameIsLeftOutAndNamed() throws Exception {
        write("agreements/maidstone.xml", maidstone());
        write("agreements/other.xml", maidstone());
        write("agreements/medway/agreement.xml", maidstone());

        Agreements agreements = agreements(Map.of("waymark.home", home.toString()));

        assertEquals(1, agreements.all().size());
        List<String> faults = agreements.faults().stream().map(Object::toString).toList();
        assertTrue(
                faults.get(0).startsWith("agreements/other.xml:")
                        && faults.get(0)
                                .endsWith("already declared in agreements/maidstone.xml; keep one of the two files"),
                faults::toString);
        assertTrue(
                faults.get(1).startsWith("agreements/medway/agreement.xml:")
                        && faults.get(1).endsWith("the folder is called \"medway\"; give both one name"),
                faults::toString);
    }

    @Test
    void aJarOfTheHomeThatCannotBeReadIsNamedAndTheRestRuns() throws Exception {
        write("plugins/parks.jar", "parks");
        write("plugins/notes.txt", "not a theme");

        Agreements agreements = agreements(Map.of("waymark.home", home.toString()));

        assertTrue(
                agreements.catalogue().findTheme("leicester-2008-11", "health").isPresent());
        assertEquals(
                List.of("parks.jar"),
                agreements.catalogue().faults().stream().map(PluginFault::jar).toList());
    }

    @Test
    void aThemeThatTheAgreementListsAndNobodyBringsIsMissing() {
        Agreements agreements = agreements(LEICESTER);

        List<String> missing = agreements.missingThemes(agreements.agreement("leicester-2008-11"));

        assertTrue(missing.contains("planning"), missing.toString());
        assertFalse(missing.contains("health"), missing.toString());
    }

    @Test
    void aFailedLookUpListsWhatThereIs() {
        NoSuchElementException failure = assertThrows(
                NoSuchElementException.class, () -> agreements(LEICESTER).agreement("derby"));

        assertEquals("There is no agreement \"derby\"; there are leicester-2008-11", failure.getMessage());
    }

    @Test
    void theDefaultAgreementIsTheOneSetElseTheSamples() {
        assertEquals(
                "leicester-2008-11", agreements(LEICESTER).defaultAgreement().id());
        assertThrows(SettingFault.class, () -> agreements(Map.of("waymark.agreement", "derby"))
                .defaultAgreement());
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(home.resolve(file).getParent());
        Files.writeString(home.resolve(file), text);
    }

    private static String maidstone() throws IOException {
        try (InputStream in = AgreementsTest.class.getResourceAsStream("/agreements/examples/maidstone.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> ids(Agreements agreements) {
        return agreements.all().stream().map(Agreement::id).toList();
    }

    private static Agreements agreements(Map<String, String> given) {
        Settings settings = new Settings(key -> Optional.ofNullable(given.get(key)));
        return new Agreements(settings, new Samples(settings));
    }
}
