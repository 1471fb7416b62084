package uk.org.waymark.ledger.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.testing.EarlierRelease;
import uk.org.waymark.ledger.testing.TestInstallation;

class DefinitionQueryTest {
    @TempDir
    private Path home;

    private TestInstallation installation;

    @BeforeEach
    void begin() {
        installation = new TestInstallation(home);
    }

    @Test
    void anArchiveShowsItsThemesWheneverOneLooks() {
        installation.definitions();

        assertEquals(List.of("Health, for tests"), titles("2009-05-01"));
        assertEquals(List.of("Health, for tests"), titles("2007-01-01"));
    }

    @Test
    void theInstalledThemeItselfIsGivenForItsOwnContent() {
        DefinitionQuery definitions = installation.definitions();

        assertSame(
                at(definitions, "2009-05-01").themes().get(0),
                at(definitions, "2009-04-01").themes().get(0));
    }

    @Test
    void whatWasStoredBeforeDefinitionsWereEntriesIsShownToThoseWhoLookBack() throws IOException {
        inUseRatherThanAnArchive();
        EarlierRelease.titled("Health, as first declared").store(installation, "2008-10-01T09:00:00Z");
        installation.definitions();

        assertEquals(List.of("Health, as first declared"), titles("2009-04-30"));
        assertEquals(List.of("Health, for tests"), titles("2009-05-01"));
    }

    @Test
    void theFirstReleaseCountsBackToTheAgreementsFirstDay() throws IOException {
        inUseRatherThanAnArchive();
        installation.definitions();

        assertEquals(List.of("Health, for tests"), titles("2008-04-01"));
        assertEquals(List.of(), titles("2008-03-31"));
    }

    private void inUseRatherThanAnArchive() throws IOException {
        installation.write(
                "agreements/leicester-in-use.xml", leicester().replaceFirst(" known-from=\"2008-06-02\"", ""));
    }

    private static String leicester() throws IOException {
        try (InputStream in = DefinitionQueryTest.class.getResourceAsStream("/agreements/leicester-2008-11.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> titles(String known) {
        return at(installation.definitions(), known).themes().stream()
                .map(Theme::title)
                .toList();
    }

    private Definitions at(DefinitionQuery definitions, String known) {
        return definitions.at(LEICESTER, installation.ledger().entries(LEICESTER), Known.parse(known));
    }
}
