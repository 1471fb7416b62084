package uk.org.waymark.ledger.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.refresh.AskedRevision;
import uk.org.waymark.ledger.refresh.RefreshProposals;
import uk.org.waymark.ledger.risk.Risks;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.challenge.Challenge;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskTerms;

/** The midwives of Leicester, about whom the executive asks on 1 May 2009. */
class PartnerQuestionsTest {
    private static final String LEICESTER = TestInstallation.LEICESTER;
    private static final Scope HEALTH = new Scope(LEICESTER, "health");
    private static final String MIDWIVES = "measure/ni126/2008-09-Q4";

    @TempDir
    private Path home;

    private TestInstallation installation;
    private PartnerQuestions questions;
    private Actor executive;
    private Actor officer;
    private Actor children;
    private Actor team;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        questions = new PartnerQuestions(installation.snapshots());
        executive = installation.actor(Role.EXECUTIVE, Optional.empty());
        officer = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
        children = installation.actor(Role.OFFICER, Optional.of(Remit.of(new Scope(LEICESTER, "children"))));
        team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
    }

    private void ask(String about) {
        questions.ask(executive, LEICESTER, Matter.parse(about).orElseThrow(), "Why so few?");
    }

    private Snapshot snapshot() {
        return installation.snapshots().of(LEICESTER);
    }

    private Challenge question() {
        return snapshot().challenges(snapshot().now()).find(1).orElseThrow();
    }

    private Respondent respondent(Actor actor) {
        return new Respondent(actor, snapshot().definitions().themes());
    }

    private static String refused(Runnable command) {
        return assertThrows(QuestionRefused.class, command::run).getMessage();
    }

    @Test
    void aQuestionIsAnsweredByThoseItConcernsAndResolvedByWhoeverAsked() {
        ask(MIDWIVES);
        assertTrue(respondent(officer).isAwaited(question()));
        assertFalse(respondent(executive).isAwaited(question()));

        questions.answer(officer, LEICESTER, 1, " Two posts are\r\nvacant. ");
        assertFalse(respondent(officer).isAwaited(question()));
        assertTrue(respondent(executive).isAwaited(question()));
        questions.resolve(executive, LEICESTER, 1, "");

        assertEquals("measure/NI 126/2008-09-Q4", question().about().written());
        assertEquals("executive", question().asked().statement().capacity());
        assertEquals(
                "Two posts are\nvacant.",
                question().answers().get(0).statement().text());
        assertEquals("officer, health", question().answers().get(0).statement().capacity());
        assertTrue(question().isResolved());
        assertFalse(respondent(executive).isAwaited(question()));
    }

    @Test
    void whoAnswersAndWhoResolvesIsInTheTableOfPermissions() {
        ask(MIDWIVES);
        Actor reviewer = installation.actor(Role.REVIEWER, Optional.empty());
        Actor administrator = installation.actor(Role.ADMINISTRATOR, Optional.empty());
        Matter midwives = question().about();

        assertThrows(NotPermitted.class, () -> questions.answer(children, LEICESTER, 1, "Not ours"));
        assertThrows(NotPermitted.class, () -> questions.answer(executive, LEICESTER, 1, "We know"));
        assertThrows(NotPermitted.class, () -> questions.answer(reviewer, LEICESTER, 1, "We know"));
        assertThrows(NotPermitted.class, () -> questions.resolve(officer, LEICESTER, 1, "Enough"));
        assertThrows(NotPermitted.class, () -> questions.ask(administrator, LEICESTER, midwives, "Why?"));
        questions.ask(children, LEICESTER, midwives, "Why?");
        questions.ask(reviewer, LEICESTER, midwives, "Why?");
        questions.answer(team, LEICESTER, 1, "Two posts are vacant.");
        questions.resolve(team, LEICESTER, 1, "");
    }

    @Test
    void whoWorksForAPartnerAnswersForItsMeasures() {
        ask(MIDWIVES);
        Actor police = partner("leicestershire-constabulary");
        Actor council = partner("leicester-city-council");

        assertFalse(respondent(police).isAwaited(question()));
        assertThrows(NotPermitted.class, () -> questions.answer(police, LEICESTER, 1, "Not ours"));
        assertTrue(respondent(council).isAwaited(question()));
        questions.answer(council, LEICESTER, 1, "Two posts are vacant.");
    }

    private Actor partner(String id) {
        return installation.actor(Role.OFFICER, Optional.of(new Remit.OfPartner(LEICESTER, id)));
    }

    @Test
    void anActionAndAProposalAreAskedAboutToo() {
        new RefreshProposals(installation.snapshots())
                .propose(
                        officer,
                        HEALTH,
                        AskedRevision.of("NI 126", Map.of(FinancialYear.parse("2009/10"), "82"), "Fewer midwives."));

        ask("action/maternity/clinics");
        ask("proposal/NI126/1");

        assertEquals(
                List.of("action/maternity/clinics", "proposal/NI 126/1"),
                snapshot().challenges(snapshot().now()).all().stream()
                        .map(challenge -> challenge.about().written())
                        .toList());
        assertTrue(respondent(officer).isAwaited(question()));
        assertFalse(respondent(children).isAwaited(question()));
    }

    @Test
    void aRiskIsAskedAboutAndItsThemeAnswers() {
        new Risks(installation.snapshots())
                .raise(
                        officer,
                        HEALTH,
                        new RiskTerms(
                                "Too few midwives",
                                "Nobody applies",
                                "Clinics stay shut",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                RiskTerms.Threat.OUTCOME,
                                List.of(),
                                List.of()),
                        new RiskAssessment(new RiskScore(4, 4), new RiskScore(4, 4), LocalDate.of(2009, 9, 30), ""));

        ask("risk/somewhere/R1");

        assertEquals("risk/health/R1", question().about().written());
        assertTrue(respondent(officer).isAwaited(question()));
        assertThrows(NotPermitted.class, () -> questions.answer(children, LEICESTER, 1, "Not ours"));
        questions.answer(officer, LEICESTER, 1, "Because training takes three years.");
    }

    @Test
    void aSectionOfAReviewIsOfNoThemeSoThePerformanceTeamAnswers() {
        Actor team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());

        ask("section/2008-09-Q2/b.1.1");

        assertEquals("section/2008-09-Q2/B.1.1", question().about().written());
        assertTrue(respondent(team).isAwaited(question()));
        assertEquals(
                "No theme has what question 1 is about. The performance team can answer it.",
                assertThrows(QuestionRefused.class, () -> questions.answer(officer, LEICESTER, 1, "All groups do"))
                        .getMessage());
        questions.answer(team, LEICESTER, 1, "Every delivery group does.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            section/2008-09-Q2/Z.9    | The review of 2008/09 Q2 has no section “Z.9”. Ask about a section from its own page.
            section/2018-19-Q2/B.1.1  | The review of 2018/19 Q2 has no section “B.1.1”. Ask about a section from its own page.
            risk/health/R7            | There is no risk “R7”. Ask about a risk from its own page.
            measure/NI 999/2008-09-Q4 | The agreement has no measure “NI 999” now. Ask about one of its measures, from the page of that measure.
            measure/NI 126/2009-10-Q2 | 2009/10 Q2 is not a period of the agreement that has begun. Choose one from 2008/09 Q1 to 2009/10 Q1.
            measure/NI 126/2007-08-Q4 | 2007/08 Q4 is not a period of the agreement that has begun. Choose one from 2008/09 Q1 to 2009/10 Q1.
            action/maternity/happiness | There is no action “happiness” in a plan “maternity” now. Ask about an action from the page of its plan.
            proposal/NI 126/4         | There is no proposal 4 about NI 126. Ask about a proposal from the page of the measure’s targets.
            """)
    void whatTheAgreementDoesNotHaveIsNotAskedAbout(String about, String expected) {
        assertEquals(expected, refused(() -> ask(about)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n "})
    void anEmptyTextIsRefused(String text) {
        ask(MIDWIVES);

        assertEquals(
                "The question is empty. Write it, and send it again.",
                refused(() -> questions.ask(executive, LEICESTER, question().about(), text)));
        assertEquals(
                "The answer is empty. Write it, and send it again.",
                refused(() -> questions.answer(officer, LEICESTER, 1, text)));
        assertEquals(
                "Question 1 has no answer yet. Wait for one, or write in the note why it needs none.",
                refused(() -> questions.resolve(executive, LEICESTER, 1, text)));
    }

    @Test
    void twoThousandCharactersAreTheMost() {
        ask(MIDWIVES);

        questions.answer(officer, LEICESTER, 1, "a".repeat(2000));

        assertEquals(
                "The answer has 2001 characters; 2000 is the most. Shorten it, and point to a document for the rest.",
                refused(() -> questions.answer(officer, LEICESTER, 1, "a".repeat(2001))));
    }

    @Test
    void whatIsResolvedIsNeitherAnsweredNorResolvedAgain() {
        ask(MIDWIVES);
        questions.resolve(executive, LEICESTER, 1, "I have it from the lead.");

        String over =
                "Question 1 was resolved in the meantime, and nothing more was recorded. If something is still open,"
                        + " ask a new question.";
        assertEquals(over, refused(() -> questions.answer(officer, LEICESTER, 1, "Too late")));
        assertEquals(over, refused(() -> questions.resolve(team, LEICESTER, 1, "Twice")));
        assertEquals(
                "There is no question 2 in this agreement. Choose one from the list.",
                refused(() -> questions.answer(officer, LEICESTER, 2, "None")));
    }

    @Test
    void bothOfTwoAnswersAreKept() {
        ask(MIDWIVES);

        questions.answer(officer, LEICESTER, 1, "Two posts are vacant.");
        questions.answer(team, LEICESTER, 1, "One of them since March.");

        assertEquals(2, question().answers().size());
    }
}
