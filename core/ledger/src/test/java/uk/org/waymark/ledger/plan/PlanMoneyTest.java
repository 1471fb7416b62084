package uk.org.waymark.ledger.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Conditions;
import uk.org.waymark.contract.plan.Fund.Kind;
import uk.org.waymark.contract.plan.Fund.Line;
import uk.org.waymark.contract.plan.Fund.Stage;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.plan.FundTerms.LineTerms;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.PlanStatement.MoneyStated;

/** The money of the plan “maternity” of health on 1 May 2009. */
class PlanMoneyTest {
    private static final Scope HEALTH = new Scope(TestInstallation.LEICESTER, "health");
    private static final String PLAN = "maternity";
    private static final String GRANT = "clinic-grant";

    @TempDir
    private Path home;

    private TestInstallation installation;
    private PlanMoney money;
    private Actor officer;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        money = new PlanMoney(installation.snapshots());
        officer = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
    }

    @Test
    void aFundIsAddedLineByLine() {
        money.add(officer, HEALTH, PLAN, grant("30000", Optional.empty(), "Beds 20000", "Rent 10000"));

        assertEquals(
                List.of("beds", "rent"), fund().lines().stream().map(Line::id).toList());
        assertEquals(new BigDecimal("30000"), plan().placed());
        assertEquals(Optional.of(Kind.REVENUE), fund().conditions().kind());
        assertEquals(Optional.of(true), fund().conditions().ringFenced());
    }

    @Test
    void linesThatDoNotComeToTheTotalNeedAWordAndAreNotPlaced() {
        assertEquals(
                "The lines come to £36,000 and the stated total is £26,000. Correct one of them, or write why they"
                        + " differ.",
                refused(() -> money.add(
                        officer, HEALTH, PLAN, grant("26000", Optional.empty(), "Beds 20000", "Rent 16000"))));

        money.add(officer, HEALTH, PLAN, grant("26000", Optional.of("The table says so."), "Beds 20000", "Rent 16000"));

        assertEquals(new BigDecimal("36000"), fund().linesTotal());
        assertEquals(BigDecimal.ZERO, plan().placed());
        assertEquals(BigDecimal.ZERO, fund().committed());
    }

    @Test
    void aFundWithoutNameLineOrAmountIsRefusedWithWhatIsMissing() {
        assertEquals(
                "The fund has no lines. Write what its money is for, with the amount.",
                refused(() -> money.add(officer, HEALTH, PLAN, grant("1", Optional.empty()))));
        assertEquals(
                "“Beds” has no amount. Write it in pounds, such as 15,000.",
                refused(() -> money.add(officer, HEALTH, PLAN, grant("1", Optional.empty(), "Beds 0"))));
        assertEquals(List.of(), plan().funds());
    }

    @Test
    void moneyIsSpentLineByLineAndTheRestStaysCommitted() {
        money.add(officer, HEALTH, PLAN, grant("30000", Optional.empty(), "Beds 20000", "Rent 10000"));

        money.state(
                officer,
                HEALTH,
                List.of(stated("beds", Stage.COMMITTED, "5000", ""), stated("rent", Stage.SPENT, "0", "")),
                head());

        assertEquals(new BigDecimal("15000"), fund().spent());
        assertEquals(new BigDecimal("30000"), fund().committed());
        assertEquals(Stage.SPENT, fund().lines().get(1).stage(), "what is spent without an amount is spent as a whole");
    }

    @Test
    void whatWasNeverGrantedIsNotSpentAndMoreThanALineNeedsANote() {
        money.add(officer, HEALTH, PLAN, grant("30000", Optional.empty(), "Beds 20000", "Rent 10000"));

        assertEquals(
                "The money for “Beds” is refused, so that none of it can be spent. Choose another stage, or write 0.",
                refused(() -> money.state(officer, HEALTH, List.of(stated("beds", Stage.REFUSED, "1", "")), head())));
        assertEquals(
                "More is spent on “Rent” than its £10,000. Correct the amount, or write in the note where the rest comes"
                        + " from.",
                refused(() -> money.state(officer, HEALTH, List.of(stated("rent", Stage.SPENT, "12000", "")), head())));
        assertEquals(
                "There is no line “cars” in “Clinic grant”. Choose one of its lines.",
                refused(() -> money.state(officer, HEALTH, List.of(stated("cars", Stage.SPENT, "1", "")), head())));
    }

    @Test
    void newTermsKeepTheStageOfLinesThatWereThere() {
        money.add(officer, HEALTH, PLAN, grant("30000", Optional.empty(), "Beds 20000", "Rent 10000"));
        money.state(officer, HEALTH, List.of(stated("beds", Stage.SPENT, "20000", "")), head());

        money.change(officer, HEALTH, PLAN, GRANT, longer(Optional.empty()), head());

        assertEquals(
                List.of(Stage.SPENT, Stage.APPLIED_FOR),
                fund().lines().stream().map(Line::stage).toList());
        assertEquals("Beds and cots", fund().lines().get(0).proposal());
        assertEquals(new BigDecimal("500"), fund().appliedFor());
        long once = head();
        money.change(officer, HEALTH, PLAN, GRANT, longer(Optional.of("lamps")), head());
        assertEquals(once, head(), "the same terms again change nothing");
    }

    @Test
    void ofTwoWhoStateTheMoneyTheSecondLooksFirst() {
        money.add(officer, HEALTH, PLAN, grant("30000", Optional.empty(), "Beds 20000", "Rent 10000"));
        long read = head();
        Actor colleague = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
        money.state(colleague, HEALTH, List.of(stated("beds", Stage.COMMITTED, "5000", "")), read);

        String refused =
                refused(() -> money.state(officer, HEALTH, List.of(stated("beds", Stage.COMMITTED, "7000", "")), read));

        assertTrue(refused.startsWith("Somebody else has changed the money since you opened the page."), refused);
        assertEquals(new BigDecimal("5000"), fund().spent());
        assertThrows(
                NotPermitted.class,
                () -> money.state(
                        installation.actor(Role.EXECUTIVE, Optional.empty()),
                        HEALTH,
                        List.of(stated("beds", Stage.COMMITTED, "7000", "")),
                        head()));
    }

    private static FundTerms longer(Optional<String> lamps) {
        return new FundTerms(
                "Clinic grant",
                Conditions.NOT_STATED,
                Optional.empty(),
                Optional.empty(),
                Stage.APPLIED_FOR,
                List.of(
                        new LineTerms(Optional.of("beds"), "Beds and cots", Optional.of(new BigDecimal("21000"))),
                        new LineTerms(lamps, "Lamps", Optional.of(new BigDecimal("500")))));
    }

    private static FundTerms grant(String total, Optional<String> why, String... lines) {
        return new FundTerms(
                "Clinic grant",
                new Conditions(Optional.of(Kind.REVENUE), Optional.of(true)),
                Optional.of(new BigDecimal(total)),
                why,
                Stage.COMMITTED,
                Stream.of(lines)
                        .map(line -> line.split(" "))
                        .map(line -> new LineTerms(Optional.empty(), line[0], Optional.of(new BigDecimal(line[1]))))
                        .toList());
    }

    private static MoneyStated stated(String line, Stage stage, String spent, String note) {
        return new MoneyStated(PLAN, GRANT, line, stage, new BigDecimal(spent), note);
    }

    private static String refused(Runnable command) {
        return assertThrows(PlanRefused.class, command::run).getMessage();
    }

    private Fund fund() {
        return plan().funds().get(0);
    }

    private Plan plan() {
        Snapshot snapshot = installation.snapshots().of(HEALTH.agreement());
        return snapshot.position(ReportingPeriod.parse("2008-09-Q4"), snapshot.now())
                .theme("health")
                .plans()
                .get(0)
                .plan();
    }

    private long head() {
        return installation.ledger().head(HEALTH.agreement()).sequence();
    }
}
