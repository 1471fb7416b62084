package uk.org.waymark.ledger.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.setting.Settings;

class TemplateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String HARBOUR = "harbour-2026-29";

    @TempDir
    private Path home;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theEmptyTemplateCanBeUsedAsItIs() throws IOException {
        template("empty").named(HARBOUR).writeTo(home.resolve("agreements/" + HARBOUR));

        Agreements agreements = agreements();

        assertEquals(List.of(), agreements.faults());
        assertEquals(List.of(), agreements.catalogue().faults());
        assertEquals("2026/27", agreements.agreement(HARBOUR).firstYear().toString());
        assertEquals(
                List.of("first-theme", "second-theme"),
                agreements.themesOf(HARBOUR).stream().map(Theme::id).toList());
    }

    @Test
    void anAgreementOfTheProductIsATemplateUnderAnotherName() throws IOException {
        template("leicester-2008-11").named(HARBOUR).writeTo(home.resolve("agreements/" + HARBOUR));

        Agreements agreements = agreements();

        assertEquals(List.of(), agreements.catalogue().faults());
        assertEquals(
                agreements.catalogue().themesOf("leicester-2008-11").stream()
                        .map(Theme::title)
                        .toList(),
                agreements.themesOf(HARBOUR).stream().map(Theme::title).toList());
    }

    @Test
    void theArchiveHoldsTheFolderOfTheAgreement() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();

        template("empty").writeZip(archive);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            assertEquals("our-agreement-2026/agreement.xml", zip.getNextEntry().getName());
        }
    }

    @Test
    void everyFileNamesTheSchemaWhereTheProductIsReached() {
        Template own = template("empty");

        Template councils = own.servedAt("https://waymark.council.example/");

        assertTrue(
                own.files().values().stream()
                        .allMatch(file ->
                                file.contains("=\"urn:uk.org.waymark:1 http://127.0.0.1:8080/schema/waymark-1.xsd\"")),
                own.toString());
        assertTrue(
                councils.files().values().stream()
                        .allMatch(file -> file.contains(
                                "=\"urn:uk.org.waymark:1 https://waymark.council.example/schema/waymark-1.xsd\"")),
                councils.toString());
    }

    @Test
    void anAddressWithSignsOfXmlLeavesTheFilesReadable() {
        Template own = template("empty").servedAt("https://council.example/a&b\"c");

        assertTrue(
                own.files().values().stream()
                        .allMatch(file -> file.contains("https://council.example/a&amp;b&quot;c/schema/waymark-1.xsd")),
                own.toString());
    }

    @Test
    void thereIsNoTemplateOfAnyOtherName() {
        assertEquals(Optional.empty(), Template.find("derby", Theme.class.getClassLoader(), TODAY));
    }

    @Test
    void theCommandNamesTheAgreementLikeTheFolderAndOverwritesNothing() throws IOException {
        Path folder = home.resolve("agreements/" + HARBOUR);

        int first = write(folder, "empty");
        int second = write(folder, "empty");

        assertEquals(0, first);
        assertTrue(Files.readString(folder.resolve("agreement.xml")).contains("id=\"" + HARBOUR + "\""));
        assertEquals(2, second);
        assertTrue(printed().contains("is not empty. Nothing was written"), printed());
    }

    @Test
    void theCommandRefusesANameThatIsNoIdAndATemplateThatThereIsNot() throws IOException {
        assertEquals(2, write(home.resolve("Harbour Board"), "empty"));
        assertEquals(2, write(home.resolve(HARBOUR), "derby"));

        assertTrue(printed().contains("The folder is called Harbour Board"), printed());
        assertTrue(printed().contains("There is no template derby."), printed());
        assertTrue(Files.notExists(home.resolve(HARBOUR)));
    }

    private int write(Path folder, String name) {
        return WriteTemplate.run(folder, name, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Template template(String name) {
        return Template.find(name, Theme.class.getClassLoader(), TODAY).orElseThrow();
    }

    private Agreements agreements() {
        Map<String, String> given = Map.of("waymark.home", home.toString());
        Settings settings = new Settings(key -> Optional.ofNullable(given.get(key)));
        return new Agreements(settings, new Samples(settings));
    }
}
