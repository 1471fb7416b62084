package uk.org.waymark.ledger.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Declaration;
import uk.org.waymark.contract.theme.PluginFault;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.NewAccount;
import uk.org.waymark.ledger.account.QuickHash;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.testing.EarlierRelease;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;

class InstallationTest {
    private static final String HEALTH = "agreements/leicester-2008-11/health";
    private static final String FILE = "agreements/leicester.xml";

    @TempDir
    private Path home;

    @TempDir
    private Path otherHome;

    private TestInstallation installation;

    @BeforeEach
    void begin() {
        installation = new TestInstallation(home);
    }

    @Test
    void whatIsInForceIsNotInstalledAgain() {
        start(installation);
        start(installation);

        assertEquals(1, releases().size());
        assertEquals(
                1,
                installation.ledger().entries(LEICESTER).all(ThemeRelease.class).count());
    }

    @Test
    void theFileOfAnAgreementInForceIsReadOnce() {
        start(installation);

        Agreements here = start(installation);

        assertSame(here.inbox().files().get(0).agreement(), here.agreement(LEICESTER));
    }

    @Test
    void anEntrySaysWhatWasInstalledFromWhereAndSinceWhenItIsKnown() {
        start(installation);

        Entry<AgreementRelease> installed = releases().get(0);

        assertEquals(Known.from(LocalDate.of(2008, 6, 2)), installed.knownFrom());
        assertEquals("agreements/leicester-2008-11.xml", installed.source().orElseThrow());
    }

    @Test
    void theLastInstalledIsInForceSoThatARollbackRollsBack() {
        String first = leicester();
        String second = titled(first, "Second");
        for (String text : List.of(first, second, first)) {
            installation.write(FILE, text);
            start(installation);
        }

        assertEquals(3, releases().size());
        assertEquals(title(first), inForce(installation));
        assertEquals(releases().get(0).statement(), releases().get(2).statement());
    }

    @Test
    void aFileThatStoodHereWhileAnotherWasInstalledElsewhereIsLeftAloneAndNamed() {
        installation.write(FILE, leicester());
        start(installation);
        TestInstallation elsewhere = new TestInstallation(otherHome, installation.database());
        elsewhere.write(FILE, titled(leicester(), "Installed elsewhere"));
        start(elsewhere);

        Agreements here = start(installation);

        assertEquals(List.of(FILE), here.notInForce());
        assertEquals("Installed elsewhere", here.agreement(LEICESTER).title());
        assertEquals(2, releases().size());
    }

    @Test
    void whatAnotherNodeInstalledIsTakenOverWithTheNextSnapshot() {
        Agreements here = start(installation);
        TestInstallation elsewhere = new TestInstallation(otherHome, installation.database());
        elsewhere.write(FILE, titled(leicester(), "Installed elsewhere"));
        start(elsewhere);
        assertEquals(title(leicester()), here.agreement(LEICESTER).title());

        installation.snapshots(here).of(LEICESTER);

        assertEquals("Installed elsewhere", here.agreement(LEICESTER).title());
    }

    @Test
    void aFileThatIsTakenAwayWithdrawsNothing() throws IOException {
        installation.write(FILE, titled(leicester(), "Ours").replace(LEICESTER, "ours-2008-11"));
        start(installation);
        Files.delete(home.resolve(FILE));

        Agreements here = start(installation);

        assertEquals("Ours", here.agreement("ours-2008-11").title());
    }

    @Test
    void anAgreementOfTheProductThatNobodyAsksForIsNotInstalled() {
        Agreements here = startUnasked();

        assertEquals(List.of(), here.all());
        assertEquals(List.of(), here.notInForce());
        assertTrue(releases().isEmpty());
    }

    @Test
    void whatADatabaseHasStaysInForceThoughNobodyAsksForItAnyMore() {
        Agreements asked = start(installation);

        Agreements here = startUnasked();

        assertEquals(asked.all(), here.all());
        assertEquals(
                List.of("health"),
                here.themesOf(LEICESTER).stream().map(Theme::id).toList());
        assertEquals(1, releases().size());
    }

    @Test
    void releasesFromBeforeDefinitionsWereEntriesKeepAnAgreementThatNobodyAsksFor() {
        new EarlierRelease("Health, for tests").store(installation, "2008-06-02T00:00:00Z");

        Agreements here = startUnasked();

        assertEquals(
                "Health, for tests",
                here.findTheme(LEICESTER, "health").orElseThrow().title());
    }

    @Test
    void aFolderThatIsTakenAwayWithdrawsNothing() throws IOException {
        Theme shipped = start(installation).findTheme(LEICESTER, "health").orElseThrow();
        writeHealth(shipped.declaration().replace(shipped.title(), "Health, by the council"));
        start(installation);
        takeAwayHealth();

        Agreements here = start(installation);

        assertEquals("Health, by the council", healthTitle(here));
        assertEquals(1, here.notInForce().size());
        assertEquals(2, releasesOfHealth());
    }

    @Test
    void aFolderThatStoodHereFromTheFirstStartWithdrawsNothingEither() throws IOException {
        String shipped =
                installation.agreements().catalogue().theme(LEICESTER, "health").declaration();
        writeHealth(shipped.replace("Health, for tests", "Health, by the council"));
        start(installation);
        takeAwayHealth();

        Agreements here = start(installation);

        assertEquals("Health, by the council", healthTitle(here));
        assertEquals(1, releasesOfHealth());
    }

    @Test
    void aFolderThatCannotBeReadLeavesWhatItGaveInForce() {
        Theme shipped = start(installation).findTheme(LEICESTER, "health").orElseThrow();
        writeHealth(shipped.declaration().replace(shipped.title(), "Health, by the council"));
        start(installation);
        installation.write(HEALTH + "/indicators.xml", "<theme>");

        Agreements here = start(installation);

        assertEquals("Health, by the council", healthTitle(here));
        assertEquals(
                List.of(HEALTH),
                here.catalogue().faults().stream().map(PluginFault::jar).toList());
        assertEquals(2, releasesOfHealth());
    }

    @Test
    void anAgreementFileThatIsTakenAwayLeavesWhatItGaveInForce() throws IOException {
        start(installation);
        installation.write(FILE, titled(leicester(), "By the council"));
        start(installation);
        Files.delete(home.resolve(FILE));

        assertEquals("By the council", inForce(installation));
    }

    @Test
    void whatWasInForceBeforeDefinitionsWereEntriesStaysSo() {
        // Version 1 is in the folder again, and the product still judged by version 2.
        new EarlierRelease("Health, for tests").store(installation, "2008-06-02T00:00:00Z");
        new EarlierRelease("Health, version 2").store(installation, "2008-06-03T00:00:00Z");

        Agreements here = start(installation);

        assertEquals(
                "Health, version 2",
                here.findTheme(LEICESTER, "health").orElseThrow().title());
        assertFalse(here.notInForce().isEmpty());
        assertTrue(installation
                .ledger()
                .entries(LEICESTER)
                .all(ThemeRelease.class)
                .findAny()
                .isEmpty());
    }

    @Test
    void aThemeThatFailsItsChecksIsNotInstalled() {
        start(installation);
        writeHealth(failing());

        Agreements here = start(installation);

        assertEquals(
                "Health, for tests",
                here.findTheme(LEICESTER, "health").orElseThrow().title());
        assertEquals(
                List.of("agreements/leicester-2008-11/health"),
                here.catalogue().faults().stream().map(PluginFault::jar).toList());
        assertEquals(
                1,
                installation.ledger().entries(LEICESTER).all(ThemeRelease.class).count());
    }

    @Test
    void whatWasInstalledBeforeTheChecksFoundAFaultInItStaysInForce() {
        Hash content = installation.database().transactions().inOne(connection -> new DefinitionTable(connection)
                .keep(failing()));
        ThemeRelease release = new ThemeRelease("health", content.hex(), 1, Optional.empty());
        NewEntry earlier = new NewEntry(release, Optional.empty(), Optional.empty(), Optional.of("health.jar"));
        installation.ledger().append(LEICESTER, Account.WAYMARK, List.of(earlier));
        writeHealth(failing());

        Agreements here = start(installation);

        assertEquals(
                "Health, not as the checks want it",
                here.findTheme(LEICESTER, "health").orElseThrow().title());
        assertEquals(1, here.catalogue().faults().size());
        assertFalse(here.missingThemes(here.agreement(LEICESTER)).contains("health"));
        assertEquals(
                1,
                installation.ledger().entries(LEICESTER).all(ThemeRelease.class).count());
    }

    @Test
    void aFileChangedSinceTheStartIsInstalledWhenTheHomeIsLookedAtAgain() {
        Agreements here = start(installation);
        installation.write(FILE, titled(leicester(), "Changed since"));

        Actor performanceTeam = actor(Role.PERFORMANCE_TEAM);

        List<String> installed = installation(here).checkAgain(performanceTeam);

        assertEquals(List.of(FILE), installed);
        assertEquals("Changed since", here.agreement(LEICESTER).title());
        assertEquals(performanceTeam.account().id(), releases().get(1).recordedBy());
    }

    @Test
    void aThemeAddedSinceTheStartIsJudgedByItsRulesWithoutANewStart() {
        Agreements here = start(installation);
        String shipped = here.findTheme(LEICESTER, "health").orElseThrow().declaration();
        writeHealth(shipped.replace("Health, for tests", "Health, by the council"));

        List<String> installed = installation(here).checkAgain(actor(Role.PERFORMANCE_TEAM));

        assertEquals(List.of(HEALTH), installed);
        assertEquals("Health, by the council", healthTitle(here));
        assertTrue(
                here.catalogue().installed().stream().anyMatch(its -> its.jar().equals(HEALTH)));
    }

    @Test
    void lookingAgainAtWhatHasNotChangedInstallsNothing() {
        Agreements here = start(installation);

        assertEquals(List.of(), installation(here).checkAgain(actor(Role.PERFORMANCE_TEAM)));
        assertEquals(1, releases().size());
    }

    @Test
    void whatIsFaultyWhenTheHomeIsLookedAtAgainIsNamedAndTheRestGoesOn() {
        Agreements here = start(installation);
        installation.write(HEALTH + "/indicators.xml", "<theme>");

        List<String> installed = installation(here).checkAgain(actor(Role.PERFORMANCE_TEAM));

        assertEquals(List.of(), installed);
        assertEquals("Health, for tests", healthTitle(here));
        assertEquals(
                List.of(HEALTH),
                here.catalogue().faults().stream().map(PluginFault::jar).toList());
    }

    @Test
    void onlyWhoMayInstallDefinitionsLooksAgain() {
        Agreements here = start(installation);
        Actor executive = actor(Role.EXECUTIVE);

        assertThrows(NotPermitted.class, () -> installation(here).checkAgain(executive));
    }

    /** The theme for tests, with a code that the checks refuse. */
    private String failing() {
        return installation.agreements().catalogue().checked().stream()
                .filter(its -> its.theme().theme().agreement().equals(LEICESTER))
                .findFirst()
                .orElseThrow()
                .theme()
                .theme()
                .declaration()
                .replace("Health, for tests", "Health, not as the checks want it")
                .replace("\"NI 99\"", "\"NI99\"");
    }

    private void writeHealth(String declaration) {
        Declaration.of(declaration)
                .files()
                .forEach(file -> installation.write(HEALTH + "/" + file.name(), file.text()));
    }

    private void takeAwayHealth() throws IOException {
        Files.delete(home.resolve(HEALTH + "/indicators.xml"));
        Files.delete(home.resolve(HEALTH + "/action-plan.xml"));
        Files.delete(home.resolve(HEALTH));
    }

    private static String healthTitle(Agreements agreements) {
        return agreements.findTheme(LEICESTER, "health").orElseThrow().title();
    }

    private long releasesOfHealth() {
        return installation.ledger().entries(LEICESTER).all(ThemeRelease.class).count();
    }

    private Installation installation(Agreements agreements) {
        return installation.installation(
                agreements, new DefinitionQuery(installation.database().transactions(), agreements));
    }

    private Actor actor(Role role) {
        NewAccount account = new NewAccount("Somebody", Optional.empty(), role, Optional.empty());
        return new Actor(
                new AccountRecords(installation.database().transactions(), QuickHash.get()).create(account),
                role,
                Optional.empty());
    }

    private Agreements start(TestInstallation started) {
        Agreements agreements = started.agreements();
        started.install(agreements, new DefinitionQuery(started.database().transactions(), agreements));
        return agreements;
    }

    /** A start of which nobody asks for a sample. */
    private Agreements startUnasked() {
        Map<String, String> given = Map.of("waymark.home", home.toString());
        Settings settings = new Settings(key -> Optional.ofNullable(given.get(key)));
        Agreements agreements = new Agreements(settings, new Samples(settings));
        installation.install(
                agreements, new DefinitionQuery(installation.database().transactions(), agreements));
        return agreements;
    }

    private String inForce(TestInstallation started) {
        return start(started).agreement(LEICESTER).title();
    }

    private List<Entry<AgreementRelease>> releases() {
        return installation
                .ledger()
                .entries(LEICESTER)
                .all(AgreementRelease.class)
                .toList();
    }

    private static String leicester() {
        try (InputStream in = InstallationTest.class.getResourceAsStream("/agreements/leicester-2008-11.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(String agreement) {
        return agreement.replaceAll("(?s).*?<title>(.*?)</title>.*", "$1").strip();
    }

    private static String titled(String agreement, String title) {
        return agreement.replaceFirst("<title>.*?</title>", "<title>" + title + "</title>");
    }
}
