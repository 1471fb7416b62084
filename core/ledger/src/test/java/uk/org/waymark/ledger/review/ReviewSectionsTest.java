package uk.org.waymark.ledger.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.assessment.AssessedSection;
import uk.org.waymark.position.assessment.ImprovementPlan;
import uk.org.waymark.position.assessment.RouteStage;
import uk.org.waymark.position.assessment.SectionState;
import uk.org.waymark.position.assessment.SectionVersion;
import uk.org.waymark.position.reporting.ImprovementTerms;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.position.reporting.PlanStatement.Progress;

/** On 1 May 2009 Leicester writes section B.1.1 of its review of 2008/09 Q2. */
class ReviewSectionsTest {
    private static final String LEICESTER = TestInstallation.LEICESTER;
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");
    private static final String PLANS = "B.1.1";
    private static final Known TODAY = Known.parse("2009-05-01");

    @TempDir
    private Path home;

    private TestInstallation installation;
    private ReviewSections sections;
    private PaperRoutes routes;
    private Improvements improvements;
    private Actor team;
    private Actor officer;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        sections = new ReviewSections(installation.snapshots());
        routes = new PaperRoutes(installation.snapshots());
        improvements = new Improvements(installation.snapshots());
        team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
        officer = officerOf(LEICESTER);
    }

    @Test
    void aSectionIsAssignedWrittenAndAgreed() {
        sections.assign(
                team, LEICESTER, Q2, PLANS, "Planning group", Optional.of(" "), LocalDate.of(2009, 5, 8), read());
        write(officer, "Every group has a plan.\r\n\r\nAll use one template.");

        AssessedSection drafted = section();
        assertEquals(Optional.of("Planning group"), drafted.owner());
        assertEquals(SectionState.DRAFTED, drafted.state());
        SectionVersion version = drafted.standing().orElseThrow();
        assertEquals("Every group has a plan.\n\nAll use one template.", version.text());
        assertEquals("officer, planning", version.written().statement().capacity());

        sections.agree(team, LEICESTER, Q2, PLANS, read());

        assertEquals(SectionState.AGREED, section().state());
    }

    @Test
    void theSameTextAgainIsNoVersion() {
        write(officer, "Every group has a plan.");
        write(team, "  Every group has a plan.  ");

        assertEquals(1, section().versions().size());
    }

    @Test
    void theSecondOfTwoWhoWriteAtOnceIsTold() {
        long read = read();
        write(officer, "Every group has a plan.");

        assertEquals(
                "Somebody else has changed section B.1.1 since you opened the page. Look at it as it is now, and change"
                        + " what is still to be changed.",
                refused(() -> sections.write(team, LEICESTER, Q2, PLANS, "No plans.", Optional.empty(), read)));
        assertEquals(
                "Somebody else has changed section B.1.1 since you opened the page. Look at it as it is now, and change"
                        + " what is still to be changed.",
                refused(() -> sections.agree(team, LEICESTER, Q2, PLANS, read)));
        assertEquals(1, section().versions().size());
    }

    @Test
    void nothingIsAgreedThatIsNotWritten() {
        assertEquals(
                "Section B.1.1 has no text yet. It is agreed when somebody has written it.",
                refused(() -> sections.agree(team, LEICESTER, Q2, PLANS, read())));
        assertEquals("The text is empty. Write it, and save it again.", refused(() -> write(officer, " \r\n ")));
    }

    @Test
    void aReferenceToAFigureHasToMeanSomething() {
        write(officer, "Of maternity, {NI 126 outturn} is better than {NI 126 target}.");

        assertEquals(
                "The text takes a figure of NI 999, and the agreement has no such measure. Correct its code.",
                refused(() -> write(officer, "It is {NI 999 outturn}.")));
        assertEquals(
                "The text takes {measure outturn} and does not say of which measure. Write its code instead, such as"
                        + " {NI 154 outturn}.",
                refused(() -> write(officer, "It is {measure outturn}.")));
        String unknown = refused(() -> write(officer, "It is {NI 126 guess}."));
        assertTrue(
                unknown.startsWith("The text has braces, which stand about references to figures alone:"
                        + " {NI 126 guess} refers to nothing; write period, "),
                unknown);
        assertEquals(1, section().versions().size());
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        String strange =
                refused(() -> sections.write(officer, LEICESTER, Q2, "Z.9", "A text.", Optional.empty(), read()));

        assertTrue(strange.startsWith("The review has no section “Z.9”. Choose one of ES, "), strange);
        assertEquals(
                "It is due on 30 April 2009, which is past. Choose the day by which its text is to be agreed.",
                refused(() -> sections.assign(
                        team, LEICESTER, Q2, PLANS, "A group", Optional.empty(), LocalDate.of(2009, 4, 30), read())));
    }

    @Test
    void officersAndLeadsOfTheAgreementWriteAndThePerformanceTeamAgrees() {
        Actor elsewhere = officerOf("derby-2008-11");
        Actor executive = installation.actor(Role.EXECUTIVE, Optional.empty());
        write(officer, "Every group has a plan.");

        assertEquals(
                "You work for another agreement. Somebody of this one writes its review.",
                refused(() -> write(elsewhere, "No plans.")));
        assertThrows(NotPermitted.class, () -> write(executive, "No plans."));
        assertThrows(NotPermitted.class, () -> sections.agree(officer, LEICESTER, Q2, PLANS, read()));
        assertThrows(
                NotPermitted.class,
                () -> sections.assign(
                        officer, LEICESTER, Q2, PLANS, "Me", Optional.empty(), LocalDate.of(2009, 6, 1), read()));
        assertThrows(NotPermitted.class, () -> routes.request(officer, LEICESTER, Q2, "cabinet", "Why?"));
        assertThrows(
                NotPermitted.class, () -> improvements.add(officer, LEICESTER, Q2, roles("", Progress.State.PLANNED)));
    }

    @Test
    void aReviewThatWasSentKeepsTheTextsThatWereAgreed() {
        Reviews reviews = new Reviews(installation.snapshots());
        String without = text();
        write(officer, "A draft.");
        assertEquals(without, text(), "a draft is not for the paper");
        sections.agree(team, LEICESTER, Q2, PLANS, read());
        reviews.send(team, LEICESTER, Q2, TODAY);

        write(officer, "Another text.");
        sections.agree(team, LEICESTER, Q2, PLANS, read());

        SentReview sent = reviews.sent(snapshot(), Q2, TODAY).get(0);
        assertTrue(sent.same());
        assertTrue(sent.text().startsWith(without), sent.text());
        assertTrue(sent.text().contains("section | B.1.1 | "), sent.text());
        assertTrue(sent.text().contains(" | A draft. | "), sent.text());
        assertFalse(sent.text().contains("Another text."), sent.text());
        assertTrue(text().contains("Another text."), "the review of today has the text that is agreed today");
    }

    @Test
    void thePublicKnowsNoTextNoDayAndNoImprovement() {
        write(officer, "Every group has a plan.");
        sections.agree(team, LEICESTER, Q2, PLANS, read());
        sit("2009-04-30", Optional.of(PaperDecision.NOTED), "");
        improvements.add(team, LEICESTER, Q2, roles("", Progress.State.PLANNED));

        Snapshot open = snapshot().forPublic();
        assertEquals(
                SectionState.TO_WRITE,
                open.selfAssessment(Q2, TODAY).find(PLANS).orElseThrow().state());
        assertTrue(open.paperRoute(Q2, TODAY).steps().stream()
                .allMatch(step -> step.sitting().isEmpty()));
        assertEquals(List.of(), ImprovementPlan.of(open.entries(), Q2, TODAY).improvements());
    }

    @Test
    void aBodyHasThePaperDecidesAndAsksForMore() {
        sit("2009-05-30", Optional.empty(), "");
        assertEquals(RouteStage.NOW, stage());
        assertEquals(
                "They have the paper before them on 30 May 2009, which is to come. Record the decision when it is made, or"
                        + " correct the day.",
                refused(() -> sit("2009-05-30", Optional.of(PaperDecision.NOTED), "")));
        assertEquals(
                "Nobody says why it was sent back. Write in the note what is to be changed.",
                refused(() -> sit("2009-04-30", Optional.of(PaperDecision.SENT_BACK), " ")));

        sit("2009-04-30", Optional.of(PaperDecision.NOTED), "");
        routes.request(team, LEICESTER, Q2, "directors", "What is done about burglary?");
        routes.answer(team, LEICESTER, Q2, 1, "Appendix 2 says so.", read());

        assertEquals(RouteStage.DONE, stage());
        assertEquals(
                Optional.of("Appendix 2 says so."),
                snapshot().paperRoute(Q2, TODAY).requests().get(0).answer());
        assertEquals(
                "Members made no request 2 about this paper. Choose one from the list.",
                refused(() -> routes.answer(team, LEICESTER, Q2, 2, "Done.", read())));
        String strange = refused(() -> routes.request(team, LEICESTER, Q2, "parliament", "Why?"));
        assertTrue(
                strange.startsWith("The paper goes through no body “parliament”. Choose one of directors, "), strange);
    }

    @Test
    void anImprovementComesOutOfASectionAndGoesOn() {
        improvements.add(team, LEICESTER, Q2, roles("b.2.1", Progress.State.PLANNED));
        long read = read();
        improvements.change(team, LEICESTER, Q2, 1, roles("B.2.1", Progress.State.UNDER_WAY), read);

        ImprovementTerms stands = ImprovementPlan.of(snapshot().entries(), Q2, TODAY)
                .find(1)
                .orElseThrow()
                .terms();
        assertEquals(List.of("B.2.1"), stands.sections());
        assertEquals(Progress.State.UNDER_WAY, stands.state());
        Actor colleague = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
        assertTrue(refused(() -> improvements.change(colleague, LEICESTER, Q2, 1, roles("", Progress.State.DONE), read))
                .startsWith("Somebody else has changed improvement 1 since"));
        assertEquals(
                "It is stopped, and nobody says why. Write what stopped it.",
                refused(() -> improvements.change(team, LEICESTER, Q2, 1, roles("", Progress.State.STOPPED), read())));
    }

    private static ImprovementTerms roles(String section, Progress.State state) {
        return new ImprovementTerms(
                "Clearer roles",
                section.isEmpty() ? List.of() : List.of(section),
                "Agree roles",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state,
                "");
    }

    private Actor officerOf(String agreement) {
        return installation.actor(Role.OFFICER, Optional.of(Remit.of(new Scope(agreement, "planning"))));
    }

    private void write(Actor actor, String text) {
        sections.write(actor, LEICESTER, Q2, PLANS, text, Optional.empty(), read());
    }

    private void sit(String on, Optional<PaperDecision> decision, String note) {
        routes.sit(team, LEICESTER, Q2, "directors", LocalDate.parse(on), decision, Optional.of(note), read());
    }

    private RouteStage stage() {
        return snapshot().paperRoute(Q2, TODAY).find("directors").orElseThrow().stage();
    }

    private static String refused(Runnable command) {
        return assertThrows(ReviewRefused.class, command::run).getMessage();
    }

    private AssessedSection section() {
        return snapshot().selfAssessment(Q2, TODAY).find(PLANS).orElseThrow();
    }

    private String text() {
        return snapshot().review(Q2, TODAY).text();
    }

    private Snapshot snapshot() {
        return installation.snapshots().of(LEICESTER);
    }

    private long read() {
        return snapshot().head().sequence();
    }
}
