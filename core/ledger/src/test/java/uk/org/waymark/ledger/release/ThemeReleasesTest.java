package uk.org.waymark.ledger.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.testing.TestInstallation;

class ThemeReleasesTest {
    @TempDir
    private Path home;

    private TestInstallation installation;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
    }

    @Test
    void anArchiveShowsItsThemesWheneverOneLooks() {
        ThemeReleases releases = installation.releases();

        assertEquals(List.of("Health, for tests"), titles(releases, "2009-05-01"));
        assertEquals(List.of("Health, for tests"), titles(releases, "2007-01-01"));
    }

    @Test
    void theSameContentIsStoredOnce() {
        installation.releases();
        installation.releases();

        assertEquals(1, stored());
    }

    @Test
    void theInstalledThemeItselfIsGivenForItsOwnContent() {
        ThemeReleases releases = installation.releases();

        assertSame(
                releases.themes(LEICESTER, Known.parse("2009-05-01")).get(0),
                releases.themes(LEICESTER, Known.parse("2009-04-01")).get(0));
    }

    @Test
    void anEarlierReleaseIsShownToThoseWhoLookBack() throws IOException {
        inUseRatherThanAnArchive();
        earlierRelease("Health, as first declared", "2008-10-01T09:00:00Z");
        ThemeReleases releases = installation.releases();

        assertEquals(List.of("Health, as first declared"), titles(releases, "2009-04-30"));
        assertEquals(List.of("Health, for tests"), titles(releases, "2009-05-01"));
    }

    @Test
    void theFirstReleaseCountsBackToTheAgreementsFirstDay() throws IOException {
        inUseRatherThanAnArchive();
        ThemeReleases releases = installation.releases();

        assertEquals(List.of("Health, for tests"), titles(releases, "2008-04-01"));
        assertEquals(List.of(), titles(releases, "2008-03-31"));
    }

    private void inUseRatherThanAnArchive() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/agreements/leicester-2008-11.xml")) {
            String archive = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            installation.write(
                    "agreements/leicester-in-use.xml", archive.replaceFirst(" known-from=\"2008-06-02\"", ""));
        }
    }

    private void earlierRelease(String title, String knownFrom) {
        Theme installed = installation.agreements().catalogue().theme(LEICESTER, "health");
        String declaration = installed.declaration().replace("Health, for tests", title);
        Instant then = Instant.parse(knownFrom);
        installation.database().transactions().inOne(connection -> new ReleaseTable(connection)
                .store(new StoredRelease(LEICESTER, "health", Hash.of(declaration), then, then), declaration));
    }

    private int stored() {
        return installation.database().transactions().inOne(connection -> new ReleaseTable(connection)
                .all()
                .size());
    }

    private static List<String> titles(ThemeReleases releases, String known) {
        return releases.themes(LEICESTER, Known.parse(known)).stream()
                .map(Theme::title)
                .toList();
    }
}
