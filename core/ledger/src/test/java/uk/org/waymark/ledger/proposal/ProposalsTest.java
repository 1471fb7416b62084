package uk.org.waymark.ledger.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.theme.Declaration;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.NewAccount;
import uk.org.waymark.ledger.account.QuickHash;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.definition.DefinitionsChanged;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.release.ItemChange;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** NI 126 was 80.3 in 2008/09 Q4, where its theme has 80.0 as the target. */
class ProposalsTest {
    private static final ReportingPeriod Q4 = ReportingPeriod.parse("2008-09-Q4");
    private static final IndicatorCode MATERNITY = IndicatorCode.of("NI 126");
    private static final String TARGET = "<target year=\"2008/09\"><exact>80.0<";
    private static final String HIGHER = "<target year=\"2008/09\"><exact>95.0<";

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Agreements agreements;
    private Proposals proposals;
    private Actor performanceTeam;
    private String indicators;
    private String actionPlan;

    @BeforeEach
    void begin() {
        installation = new TestInstallation(home);
        agreements = installation.agreements();
        DefinitionQuery definitions =
                new DefinitionQuery(installation.database().transactions(), agreements);
        installation.install(agreements, definitions);
        proposals = new Proposals(
                agreements,
                definitions,
                installation.snapshots(agreements),
                installation.installation(agreements, definitions));
        performanceTeam = actor(Role.PERFORMANCE_TEAM);
        Declaration health = Declaration.of(
                        agreements.findTheme(LEICESTER, "health").orElseThrow())
                .orElseThrow();
        indicators = health.indicators().text();
        actionPlan = health.actionPlan().text();
        installation
                .ledger()
                .append(
                        LEICESTER,
                        Account.WAYMARK,
                        List.of(NewEntry.now(new Outturn(
                                MATERNITY, Optional.empty(), Q4, Figure.Amount.of("80.3"), Optional.empty(), false))));
    }

    @Test
    void aChangedTargetIsShownWithTheRatingsItMoves() {
        Proposal proposal = look("indicators.xml", indicators.replace(TARGET, HIGHER));

        assertTrue(proposal.isFit());
        assertEquals(
                List.of(new ItemChange(
                        "NI 126",
                        "agreed 2008-06-02, target 2008/09, exact",
                        Optional.of("80.0"),
                        Optional.of("95.0"))),
                proposal.changes());
        assertEquals(
                List.of(new MovedRating(Q4, MATERNITY, Performance.WITHIN, Performance.WORSE)),
                proposal.outlook().orElseThrow().moved());
        assertEquals("Health, for tests", proposal.title());
    }

    @Test
    void lookingInstallsNothing() {
        look("indicators.xml", indicators.replace(TARGET, HIGHER));

        assertEquals(1, releases().size());
    }

    @Test
    void everyFaultHasItsPlaceAndNothingIsTried() {
        Proposal proposal = look("indicators.xml", indicators.replace("<exact>90.0<", "<exact>192<"));

        assertFalse(proposal.isFit());
        assertTrue(proposal.faults().get(0).toString().startsWith("indicators.xml:13:"), proposal.faults()::toString);
        assertTrue(proposal.outlook().isEmpty());
        assertEquals(1, proposal.changes().size());
    }

    @Test
    void aFileThatIsNoXmlIsRefusedWithThePlaceInIt() {
        Proposal proposal = look("health.xml", indicators.replace("</plain-title>", "</plain-titel>"));

        assertTrue(proposal.faults().get(0).toString().startsWith("indicators.xml:5:"), proposal.faults()::toString);
        assertEquals(0, proposal.checks());
    }

    @Test
    void theActionPlanMayBeSentAlone() {
        Proposal proposal = look("plan.xml", actionPlan.replace("Open two clinics.", "Open three clinics."));

        assertTrue(proposal.isFit(), proposal.faults()::toString);
        assertEquals("Health, for tests", proposal.title());
        assertEquals(1, proposal.changes().size());
    }

    @Test
    void aFolderMayBeSentAsAnArchiveWhateverMadeIt() throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("__MACOSX/health/indicators.xml", "\u0000");
        files.put("health\\action-plan.xml", actionPlan);
        files.put("health/indicators.xml", indicators.replace(TARGET, HIGHER));
        files.put("health/notes.txt", "to be deleted");

        Proposal proposal = proposals.look(performanceTeam, LEICESTER, "health.zip", zip(files));

        assertEquals(1, proposal.outlook().orElseThrow().moved().size());
    }

    @Test
    void whatIsInForceIsNoChange() {
        assertFalse(look("indicators.xml", indicators).isChange());
    }

    @Test
    void theFileOfTheAgreementMovesRatingsOfAllThemes() {
        String agreement = agreements.inbox().files().get(0).text();

        Proposal proposal =
                look("agreement.xml", agreement.replaceFirst("better-when=\"[^\"]*\"", "better-when=\"beaten\""));

        assertTrue(proposal.isFit(), proposal.faults()::toString);
        assertEquals(
                List.of(new MovedRating(Q4, MATERNITY, Performance.WITHIN, Performance.BETTER)),
                proposal.outlook().orElseThrow().moved());
    }

    @Test
    void anAgreementThatDropsAPartnerNamesTheThemeThatNeedsIt() {
        String agreement = agreements.inbox().files().get(0).text();

        Proposal proposal = look(
                "agreement.xml", agreement.replaceFirst("<partner id=\"leicester-city-council\">[^<]*</partner>", ""));

        assertFalse(proposal.isFit());
        assertTrue(
                proposal.faults().get(0).toString().startsWith("leicester-2008-11/health/indicators.xml:"),
                proposal.faults()::toString);
    }

    @Test
    void anotherAgreementIsSentToItsOwnPage() {
        String agreement = agreements.inbox().files().get(0).text();

        Proposal proposal = look("agreement.xml", agreement.replace(LEICESTER, "derby-2008-11"));

        assertTrue(
                proposal.faults().get(0).message().contains("open the page of the agreement it belongs to"),
                proposal.faults()::toString);
    }

    @Test
    void whatWasLookedAtIsInstalledUnderTheNameOfWhoDidWithTheReason() {
        String changed = indicators.replace(TARGET, HIGHER);
        Proposal proposal = look("indicators.xml", changed);

        install(changed, proposal);

        Entry<ThemeRelease> installed = releases().get(1);
        assertEquals(performanceTeam.account().id(), installed.recordedBy());
        assertEquals(Optional.of("As agreed in the refresh"), installed.reason());
        assertEquals(Optional.of("indicators.xml"), installed.source());
        assertFalse(look("indicators.xml", changed).isChange());
        assertTrue(agreements
                .findTheme(LEICESTER, "health")
                .orElseThrow()
                .declaration()
                .contains(HIGHER));
    }

    @Test
    void whatTheProductBringsIsThenNamedAsNotInForce() {
        String changed = indicators.replace(TARGET, HIGHER);

        install(changed, look("indicators.xml", changed));

        assertEquals(1, agreements.notInForce().size());
    }

    @Test
    void anEarlierReleaseIsLookedAtAndInstalledAgain() {
        String changed = indicators.replace(TARGET, HIGHER);
        install(changed, look("indicators.xml", changed));

        SentFile first =
                proposals.release(performanceTeam, LEICESTER, releases().get(0).sequence());
        Proposal back = proposals.look(performanceTeam, LEICESTER, first.name(), first.content());
        proposals.install(
                performanceTeam, LEICESTER, first.name(), first.content(), back.instead(), "The target was mistyped");

        assertEquals("health.zip", first.name());
        assertEquals(
                List.of(new MovedRating(Q4, MATERNITY, Performance.WORSE, Performance.WITHIN)),
                back.outlook().orElseThrow().moved());
        assertEquals(
                releases().get(0).statement().content(),
                releases().get(2).statement().content());
    }

    @Test
    void theFileOfTheAgreementIsGivenBackAsItIs() {
        long sequence = installation
                .ledger()
                .entries(LEICESTER)
                .all(AgreementRelease.class)
                .findFirst()
                .orElseThrow()
                .sequence();

        SentFile file = proposals.release(performanceTeam, LEICESTER, sequence);

        assertEquals("agreement.xml", file.name());
        assertEquals(agreements.inbox().files().get(0).text(), new String(file.content(), StandardCharsets.UTF_8));
    }

    @Test
    void aPlaceWithoutAReleaseHasNoFiles() {
        assertThrows(NoSuchElementException.class, () -> proposals.release(performanceTeam, LEICESTER, 1_000));
    }

    @Test
    void nothingIsInstalledWhereSomethingElseWasInstalledMeanwhile() {
        String changed = indicators.replace(TARGET, HIGHER);
        Proposal looked = look("indicators.xml", changed);
        String other = indicators.replace("Health, for tests", "Health, by somebody else");
        install(other, look("indicators.xml", other));

        assertThrows(DefinitionsChanged.class, () -> install(changed, looked));
        assertEquals(2, releases().size());
    }

    @Test
    void whatHasFaultsIsNotInstalled() {
        String faulty = indicators.replace("<exact>90.0<", "<exact>192<");
        Proposal proposal = look("indicators.xml", faulty);

        assertThrows(DefinitionException.class, () -> install(faulty, proposal));
        assertEquals(1, releases().size());
    }

    @Test
    void whatIsNoDefinitionIsRefusedInWordsThatSayWhatToSend() {
        FileRefused picture = assertThrows(FileRefused.class, () -> look("logo.svg", "<svg xmlns=\"x\"/>"));
        FileRefused empty = assertThrows(FileRefused.class, () -> look("indicators.xml", ""));
        FileRefused torn = assertThrows(FileRefused.class, () -> look("health.zip", "PK torn"));
        FileRefused other = assertThrows(
                FileRefused.class,
                () -> proposals.look(performanceTeam, LEICESTER, "a.zip", zip(Map.of("a.txt", "a"))));

        assertEquals("it does not begin with <theme>, <action-plan> or <agreement>", picture.reason());
        assertEquals("it is empty", empty.reason());
        assertEquals("it is not a whole zip archive", torn.reason());
        assertEquals("none of the files of a theme or an agreement is in it", other.reason());
    }

    @Test
    void aFileInAnotherEncodingIsRefusedByThePlaceWhereThatShows() {
        String foreign = "<?xml version=\"1.0\"?>\n<!-- caf\u00e9 -->" + indicators;
        byte[] latin = foreign.getBytes(StandardCharsets.ISO_8859_1);

        FileRefused alone =
                assertThrows(FileRefused.class, () -> proposals.look(performanceTeam, LEICESTER, "health.xml", latin));
        FileRefused packed = assertThrows(
                FileRefused.class,
                () -> proposals.look(performanceTeam, LEICESTER, "health.zip", zip("health/indicators.xml", latin)));

        assertEquals(
                "health.xml: it is not in UTF-8 from line 2, column 9, on. Save it as UTF-8 and send it again.",
                alone.getMessage());
        assertTrue(packed.getMessage().startsWith("indicators.xml: it is not in UTF-8 from line 2, column 9"));
    }

    @Test
    void anArchiveThatWasDamagedOnItsWayIsReadOrRefusedAndNoFault() throws IOException {
        byte[] whole = zip("health/indicators.xml", bytes(indicators));

        for (int at = 0; at < whole.length; at += 61) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            assertReadOrRefused(damaged);
        }
    }

    private void assertReadOrRefused(byte[] damaged) {
        try {
            proposals.look(performanceTeam, LEICESTER, "health.zip", damaged);
        } catch (FileRefused refused) {
            assertFalse(refused.reason().isEmpty());
        }
    }

    @Test
    void whatStandsBeforeTheFirstElementHidesNothing() {
        String blank = " \n".repeat(500_000) + "<!-- a <svg> -->".repeat(20_000);

        FileRefused neverEnding = assertThrows(FileRefused.class, () -> look("indicators.xml", "<!-- " + indicators));

        assertEquals("it does not begin with <theme>, <action-plan> or <agreement>", neverEnding.reason());
        assertTrue(look("indicators.xml", blank + indicators.substring(indicators.indexOf("<theme")))
                .isFit());
    }

    @Test
    void onlyWhoMayInstallLooks() {
        Actor lead = actor(Role.EXECUTIVE);

        assertThrows(NotPermitted.class, () -> proposals.look(lead, LEICESTER, "indicators.xml", bytes(indicators)));
    }

    private Proposal look(String name, String text) {
        return proposals.look(performanceTeam, LEICESTER, name, bytes(text));
    }

    private void install(String text, Proposal looked) {
        proposals.install(
                performanceTeam,
                LEICESTER,
                "indicators.xml",
                bytes(text),
                looked.instead(),
                "As agreed in the refresh");
    }

    private List<Entry<ThemeRelease>> releases() {
        return installation.ledger().entries(LEICESTER).all(ThemeRelease.class).toList();
    }

    private Actor actor(Role role) {
        NewAccount account = new NewAccount("Somebody", Optional.empty(), role, Optional.empty());
        return new Actor(
                new AccountRecords(installation.database().transactions(), QuickHash.get()).create(account),
                role,
                Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                add(zip, file.getKey(), bytes(file.getValue()));
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String file, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, file, content);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String file, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(content);
    }
}
