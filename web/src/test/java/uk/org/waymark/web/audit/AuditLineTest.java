package uk.org.waymark.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.audit.AuditPlace;
import uk.org.waymark.ledger.audit.AuditQuery;
import uk.org.waymark.ledger.audit.Audited;
import uk.org.waymark.ledger.audit.Who;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.position.SensitiveActions;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAgreed;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAssigned;
import uk.org.waymark.position.reporting.ReviewStatement.SectionWritten;
import uk.org.waymark.position.reporting.ReviewStatement.SittingStated;
import uk.org.waymark.position.reporting.RiskStatement.RiskAccepted;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.GroupWithdrawal;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.InstalmentWithdrawal;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;
import uk.org.waymark.position.reporting.Statement.Reopened;
import uk.org.waymark.position.reporting.Statement.SentBack;
import uk.org.waymark.position.reporting.Statement.SignedOff;
import uk.org.waymark.position.reporting.Statement.Withdrawal;
import uk.org.waymark.web.words.Words;

class AuditLineTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final IndicatorCode NI_126 = IndicatorCode.of("NI 126");
    private static final Optional<String> WHOLE = Optional.empty();
    private static final Who OFFICER = who("Health officer");

    @Test
    void everyStatementIsSaidInWords() {
        List<Statement> statements = List.of(
                new Outturn(NI_126, Optional.of("male"), Q2, Figure.Amount.of("80.30"), Optional.of("to August"), true),
                new NotApplicable(NI_126, Optional.of("female"), Q2),
                new Withdrawal(NI_126, Optional.of("male"), Q2),
                new Instalment(
                        NI_126,
                        Optional.of("male"),
                        Q2,
                        CollectionPeriod.parse("2008-08"),
                        Figure.Amount.of("80.30"),
                        true),
                new InstalmentWithdrawal(NI_126, WHOLE, Q2, CollectionPeriod.parse("2008-08")),
                new GroupFigure(NI_126, "ward", "abbey", Q2, Figure.Amount.of("80.30"), true),
                new GroupSuppressed(NI_126, "ward", "abbey", Q2, Optional.of(Figure.Amount.of("3"))),
                new GroupWithdrawal(NI_126, "ward", "abbey", Q2),
                new Forecast(NI_126, WHOLE, Q2, Performance.WORSE, Optional.of(Figure.Amount.of("79"))),
                new Commentary(NI_126, Q2, "More clinics"),
                new Evidence(NI_126, Q2, "Minutes", "https://example.org"),
                new Overruled(NI_126, WHOLE, Q2, "Four times the last figure"),
                new SignedOff(NI_126, Q2),
                new SentBack(NI_126, Q2, "Say how many were asked."),
                new Reopened(NI_126, Q2, UUID.randomUUID(), LocalDate.of(2009, 1, 31)),
                new PeriodOpened(Q2, LocalDate.of(2008, 10, 31)),
                new PeriodClosed(Q2),
                new Submitted("health", Q2),
                new Progress("maternity", "clinics", Progress.State.DONE, "both open"),
                new SectionAssigned(Q2, "B.1.1", "Planning group", WHOLE, LocalDate.of(2008, 11, 20)),
                new SectionWritten(Q2, "B.1.1", "Every group has a plan.", WHOLE, "officer, planning"),
                new SectionAgreed(Q2, "B.1.1"),
                new SittingStated(Q2, "cabinet", LocalDate.of(2009, 1, 26), Optional.of(PaperDecision.NOTED), WHOLE),
                new RiskAccepted("planning", "R1"),
                new RiskClosed("planning", "R1", "The market came back."),
                new PublishedDistribution(
                        LocalDate.of(2006, 9, 30), BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE));

        String said = statements.stream()
                .map(Said::of)
                .map(line -> line.about() + " | " + line.words())
                .collect(Collectors.joining("\n"));

        assertEquals(
                """
                NI 126, male, 2008/09 Q2 | 80.30, to August, provisional
                NI 126, female, 2008/09 Q2 |\s
                NI 126, male, 2008/09 Q2 |\s
                NI 126, male, August 2008 | 80.30, provisional
                NI 126, August 2008 |\s
                NI 126, abbey, 2008/09 Q2 | 80.30, provisional
                NI 126, abbey, 2008/09 Q2 |\s
                NI 126, abbey, 2008/09 Q2 |\s
                NI 126, 2008/09 Q2 | worse, expected at year end: 79
                NI 126, 2008/09 Q2 | More clinics
                NI 126, 2008/09 Q2 | Minutes (https://example.org)
                NI 126, 2008/09 Q2 | Four times the last figure
                NI 126, 2008/09 Q2 |\s
                NI 126, 2008/09 Q2 | Say how many were asked.
                NI 126, 2008/09 Q2 | until 31 January 2009
                2008/09 Q2 | figures due 31 October 2008
                2008/09 Q2 |\s
                health, 2008/09 Q2 |\s
                maternity, clinics | done: both open
                B.1.1, 2008/09 Q2 | Planning group, by 20 November 2008
                B.1.1, 2008/09 Q2 | Every group has a plan.
                B.1.1, 2008/09 Q2 |\s
                cabinet, 2008/09 Q2 | 26 January 2009, noted
                planning, R1 |\s
                planning, R1 | The market came back.
                30 September 2006 | 10% above, 10% near, 10% below, 1% missing""",
                said);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasItsWords(String kind) {
        assertFalse(Words.say("audit.kind." + kind).isBlank());
    }

    static Stream<String> kinds() {
        return AuditQuery.kinds().stream();
    }

    @Test
    void anActSaysWhoDidItToWhomAndWhenInLondon() {
        AuditLine line = line(act(who("Administrator"), OFFICER, "officer for health"));

        assertEquals("22 Jul 2026, 10:15:30", line.when());
        assertEquals("Administrator", line.who());
        assertEquals("Invited a person", line.done());
        assertEquals("Health officer, health", line.about());
        assertEquals("officer for health", line.words());
    }

    @Test
    void theErasedAndTheUnknownAreNamedAsSuch() {
        Who erased = new Who(Optional.of(new Account(UUID.randomUUID())), Optional.empty());

        assertEquals("a former user", line(act(erased, OFFICER, "")).who());
        assertEquals("nobody signed in", line(act(Who.NOBODY, OFFICER, "")).who());
    }

    @Test
    void aFormulaInTheFileDoesNotRun() {
        String row = AuditCsv.row(line(act(who("=HYPERLINK(\"x\")"), OFFICER, "one, two")));

        assertEquals(
                "2026-07-22T09:15:30Z,\"'=HYPERLINK(\"\"x\"\")\",Invited a person,\"Health officer, health\","
                        + "leicester-2008-11,\"one, two\",,\r\n",
                row);
        assertEquals("When,Who,What was done,To whom or what,Agreement,In words,Reason,Source\r\n", AuditCsv.heading());
    }

    @ParameterizedTest
    @CsvSource({
        "signed_in, password, with a password",
        "signed_in, openid connect, through the council’s own system",
        "signed_in, badge, badge",
        "key_made, MCow, public key MCow",
        "token_made, good until 2026-07-22T09:15:30Z, 'good until 22 July 2026, 10:15'",
        "token_made, good until further notice, good until further notice",
    })
    void whatAnActWasRecordedWithIsPutIntoWords(String kind, String detail, String words) {
        assertEquals(
                words, line(act(kind, who("Administrator"), OFFICER, detail)).words());
    }

    private static AuditLine line(Audited act) {
        return AuditLine.of(act, SensitiveActions.NONE, Remit::words);
    }

    private static Audited act(Who by, Who about, String detail) {
        return act("invited", by, about, detail);
    }

    private static Audited act(String kind, Who by, Who about, String detail) {
        Remit health = Remit.parse("leicester-2008-11", "health");
        return new Audited(
                new AuditPlace(Instant.parse("2026-07-22T09:15:30Z"), "", 1),
                by,
                kind,
                about,
                Optional.of(health.agreement()),
                Optional.of(health),
                Optional.empty(),
                detail,
                Optional.empty(),
                Optional.empty());
    }

    private static Who who(String name) {
        return new Who(Optional.of(new Account(UUID.randomUUID())), Optional.of(name));
    }
}
