package uk.org.waymark.ledger.risk;

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
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.reporting.RiskTerms.Threat;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.position.risk.RiskState;

/** The risks of health, whose plan “maternity” has one action, on 1 May 2009. */
class RisksTest {
    private static final Scope HEALTH = new Scope(TestInstallation.LEICESTER, "health");
    private static final RiskTerms FEW_MIDWIVES = about("NI 126");
    private static final RiskAssessment HIGH = scored(5, 4, 4, 4, "2009-09-30", "");

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Risks risks;
    private Actor officer;
    private Actor lead;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        risks = new Risks(installation.snapshots());
        officer = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
        lead = installation.actor(Role.THEME_LEAD, Optional.of(Remit.of(HEALTH)));
    }

    @Test
    void aRiskIsRaisedUnderTheNextNumberAndWaitsForTheLead() {
        risks.raise(officer, HEALTH, FEW_MIDWIVES, HIGH);
        risks.raise(officer, HEALTH, FEW_MIDWIVES, HIGH);

        assertEquals(
                List.of("R1", "R2"), register().risks().stream().map(Risk::id).toList());
        assertEquals(RiskState.RAISED, risk().state());
    }

    @Test
    void theLeadAcceptsIt() {
        risks.raise(officer, HEALTH, FEW_MIDWIVES, HIGH);

        risks.accept(lead, HEALTH, "R1", head());
        long once = head();
        risks.accept(lead, HEALTH, "R1", head());

        assertEquals(RiskState.ACCEPTED, risk().state());
        assertEquals(once, head());
    }

    @Test
    void anAssessmentKeepsTheTermsAndTheOneBefore() {
        risks.raise(officer, HEALTH, FEW_MIDWIVES, HIGH);

        risks.assess(officer, HEALTH, "R1", scored(5, 4, 2, 4, "2009-12-31", "Two came."), head());

        assertEquals(FEW_MIDWIVES, risk().terms());
        assertEquals(8, risk().assessment().now().product());
        assertEquals(
                16,
                risk().changes()
                        .get(1)
                        .before()
                        .orElseThrow()
                        .assessment()
                        .now()
                        .product());
    }

    @Test
    void theSameAgainChangesNothing() {
        risks.raise(officer, HEALTH, FEW_MIDWIVES, HIGH);
        long once = head();

        risks.change(officer, HEALTH, "R1", about("ni126"), head());
        risks.assess(officer, HEALTH, "R1", HIGH, head());

        assertEquals(once, head());
    }

    @Test
    void whatCannotBeIsRefusedWithWhatToDo() {
        assertEquals(
                "No theme of this agreement has NI 999 now. Name the measures whose targets are at risk, such as NI 117.",
                refused(() -> risks.raise(officer, HEALTH, about("NI 999"), HIGH)));
        assertEquals(
                "There is no action “maternity/homes” in the plans of this agreement. Choose the actions from the list.",
                refused(() -> risks.raise(officer, HEALTH, loweredBy("homes"), HIGH)));
        assertEquals(
                "It is to be reviewed on 30 April 2009, which is past. Choose the day by which it is to be assessed"
                        + " again.",
                refused(() -> raise(scored(5, 4, 4, 4, "2009-04-30", ""))));
        assertEquals(
                "It is to be reviewed on 1 April 2011, outside the agreement’s term from 1 April 2008 to 31 March 2011."
                        + " Choose a day within it; what goes on afterwards belongs to the next agreement.",
                refused(() -> raise(scored(5, 4, 4, 4, "2011-04-01", ""))));
        assertEquals(
                "It scores 16 with its controls and 12 without them. Correct one of the two, or write why the controls"
                        + " make it worse.",
                refused(() -> raise(scored(3, 4, 4, 4, "2009-09-30", " "))));
        assertEquals(List.of(), register().risks());
    }

    @Test
    void controlsThatMakeItWorseNeedAWord() {
        raise(scored(3, 4, 4, 4, "2009-09-30", "Agency staff are dearer than nobody."));

        assertEquals(16, risk().assessment().now().product());
    }

    @Test
    void closingNeedsAReasonAndIsForGood() {
        raise(HIGH);

        assertEquals(
                "Nobody says why it is closed. Write why it is a risk no longer, or is none.",
                refused(() -> risks.close(lead, HEALTH, "R1", " ", head())));
        risks.close(lead, HEALTH, "R1", "Ten were hired.", head());

        assertEquals(RiskState.CLOSED, risk().state());
        assertEquals(
                "R1 is closed and is not changed any more. Raise it anew where it has come back.",
                refused(() -> risks.accept(lead, HEALTH, "R1", head())));
    }

    @Test
    void ofTwoWhoChangeItTheSecondLooksFirst() {
        raise(HIGH);
        long read = head();
        Actor colleague = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
        risks.assess(colleague, HEALTH, "R1", scored(5, 4, 2, 4, "2009-12-31", ""), read);

        String refused = refused(() -> risks.accept(lead, HEALTH, "R1", read));

        assertTrue(refused.startsWith("Somebody else has changed the risk since you opened the page."), refused);
        assertEquals(RiskState.RAISED, risk().state());
    }

    @Test
    void anotherThemesRisksAreNotTheirsAndOnlyTheLeadAccepts() {
        raise(HIGH);
        Actor children =
                installation.actor(Role.OFFICER, Optional.of(Remit.of(new Scope(HEALTH.agreement(), "children"))));
        Actor team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());

        assertThrows(NotPermitted.class, () -> risks.raise(children, HEALTH, FEW_MIDWIVES, HIGH));
        assertThrows(NotPermitted.class, () -> risks.assess(children, HEALTH, "R1", HIGH, head()));
        assertThrows(NotPermitted.class, () -> risks.accept(officer, HEALTH, "R1", head()));
        assertThrows(NotPermitted.class, () -> risks.close(team, HEALTH, "R1", "Because.", head()));
    }

    @Test
    void whoWorksForAPartnersMeasuresRaisesRisksOfThoseAlone() {
        Actor council = installation.actor(
                Role.OFFICER, Optional.of(new Remit.OfPartner(HEALTH.agreement(), "leicester-city-council")));
        Actor police = installation.actor(
                Role.OFFICER, Optional.of(new Remit.OfPartner(HEALTH.agreement(), "leicestershire-constabulary")));

        risks.raise(council, HEALTH, FEW_MIDWIVES, HIGH);

        assertEquals("R1", risk().id());
        assertThrows(NotPermitted.class, () -> risks.raise(police, HEALTH, FEW_MIDWIVES, HIGH));
        assertThrows(NotPermitted.class, () -> risks.assess(police, HEALTH, "R1", HIGH, head()));
        assertTrue(refused(() -> risks.raise(council, HEALTH, about(), HIGH))
                .startsWith("You work for measures of this theme and not for the theme as a whole."));
    }

    private void raise(RiskAssessment assessment) {
        risks.raise(officer, HEALTH, FEW_MIDWIVES, assessment);
    }

    private static RiskTerms about(String... codes) {
        return terms(List.of(codes).stream().map(IndicatorCode::of).toList(), "clinics");
    }

    private static RiskTerms loweredBy(String action) {
        return terms(List.of(), action);
    }

    private static RiskTerms terms(List<IndicatorCode> measures, String action) {
        return new RiskTerms(
                "Too few midwives",
                "Nobody applies",
                "Clinics stay shut",
                Optional.of("Agency staff"),
                Optional.of("NHS"),
                Optional.of("Head of midwifery"),
                Threat.OUTCOME,
                measures,
                List.of(new ActionKey("maternity", action)));
    }

    private static RiskAssessment scored(int before, int hit, int now, int hits, String review, String note) {
        return new RiskAssessment(new RiskScore(before, hit), new RiskScore(now, hits), LocalDate.parse(review), note);
    }

    private static String refused(Runnable command) {
        return assertThrows(RiskRefused.class, command::run).getMessage();
    }

    private Risk risk() {
        return register().find("R1").orElseThrow();
    }

    private RiskRegister register() {
        Snapshot snapshot = installation.snapshots().of(HEALTH.agreement());
        return RiskRegister.of(snapshot.entries(), snapshot.now());
    }

    private long head() {
        return installation.ledger().head(HEALTH.agreement()).sequence();
    }
}
