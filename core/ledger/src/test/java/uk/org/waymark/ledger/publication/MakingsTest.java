package uk.org.waymark.ledger.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** Publications of the figures of 2008/09 Q2, made by a queue that the test empties. */
class MakingsTest {
    private static final String LEICESTER = TestInstallation.LEICESTER;
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");
    private static final PaperOrder NOVEMBER = new PaperOrder(PlainPapers.KIND, Q2, Known.parse("2008-11-25"));
    private static final PaperOrder BEFORE_ANY_FIGURE = new PaperOrder(PlainPapers.KIND, Q2, Known.parse("2008-11-01"));
    private static final PlainPapers PAPERS = new PlainPapers("Figures", 0);

    private final Queue<Runnable> background = new ArrayDeque<>();

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Publications publications;
    private Makings makings;
    private Actor team;
    private Actor colleague;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        Accounts accounts = new Accounts(installation.database().transactions(), installation.settings());
        publications = new Publications(
                installation.snapshots(), installation.database().transactions(), accounts);
        makings = new Makings(publications, accounts);
        team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
        colleague = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
        Outturn outturn = new Outturn(
                IndicatorCode.of("NI 126"), Optional.empty(), Q2, Figure.Amount.of("61.0"), Optional.empty(), false);
        installation
                .ledger()
                .append(
                        LEICESTER,
                        Account.WAYMARK,
                        (head, standing) -> List.of(new NewEntry(
                                outturn,
                                Optional.of(Known.from(LocalDate.parse("2008-11-20"))),
                                Optional.empty(),
                                Optional.empty())));
    }

    @Test
    void aMakingIsBegunAtOnceAndDoneInTheBackground() {
        Making begun = begin(team, NOVEMBER);
        assertTrue(now(begun).isUnderWay());
        assertEquals(Optional.of(begun.id()), makings.underWay(LEICESTER).map(Making::id));
        assertEquals(0, made());

        background.remove().run();

        assertEquals(Optional.of("P1"), now(begun).made());
        assertEquals(Optional.empty(), makings.underWay(LEICESTER));
        assertEquals(1, made());
    }

    @Test
    void eachPieceOfWorkIsNamedBeforeItBegins() {
        List<String> pieces = new ArrayList<>();

        publications.make(team, LEICESTER, NOVEMBER, PAPERS, PAPERS, at -> pieces.add(words(at)));

        assertEquals(
                List.of(
                        "0 of 7 COMPOSING cabinet",
                        "1 of 7 COMPOSING public",
                        "2 of 7 CHECKING cabinet",
                        "3 of 7 CHECKING public",
                        "4 of 7 RENDERING cabinet txt",
                        "5 of 7 RENDERING public txt",
                        "6 of 7 KEEPING"),
                pieces);
    }

    private static String words(Progress at) {
        return (at.done() + " of " + at.of() + " " + at.stage() + " "
                        + at.audience().map(audience -> audience.code() + " ").orElse("")
                        + at.ending().orElse(""))
                .strip();
    }

    @Test
    void whoeverLooksSeesThePieceThatGoesOn() {
        List<String> seen = new ArrayList<>();
        Looking looking = new Looking(
                () -> seen.add(words(makings.underWay(LEICESTER).orElseThrow().progress())));
        makings.begin(team, LEICESTER, NOVEMBER, PAPERS, looking, background::add);

        background.remove().run();

        assertEquals(List.of("4 of 7 RENDERING cabinet txt", "5 of 7 RENDERING public txt"), seen);
    }

    @Test
    void theSecondWaitsAndReadsForWhomTheFirstIsMade() {
        begin(team, NOVEMBER);

        String refused = refused(() -> begin(colleague, NOVEMBER));
        background.remove().run();
        Making after = begin(colleague, NOVEMBER);
        background.remove().run();

        assertTrue(
                refused.endsWith(" is having “Figures” of 2008/09 Q2 made, and one is made at a time. Wait until it"
                        + " is there, then try again."),
                refused);
        assertEquals(
                Optional.of("P1 says the same, word for word. Go on with that, or choose another day."),
                now(after).refused());
        assertEquals(1, made());
    }

    @Test
    void whatIsWrongWithTheOrderIsRefusedBeforeAnythingBegins() {
        Actor executive = installation.actor(Role.EXECUTIVE, Optional.empty());
        assertThrows(NotPermitted.class, () -> begin(executive, NOVEMBER));
        assertEquals(
                "2009-05-02 is to come. Choose a day up to 2009-05-01.",
                refused(() -> begin(team, new PaperOrder(PlainPapers.KIND, Q2, Known.parse("2009-05-02")))));

        assertEquals(Optional.empty(), makings.underWay(LEICESTER));
        assertTrue(background.isEmpty());
    }

    @Test
    void whatIsRefusedLaterSaysWhyAndLetsTheNextBegin() {
        Making nothing = begin(team, BEFORE_ANY_FIGURE);
        background.remove().run();
        Making failing =
                makings.begin(team, LEICESTER, NOVEMBER, PAPERS, new Looking(MakingsTest::fail), background::add);
        background.remove().run();
        Making away =
                makings.begin(team, LEICESTER, NOVEMBER, PAPERS, new Looking(MakingsTest::goAway), background::add);
        background.remove().run();

        assertEquals(Optional.of("2008/09 Q2 has no figures."), now(nothing).refused());
        assertTrue(now(failing).refused().orElse("").startsWith("Waymark failed to make it, and nothing was kept."));
        assertEquals(
                Optional.of("Every connection to the database is in use. Nothing was recorded; try again in a few"
                        + " seconds."),
                now(away).refused());
        assertEquals(0, made());
    }

    @Test
    void aServerThatTakesNoMoreWorkSaysSoAndForgetsIt() {
        String refused = refused(() -> makings.begin(team, LEICESTER, NOVEMBER, PAPERS, PAPERS, work -> {
            throw new RejectedExecutionException("full");
        }));

        assertEquals("Waymark has too much to do to make a publication now. Try again in a few minutes.", refused);
        assertEquals(Optional.empty(), makings.underWay(LEICESTER));
    }

    @Test
    void nothingIsKnownOfAMakingOfAnotherAgreementOrOfALifeBefore() {
        Making begun = begin(team, NOVEMBER);

        assertEquals(Optional.empty(), makings.find("leicestershire-2008-11", begun.id()));
        assertEquals(Optional.empty(), makings.find(LEICESTER, UUID.randomUUID()));
    }

    private Making begin(Actor actor, PaperOrder order) {
        return makings.begin(actor, LEICESTER, order, PAPERS, PAPERS, background::add);
    }

    private Making now(Making making) {
        return makings.find(LEICESTER, making.id()).orElseThrow();
    }

    private int made() {
        return installation
                .snapshots()
                .of(LEICESTER)
                .publications()
                .publications()
                .size();
    }

    private static void fail() {
        throw new IllegalStateException("No such letter in the font");
    }

    private static void goAway() {
        throw DatabaseBusy.withoutConnection(new IllegalStateException("none is free"));
    }

    private static String refused(Runnable command) {
        return assertThrows(PublicationRefused.class, command::run).getMessage();
    }

    /** A renderer that does something before each file. */
    private record Looking(Runnable before) implements Renderer {
        @Override
        public List<String> endings() {
            return PAPERS.endings();
        }

        @Override
        public RenderedFile render(String ending, Paper paper, Snapshot snapshot) {
            before.run();
            return PAPERS.render(ending, paper, snapshot);
        }
    }
}
