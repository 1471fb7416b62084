package uk.org.waymark.ledger.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.register.Concern;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.register.Engagement;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.ConcernTerms;
import uk.org.waymark.position.reporting.EngagementTerms;

/** The registers of concerns and of engagement, on 1 May 2009; health has NI 126, of which the city council is the lead. */
class RegistersTest {
    private static final String LEICESTER = TestInstallation.LEICESTER;
    private static final Scope HEALTH = new Scope(LEICESTER, "health");
    private static final Bearing MATERNITY = new Bearing(List.of(), List.of(IndicatorCode.of("NI 126")));
    private static final ConcernTerms MIDWIVES = asked("2009-01-15", MATERNITY);
    private static final EngagementTerms MOTHERS = heard("2009-04-20", Optional.empty(), MATERNITY);

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Concerns concerns;
    private Engagements engagements;
    private Actor officer;
    private Actor team;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        concerns = new Concerns(installation.snapshots());
        engagements = new Engagements(installation.snapshots());
        officer = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
        team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
    }

    @Test
    void anOfficerRaisesAConcernAndThePerformanceTeamRecordsTheAnswer() {
        concerns.raise(officer, LEICESTER, MIDWIVES);
        assertTrue(concern().isWaiting());
        assertEquals(106, concern().daysWaited(LocalDate.of(2009, 5, 1)));

        concerns.answer(team, LEICESTER, "C1", LocalDate.of(2009, 4, 28), "Granted for a year.", head());

        assertEquals(103, concern().daysWaited(LocalDate.of(2009, 5, 1)));
        assertEquals("Granted for a year.", concern().answered().orElseThrow().answer());
    }

    @Test
    void anOccasionIsEnteredAndWhatWasDoneIsAdded() {
        engagements.enter(officer, LEICESTER, MOTHERS);

        engagements.change(
                officer, LEICESTER, "E1", heard("2009-04-20", Optional.of("A clinic opens late."), MATERNITY), head());

        assertEquals(Optional.of("A clinic opens late."), occasion().terms().done());
        assertEquals(2, occasion().history().size());
    }

    @Test
    void theSameAgainChangesNothing() {
        concerns.raise(officer, LEICESTER, MIDWIVES);
        concerns.answer(team, LEICESTER, "C1", LocalDate.of(2009, 4, 28), "Granted.", head());
        engagements.enter(officer, LEICESTER, MOTHERS);
        long once = head();

        concerns.change(
                officer,
                LEICESTER,
                "C1",
                asked("2009-01-15", new Bearing(List.of(), List.of(IndicatorCode.of("ni126")))),
                head());
        concerns.answer(team, LEICESTER, "C1", LocalDate.of(2009, 4, 28), "Granted. ", head());
        engagements.change(officer, LEICESTER, "E1", MOTHERS, head());

        assertEquals(once, head());
    }

    @Test
    void whatCannotBeIsRefusedWithWhatToDo() {
        assertEquals(
                "No theme of this agreement has NI 999 now. Name the measures that wait for the answer, such as NI 117.",
                refused(() -> concerns.raise(
                        team,
                        LEICESTER,
                        asked("2009-01-15", new Bearing(List.of(), List.of(IndicatorCode.of("NI 999")))))));
        assertEquals(
                "There is no theme “parks” in this agreement. Choose themes from the list.",
                refused(() -> engagements.enter(
                        team,
                        LEICESTER,
                        heard("2009-04-20", Optional.empty(), new Bearing(List.of("parks"), List.of())))));
        assertEquals(
                "It was asked on 2 May 2009, which is still to come. Choose the day on which it happened.",
                refused(() -> concerns.raise(team, LEICESTER, asked("2009-05-02", MATERNITY))));
        assertEquals(
                "It was on 2 May 2009, which is still to come. Choose the day on which it happened.",
                refused(() -> engagements.enter(team, LEICESTER, heard("2009-05-02", Optional.empty(), MATERNITY))));
        assertEquals(List.of(), register().concerns());
        assertEquals(List.of(), log().occasions());
    }

    @Test
    void noAnswerComesBeforeTheQuestionOrWithoutAWord() {
        concerns.raise(officer, LEICESTER, MIDWIVES);

        assertEquals(
                "It was answered on 14 January 2009 and asked on 15 January 2009. Correct one of the two days.",
                refused(() -> concerns.answer(team, LEICESTER, "C1", LocalDate.of(2009, 1, 14), "Granted.", head())));
        assertEquals(
                "The answer is empty. Write what was answered.",
                refused(() -> concerns.answer(team, LEICESTER, "C1", LocalDate.of(2009, 4, 28), " ", head())));
        assertTrue(concern().isWaiting());
    }

    @Test
    void whatIsWithdrawnStaysSo() {
        concerns.raise(officer, LEICESTER, MIDWIVES);
        engagements.enter(officer, LEICESTER, MOTHERS);
        assertEquals(
                "Nobody says why it is withdrawn. Write why nothing is asked any more.",
                refused(() -> concerns.withdraw(officer, LEICESTER, "C1", " ", head())));

        concerns.withdraw(officer, LEICESTER, "C1", "Ten were hired.", head());
        engagements.withdraw(officer, LEICESTER, "E1", "Entered twice.", head());

        assertEquals(
                "C1 is withdrawn and is not changed any more. Raise it anew.",
                refused(() -> concerns.answer(team, LEICESTER, "C1", LocalDate.of(2009, 4, 28), "Granted.", head())));
        assertEquals(
                "E1 was taken out of the log. Enter the occasion anew.",
                refused(() -> engagements.change(officer, LEICESTER, "E1", MOTHERS, head())));
    }

    @Test
    void ofTwoWhoChangeItTheSecondLooksFirst() {
        concerns.raise(officer, LEICESTER, MIDWIVES);
        long read = head();
        concerns.answer(team, LEICESTER, "C1", LocalDate.of(2009, 4, 28), "Granted.", read);

        String refused = refused(() -> concerns.withdraw(officer, LEICESTER, "C1", "Nobody answers.", read));

        assertTrue(refused.startsWith("Somebody else has changed C1 since you opened the page."), refused);
    }

    @Test
    void whoeverWorksForAThemeKeepsWhatConcernsItAndNothingElse() {
        Actor children = installation.actor(Role.OFFICER, Optional.of(Remit.of(new Scope(LEICESTER, "children"))));
        Actor council =
                installation.actor(Role.OFFICER, Optional.of(new Remit.OfPartner(LEICESTER, "leicester-city-council")));
        concerns.raise(council, LEICESTER, MIDWIVES);
        Bearing whole = new Bearing(List.of("health"), List.of());
        concerns.raise(officer, LEICESTER, asked("2009-01-15", whole));

        assertTrue(refused(() -> concerns.raise(children, LEICESTER, MIDWIVES)).startsWith("You work for children."));
        assertTrue(refused(() -> concerns.withdraw(children, LEICESTER, "C1", "No.", head()))
                .startsWith("You work for children."));
        assertTrue(refused(() -> concerns.raise(council, LEICESTER, asked("2009-01-15", whole)))
                .startsWith("You work for measures of Leicester City Council. Name a theme or a measure of yours"));
        assertTrue(refused(() ->
                        engagements.enter(officer, LEICESTER, heard("2009-04-20", Optional.empty(), Bearing.WHOLE)))
                .endsWith("What concerns others, or the agreement as a whole, is for the performance team."));
        concerns.raise(team, LEICESTER, asked("2009-01-15", Bearing.WHOLE));
        assertEquals(3, register().concerns().size());
    }

    @Test
    void aReviewerAndAnExecutiveReadAndDoNotWrite() {
        concerns.raise(officer, LEICESTER, MIDWIVES);
        for (Role role : List.of(Role.REVIEWER, Role.EXECUTIVE)) {
            Actor reader = installation.actor(role, Optional.empty());

            assertThrows(NotPermitted.class, () -> concerns.raise(reader, LEICESTER, MIDWIVES));
            assertThrows(NotPermitted.class, () -> concerns.withdraw(reader, LEICESTER, "C1", "No.", head()));
            assertThrows(NotPermitted.class, () -> engagements.enter(reader, LEICESTER, MOTHERS));
        }
        assertThrows(
                NotPermitted.class,
                () -> concerns.answer(officer, LEICESTER, "C1", LocalDate.of(2009, 4, 28), "Granted.", head()));
    }

    @Test
    void thePublicIsToldNone() {
        concerns.raise(officer, LEICESTER, MIDWIVES);
        engagements.enter(officer, LEICESTER, MOTHERS);
        Snapshot seen = snapshot().forPublic();

        assertEquals(List.of(), ConcernRegister.of(seen.entries(), seen.now()).concerns());
        assertEquals(List.of(), EngagementLog.of(seen.entries(), seen.now()).occasions());
    }

    private static ConcernTerms asked(String day, Bearing bearing) {
        return new ConcernTerms(
                ConcernTerms.Kind.ENABLING_MEASURE,
                "Let nurses book midwives",
                "Department of Health",
                LocalDate.parse(day),
                "Only doctors may. Women come late.",
                bearing);
    }

    private static EngagementTerms heard(String day, Optional<String> done, Bearing bearing) {
        return new EngagementTerms(
                EngagementTerms.Kind.COMMUNITY_OF_INTEREST,
                "Mothers’ mornings",
                LocalDate.parse(day),
                "Mothers in Abbey",
                "Clinics close too early.",
                done,
                bearing);
    }

    private static String refused(Runnable command) {
        return assertThrows(RegisterRefused.class, command::run).getMessage();
    }

    private Concern concern() {
        return register().find("C1").orElseThrow();
    }

    private Engagement occasion() {
        return log().find("E1").orElseThrow();
    }

    private ConcernRegister register() {
        return ConcernRegister.of(snapshot().entries(), snapshot().now());
    }

    private EngagementLog log() {
        return EngagementLog.of(snapshot().entries(), snapshot().now());
    }

    private Snapshot snapshot() {
        return installation.snapshots().of(LEICESTER);
    }

    private long head() {
        return installation.ledger().head(LEICESTER).sequence();
    }
}
