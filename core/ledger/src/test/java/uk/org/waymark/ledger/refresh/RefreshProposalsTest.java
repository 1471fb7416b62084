package uk.org.waymark.ledger.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.refresh.ProposalState;

/** The targets of health on 1 May 2009, the second of the agreement’s three years. */
class RefreshProposalsTest {
    private static final Scope HEALTH = new Scope(TestInstallation.LEICESTER, "health");
    private static final LocalDate APRIL = LocalDate.of(2009, 4, 20);
    private static final LocalDate TODAY = LocalDate.of(2009, 5, 1);
    private static final FinancialYear SECOND = FinancialYear.parse("2009/10");

    @TempDir
    private Path home;

    private TestInstallation installation;
    private RefreshProposals proposals;
    private Actor officer;
    private Actor lead;
    private Actor team;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        proposals = new RefreshProposals(installation.snapshots());
        officer = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
        lead = installation.actor(Role.THEME_LEAD, Optional.of(Remit.of(HEALTH)));
        team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
    }

    private static AskedRevision asked(String code, String... yearsAndTargets) {
        Map<FinancialYear, String> targets = new TreeMap<>();
        for (int i = 0; i < yearsAndTargets.length; i += 2) {
            targets.put(FinancialYear.parse(yearsAndTargets[i]), yearsAndTargets[i + 1]);
        }
        return AskedRevision.of(code, targets, "Fewer midwives than were promised.");
    }

    private void propose(String... yearsAndTargets) {
        proposals.propose(officer, HEALTH, asked("NI 126", yearsAndTargets));
    }

    private void allConsent() {
        for (Consent by : Consent.values()) {
            proposals.consent(team, HEALTH, 1, by, APRIL, "Minute 7");
        }
    }

    @Test
    void aProposalChangesNothingUntilItIsInForce() {
        propose("2009/10", "82");
        allConsent();

        assertEquals("[85.0, 90.0]", targets("NI 126", "2009/10", "2010/11"));
        assertEquals(ProposalState.AGREED, proposal().state());
        proposals.putInForce(team, HEALTH, 1, TODAY, "");
        assertEquals("[82, 90.0]", targets("NI 126", "2009/10", "2010/11"));
        assertEquals(
                "Refresh of May 2009, proposal 1",
                target("NI 126", SECOND).agreed().by());
    }

    @Test
    void eachBodyConsentsInItsTurn() {
        propose("2009/10", "82");

        assertEquals(
                "Proposal 1 waits for another body first: lead partner. Record that decision before this one (Cabinet or"
                        + " Executive).",
                refused(() -> proposals.consent(team, HEALTH, 1, Consent.EXECUTIVE, APRIL, "")));
        proposals.consent(lead, HEALTH, 1, Consent.LEAD_PARTNER, APRIL, "");
        assertEquals(
                "Proposal 1 has the consent of this body (lead partner) already. It waits for: Cabinet or Executive.",
                refused(() -> proposals.consent(lead, HEALTH, 1, Consent.LEAD_PARTNER, APRIL, "")));
        assertEquals(
                "The decision is dated 19 April 2009, before the last decision on 20 April 2009. Correct the day.",
                refused(() -> proposals.consent(team, HEALTH, 1, Consent.EXECUTIVE, APRIL.minusDays(1), "")));
        assertEquals(
                "The decision is dated 2 May 2009, which is still to come. Write the day on which it was made.",
                refused(() -> proposals.consent(team, HEALTH, 1, Consent.EXECUTIVE, TODAY.plusDays(1), "")));
        assertEquals(
                "Proposal 1 still waits for a consent: Cabinet or Executive. It can be in force once that is recorded.",
                refused(() -> proposals.putInForce(team, HEALTH, 1, TODAY, "")));
        assertEquals(Optional.of(Consent.EXECUTIVE), proposal().next());
    }

    @Test
    void aBodyReturnsItWithQuestionsAndItWaitsForTheAnswer() {
        propose("2009/10", "82");
        proposals.consent(lead, HEALTH, 1, Consent.LEAD_PARTNER, APRIL, "");

        assertEquals(
                "It is returned without a question. Write what is to be answered; it is kept with the proposal.",
                refused(() -> proposals.sendBack(team, HEALTH, 1, Consent.EXECUTIVE, APRIL, " ")));
        assertEquals(
                "Proposal 1 has no question that waits for an answer. Reload the page to see its state.",
                refused(() -> proposals.answer(officer, HEALTH, 1, "Six.")));
        proposals.sendBack(team, HEALTH, 1, Consent.EXECUTIVE, APRIL, "How many midwives were promised?");

        assertEquals(ProposalState.RETURNED, proposal().state());
        assertEquals(
                "Proposal 1 was returned with questions on 20 April 2009 and waits for an answer. Decide once it is"
                        + " answered.",
                refused(() -> proposals.consent(team, HEALTH, 1, Consent.EXECUTIVE, TODAY, "")));
        proposals.answer(officer, HEALTH, 1, "Six, and two came.");

        assertEquals(ProposalState.PROPOSED, proposal().state());
        assertEquals(Optional.of(Consent.EXECUTIVE), proposal().next());
        assertEquals(
                "Six, and two came.",
                proposal().returns().get(0).answer().orElseThrow().statement().answer());
        proposals.consent(team, HEALTH, 1, Consent.EXECUTIVE, TODAY, "");
        assertEquals(Optional.of(Consent.GOVERNMENT_OFFICE), proposal().next());
    }

    @Test
    void whoDecidesIsInTheTableOfPermissions() {
        propose("2009/10", "82");
        Actor reviewer = installation.actor(Role.REVIEWER, Optional.empty());
        Actor executive = installation.actor(Role.EXECUTIVE, Optional.empty());
        Actor children =
                installation.actor(Role.OFFICER, Optional.of(Remit.of(new Scope(HEALTH.agreement(), "children"))));

        assertThrows(NotPermitted.class, () -> proposals.consent(officer, HEALTH, 1, Consent.LEAD_PARTNER, APRIL, ""));
        proposals.consent(lead, HEALTH, 1, Consent.LEAD_PARTNER, APRIL, "");
        assertThrows(NotPermitted.class, () -> proposals.consent(lead, HEALTH, 1, Consent.EXECUTIVE, APRIL, ""));
        proposals.consent(executive, HEALTH, 1, Consent.EXECUTIVE, APRIL, "");
        proposals.consent(reviewer, HEALTH, 1, Consent.GOVERNMENT_OFFICE, APRIL, "");
        assertThrows(NotPermitted.class, () -> proposals.consent(reviewer, HEALTH, 1, Consent.MINISTERS, APRIL, ""));
        assertThrows(NotPermitted.class, () -> proposals.putInForce(lead, HEALTH, 1, TODAY, ""));
        assertThrows(NotPermitted.class, () -> proposals.propose(reviewer, HEALTH, asked("NI 126", "2009/10", "81")));
        assertThrows(NotPermitted.class, () -> proposals.propose(children, HEALTH, asked("NI 126", "2009/10", "81")));
        assertThrows(NotPermitted.class, () -> proposals.takeBack(children, HEALTH, 1, "A slip"));
        assertThrows(
                NotPermitted.class, () -> proposals.sendBack(reviewer, HEALTH, 1, Consent.MINISTERS, APRIL, "Why?"));
        assertThrows(NotPermitted.class, () -> proposals.answer(children, HEALTH, 1, "So."));
    }

    @Test
    void whoWorksForAPartnerDecidesOfItsMeasuresOnly() {
        propose("2009/10", "82");
        Actor police = installation.actor(
                Role.THEME_LEAD, Optional.of(new Remit.OfPartner(HEALTH.agreement(), "leicestershire-constabulary")));
        Actor council = installation.actor(
                Role.THEME_LEAD, Optional.of(new Remit.OfPartner(HEALTH.agreement(), "leicester-city-council")));

        assertThrows(NotPermitted.class, () -> proposals.consent(police, HEALTH, 1, Consent.LEAD_PARTNER, APRIL, ""));
        assertThrows(NotPermitted.class, () -> proposals.takeBack(police, HEALTH, 1, "A slip"));
        proposals.consent(council, HEALTH, 1, Consent.LEAD_PARTNER, APRIL, "");
    }

    @Test
    void twoProposalsForOneTargetWaitForEachOther() {
        propose("2009/10", "82");

        String refused = refused(() -> propose("2009/10", "81", "2010/11", "88"));

        assertEquals(
                "Proposal 1 is under way and changes the same of NI 126. Wait for what becomes of it, or take it back"
                        + " first.",
                refused);
        propose("2010/11", "88");
        proposals.takeBack(officer, HEALTH, 1, "A slip");
        propose("2009/10", "81");
        assertEquals(
                List.of("taken back", "proposed", "proposed"),
                snapshot().refresh(snapshot().now()).proposals().stream()
                        .map(its -> its.state().words())
                        .toList());
    }

    @Test
    void whatIsOverIsNotDecidedAgain() {
        propose("2009/10", "82");
        proposals.refuse(lead, HEALTH, 1, Consent.LEAD_PARTNER, APRIL, "It gives up too soon.");

        assertEquals(
                "Proposal 1 is refused; nothing more is decided about it. Propose another if need be.",
                refused(() -> proposals.takeBack(officer, HEALTH, 1, "A slip")));
        assertEquals("[85.0, 90.0]", targets("NI 126", "2009/10", "2010/11"));
    }

    @Test
    void aRefusalNeedsAReason() {
        propose("2009/10", "82");

        assertEquals(
                "It is refused without a reason. Give one; it is kept with the proposal.",
                refused(() -> proposals.refuse(lead, HEALTH, 1, Consent.LEAD_PARTNER, APRIL, " ")));
        assertTrue(proposal().isOpen());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NI 126 | 2009/10 | 85      | Nothing would change: that is agreed already. Write the targets that are to change, and leave the others blank.
            NI 126 | 2009/10 | many    | The target of 2009/10, “many”, cannot be read. It is not a number. Write it in digits, such as 8.4 or -5.30.
            NI 126 | 2008/09 | 75      | The year 2008/09 is over and keeps the target that was in force when it ended. Propose a target of a year to come.
            NI 126 | 2011/12 | 75      | The agreement has no year 2011/12. Its years are 2008/09, 2009/10, 2010/11.
            NI 999 | 2009/10 | 75      | This theme has no measure “NI 999” now. Choose one of the theme’s measures, by its code such as NI 154.
            NI 126 | 2009/10 | 90 to 80 | The range “90 to 80” ends before it begins. Write the lower figure first.
            NI 120 | 2009/10 | 500     | The target of 2009/10, “500”, is not a figure for each part. Write female …; male ….
            NI 126 | 2009/10 | ''      | No change is written. Write the target of a year or quarter, or the baseline, as it should be.
            """)
    void whatMakesNoSenseIsRefusedInAsManyWords(String code, String year, String target, String expected) {
        assertEquals(expected, refused(() -> proposals.propose(officer, HEALTH, asked(code, year, target))));
        assertEquals(List.of(), snapshot().refresh(snapshot().now()).proposals());
    }

    @Test
    void aTargetIsWrittenAsPeopleWriteFigures() {
        inForce(asked("NI 120", "2009/10", "Females 530; male: 760"));
        assertEquals("[female 530, male 760]", targets("NI 120", "2009/10").replace("; ", ", "));
    }

    @Test
    void aYearWithoutATargetGetsOne() {
        inForce(asked("NI 99", "2010/11", "12 of 20"));
        assertEquals("[not applicable, 12/20]", targets("NI 99", "2009/10", "2010/11"));
    }

    @Test
    void anInterimTargetIsProposedBesideThatOfItsYear() {
        inForce(interim("NI 126", "2009/10 Q2: 80\n2010-11 q1 = 86..88", "2009/10", "84"));

        assertEquals("84", target("NI 126", SECOND).value().text());
        assertEquals("80", quarter("2009/10 Q2"));
        assertEquals("86..88", quarter("2010/11 Q1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            soon            | The line “soon” of the interim targets cannot be read. Write a quarter and its target, such as 2009/10 Q2: 300.
            2009/10 Q2: out | The interim target of 2009/10 Q2, “out”, cannot be read. It is not a number. Write it in digits, such as 8.4 or -5.30.
            2008/09 Q4: 80  | The quarter 2008/09 Q4 is over and keeps the target that was in force when it ended. Propose an interim target of a quarter to come.
            2009/10 Q4: 80  | The quarter 2009/10 Q4 ends its year, which has a target of its own (85.0). Change that one instead.
            2011/12 Q1: 80  | The agreement has no year 2011/12. Its years are 2008/09, 2009/10, 2010/11.
            """)
    void anInterimTargetThatMakesNoSenseIsRefused(String line, String expected) {
        assertEquals(expected, refused(() -> proposals.propose(officer, HEALTH, interim("NI 126", line))));
    }

    private static AskedRevision interim(String code, String lines, String... yearsAndTargets) {
        AskedRevision asked = asked(code, yearsAndTargets);
        return new AskedRevision(code, asked.targets(), lines, "", "", asked.why(), "", "");
    }

    private String quarter(String period) {
        return terms("NI 126")
                .interim(ReportingPeriod.parse(period))
                .orElseThrow()
                .value()
                .text();
    }

    @Test
    void aMeasureThatIsOutGetsNoNewTarget() {
        inForce(asked("NI 126", "2010/11", "out"));

        String refused = refused(() -> propose("2010/11", "88"));

        assertTrue(
                refused.startsWith(
                        "NI 126 is out of the agreement in 2010/11 (Refresh of May 2009, proposal 1: withdrawn)"),
                refused);
    }

    @Test
    void aChangeOfTheSameTakesTheOthersPlaceFromALaterDayOn() {
        inForce(asked("NI 126", "2010/11", "88"));
        propose("2010/11", "86");
        for (Consent by : Consent.values()) {
            proposals.consent(team, HEALTH, 2, by, APRIL, "");
        }

        assertEquals(
                "Another change of the same is in force from 1 May 2009. Choose a later day.",
                refused(() -> proposals.putInForce(team, HEALTH, 2, TODAY, "")));
        assertEquals(
                "It would be in force from 1 April 2011, when the agreement is over. Choose a day up to 31 March 2011.",
                refused(() -> proposals.putInForce(team, HEALTH, 2, LocalDate.of(2011, 4, 1), "")));
        proposals.putInForce(team, HEALTH, 2, TODAY.plusDays(30), "");
        assertEquals("[88]", targets("NI 126", "2010/11"));
        assertEquals(
                "Refresh of May 2009, proposal 1",
                target("NI 126", FinancialYear.parse("2010/11")).agreed().by());
    }

    private void inForce(AskedRevision asked) {
        proposals.propose(officer, HEALTH, asked);
        allConsent();
        proposals.putInForce(team, HEALTH, 1, TODAY, "");
    }

    private static String refused(Runnable command) {
        return assertThrows(ProposalRefused.class, command::run).getMessage();
    }

    private Snapshot snapshot() {
        return installation.snapshots().of(HEALTH.agreement());
    }

    private Proposal proposal() {
        return snapshot().refresh(snapshot().now()).find(1).orElseThrow();
    }

    private Dated<Target> target(String code, FinancialYear year) {
        return terms(code).target(year).orElseThrow();
    }

    private String targets(String code, String... years) {
        return List.of(years).stream()
                .map(year -> target(code, FinancialYear.parse(year)).value().text())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private Terms terms(String code) {
        Snapshot snapshot = snapshot();
        return snapshot.definitions().findTheme("health").orElseThrow().indicators().stream()
                .filter(indicator -> indicator.isCalled(code))
                .findFirst()
                .flatMap(indicator -> indicator.terms(snapshot.now()))
                .orElseThrow();
    }
}
