package uk.org.waymark.ledger.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionCheckTest {
    private static final String PLANNING =
            """
            <theme xmlns="urn:uk.org.waymark:1" id="planning" agreement="leicester-2008-11" title="Homes">
              <indicator code="NI 154" designation="designated">
                <title>Net additional homes</title>
                <plain-title>New homes</plain-title>
                <measured unit="homes" decimals="0" polarity="high" kind="snapshot" collected="quarterly"/>
                <partner id="leicester-city-council" lead="true"/>
                <agreed known-from="2008-06-02" by="The agreement">
                  <baseline><figure>1100</figure></baseline>
                  <target year="2008/09"><exact>1450</exact></target>
                  <target year="2009/10"><exact>1500</exact></target>
                  <target year="2010/11"><exact>1600</exact></target>
                </agreed>
              </indicator>
            </theme>
            """;
    private static final String PLAN =
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"planning\"><none>None yet.</none></action-plan>";

    @TempDir
    private Path folder;

    private Path agreement;
    private Path theme;

    @BeforeEach
    void layOut() throws IOException {
        agreement = folder.resolve("leicester-2008-11");
        theme = Files.createDirectories(agreement.resolve("planning"));
        Files.writeString(theme.resolve("indicators.xml"), PLANNING);
        Files.writeString(theme.resolve("action-plan.xml"), PLAN);
    }

    @Test
    void aSoundFolderCanBeInstalled() {
        Checked checked = check(theme);

        assertEquals(0, checked.exitCode());
        assertTrue(checked.lines().get(0).startsWith(theme + ": “Homes”, 1 measure, 0 plans, passed all "));
        assertEquals(theme + " can be installed.", checked.lines().get(1));
    }

    @Test
    void everyFaultHasALineOfItsOwnWithFileLineAndColumn() throws IOException {
        Files.writeString(
                theme.resolve("indicators.xml"),
                PLANNING.replace("\"NI 154\"", "\"NI154\"")
                        .replace("      <target year=\"2010/11\"><exact>1600</exact></target>\n", ""));

        Checked checked = check(theme);

        assertEquals(1, checked.exitCode());
        assertTrue(checked.lines()
                .get(0)
                .startsWith(theme + "/indicators.xml:2:3: NI154: a national indicator's code is written with a blank"));
        assertTrue(checked.lines()
                .get(1)
                .startsWith(theme + "/indicators.xml:7:5: NI154: the original says nothing of 2010/11;"));
        assertEquals(theme + " cannot be installed: 2 faults.", checked.lines().get(2));
    }

    @Test
    void theAgreementBesideTheThemeIsTheOneItIsCheckedAgainst() throws IOException {
        String without = leicester()
                .replace("<theme id=\"planning\"/>", "")
                .replaceAll("(?s)<theme id=\"planning\">.*?</theme>", "");
        Files.writeString(agreement.resolve("agreement.xml"), without);

        Checked checked = check(theme);

        assertEquals(1, checked.exitCode());
        assertTrue(checked.lines().get(0).contains("agreement leicester-2008-11 has no theme \"planning\""));
    }

    @Test
    void aBrokenAgreementIsNamedInstead() throws IOException {
        Path file = Files.writeString(
                agreement.resolve("agreement.xml"), leicester().replace("<area>", "<erea>"));

        Checked checked = check(agreement);

        assertEquals(1, checked.exitCode());
        assertTrue(
                checked.lines().get(0).startsWith(file + ":"), checked.lines().get(0));
    }

    @Test
    void anAgreementsFolderIsCheckedWithAllItsThemes() throws IOException {
        Files.writeString(agreement.resolve("agreement.xml"), leicester());

        Checked checked = check(agreement);

        assertEquals(0, checked.exitCode());
        assertTrue(checked.lines().get(0).startsWith(theme + ": “Homes”"));
    }

    @Test
    void aPaperInAnAgreementsFolderIsCheckedAndIsNoTheme() throws IOException {
        Files.writeString(agreement.resolve("agreement.xml"), leicester());
        Path papers = Files.createDirectory(agreement.resolve("papers"));
        String sound =
                """
                <paper xmlns="urn:uk.org.waymark:1" id="note" audiences="public">
                  <title>Note of {period}</title>
                  <part heading="Homes"/>
                </paper>
                """;
        Path note = Files.writeString(papers.resolve("note.xml"), sound);

        assertEquals(0, check(agreement).exitCode());

        Files.writeString(note, sound.replace("{period}", "{quarter}"));

        Checked faulty = check(agreement);
        assertEquals(1, faulty.exitCode());
        assertTrue(
                faulty.lines().get(0).startsWith(note + ":2:3: {quarter} refers to nothing; write period"),
                faulty.lines()::toString);
    }

    @Test
    void aFileThatIsNoJarIsNamed() throws IOException {
        Path jar = Files.writeString(folder.resolve("homes.jar"), "not a jar");

        Checked checked = check(jar);

        assertEquals(1, checked.exitCode());
        assertTrue(checked.lines().get(0).startsWith("homes.jar: this is not a whole jar ("));
    }

    /** What the command answered. */
    private record Checked(int exitCode, List<String> lines) {}

    private Checked check(Path subject) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int exitCode = DefinitionCheck.run(
                subject,
                Optional.empty(),
                folder.resolve("no-home"),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new Checked(
                exitCode, printed.toString(StandardCharsets.UTF_8).lines().toList());
    }

    private static String leicester() throws IOException {
        try (InputStream in = DefinitionCheckTest.class.getResourceAsStream("/agreements/leicester-2008-11.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
