package uk.org.waymark.web.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.capture.ThreeAnswers;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.SentBack;
import uk.org.waymark.position.reporting.Statement.SignedOff;
import uk.org.waymark.web.cycle.SignOffRow.Paragraph;
import uk.org.waymark.web.cycle.SignOffRow.Question;
import uk.org.waymark.web.cycle.SignOffRow.Stage;
import uk.org.waymark.web.small.Monthly;
import uk.org.waymark.web.small.Small;

/** Smallshire at the second quarter of 2008/09: NI 154 at least 1,450 homes, NI 117 at most 8.4%, NI 18 at most -28.30%. */
class SignOffDeskTest {
    private static final ReportingPeriod Q1 = ReportingPeriod.parse("2008-09-Q1");
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final UUID OFFICER = new UUID(0, 1);
    private static final UUID LEAD = new UUID(0, 2);

    private final List<Entry<?>> entries = new ArrayList<>();

    /** Each entry is recorded at nine o’clock, a day after the one before, from 1 October 2008. */
    private SignOffDeskTest say(UUID who, Statement statement, String reason) {
        Instant at = LocalDate.of(2008, 10, 1)
                .plusDays(entries.size())
                .atTime(9, 0)
                .atZone(Known.LONDON)
                .toInstant();
        entries.add(new Entry<>(
                entries.size() + 1L,
                statement,
                at,
                at,
                who,
                Optional.of(reason).filter(text -> !text.isEmpty()),
                Optional.empty()));
        return this;
    }

    private SignOffDeskTest figure(String code, ReportingPeriod period, String figure) {
        return say(
                OFFICER,
                new Outturn(
                        IndicatorCode.of(code),
                        Optional.empty(),
                        period,
                        Figure.Amount.of(figure),
                        Optional.empty(),
                        false),
                "");
    }

    private List<SignOffRow> rows() {
        return rows(Small.returns(entries, Q2), true);
    }

    private static List<SignOffRow> rows(Completeness returns, boolean correctable) {
        SignOffDesk desk = new SignOffDesk(
                Small.AGREEMENT,
                Small.position("").scheme(),
                Map.of(OFFICER, "Town officer", LEAD, "Town lead"),
                code -> correctable,
                returns.measures().anyMatch(any -> !any.measure().evidence().isEmpty()));
        return returns.measures()
                .map(measure -> desk.row(measure, SignOffChoice.NONE))
                .toList();
    }

    private SignOffRow row(String code) {
        return rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFigureIsBesideItsTargetAndTheFigureBefore() {
        figure("NI 117", Q1, "9.1").figure("NI 117", Q2, "8.5");

        SignOffRow row = row("NI 117");

        SignOffFigure figure = row.figures().get(0);
        assertEquals("8.5%", figure.figure());
        assertEquals("at most 8.4%", figure.target());
        assertEquals(Optional.of(new SignOffFigure.Last("9.1%", "2008/09 Q1")), figure.last());
        assertEquals("0.1 points above", figure.distance());
        assertEquals("Entered by Town officer, 2 October 2008, 09:00", row.entered());
        assertEquals(Stage.TO_DECIDE, row.stage());
        assertEquals("", row.state());
        assertTrue(row.approvable() && row.returnable());
        assertEquals(1, row.charts().size());
        assertEquals(List.of(), row.reasons());
    }

    @Test
    void aPercentageIsShownWithWhatItWasCountedFrom() {
        Figure counted = Figure.Amount.of(new Figure.Ratio(85, 1000));
        say(
                OFFICER,
                new Outturn(IndicatorCode.of("NI 117"), Optional.empty(), Q2, counted, Optional.empty(), false),
                "");

        SignOffFigure figure = row("NI 117").figures().get(0);

        assertEquals("8.5%", figure.figure());
        assertEquals("85 of 1,000", figure.counted());
    }

    @Test
    void thatThereIsNoFigureIsInItsPlace() {
        say(OFFICER, new NotApplicable(IndicatorCode.of("NI 154"), Optional.empty(), Q2), "No homes are built here.");

        SignOffFigure figure = row("NI 154").figures().get(0);

        assertEquals("Not applicable", figure.figure());
        assertEquals("at least 1,450", figure.target());
        assertEquals(
                "Entered by Town officer, 1 October 2008, 09:00", row("NI 154").entered());
    }

    @Test
    void aLeadLooksTwiceAtWhatGotWorseIsDoubtfulOrLacksEvidence() {
        figure("NI 117", Q1, "7.0").figure("NI 117", Q2, "8.5").figure("NI 154", Q2, "900");
        say(
                OFFICER,
                new Overruled(IndicatorCode.of("NI 117"), Optional.empty(), Q2, "It is 1.5 above the last figure."),
                "Two schools closed.");
        assertEquals(
                List.of("The rating is worse than the one before.", "A question about the figure was overruled."),
                row("NI 117").reasons());
        assertEquals(
                List.of(new Question(
                        "It is 1.5 above the last figure.", "Town officer answered: “Two schools closed.”")),
                row("NI 117").questions());
        assertTrue(row("NI 154").reasons().contains("Worse than anticipated."));
        assertFalse(row("NI 154").approvable());
        assertTrue(row("NI 154").returnable());

        say(OFFICER, new Evidence(IndicatorCode.of("NI 117"), Q2, "Register", "https://example.org/register"), "");

        assertFalse(row("NI 117").reasons().contains("No evidence, which other figures of the theme have."));
        assertTrue(row("NI 154").reasons().contains("No evidence, which other figures of the theme have."));
    }

    @Test
    void commentaryIsSetOutByItsQuestionsAndAnEarlierPeriodsIsNot() {
        figure("NI 154", Q1, "900").figure("NI 154", Q2, "900");
        say(OFFICER, new Commentary(IndicatorCode.of("NI 154"), Q1, "Last quarter’s reason."), "");
        assertEquals(List.of(), row("NI 154").commentary());

        String answers = new ThreeAnswers("Builders left.", "New ones are hired.", "Yes.").text();
        say(OFFICER, new Commentary(IndicatorCode.of("NI 154"), Q2, answers), "");

        assertEquals(
                List.of(
                        new Paragraph("Why", "Builders left."),
                        new Paragraph("Next", "New ones are hired."),
                        new Paragraph("Still achievable?", "Yes.")),
                row("NI 154").commentary());
        assertTrue(row("NI 154").approvable());
    }

    @Test
    void whatIsDecidedIsSetApartUntilItIsAnswered() {
        say(LEAD, new PeriodOpened(Q2, LocalDate.of(2008, 10, 31)), "");
        figure("NI 117", Q2, "8.5").figure("NI 154", Q2, "1500");
        say(LEAD, new SignedOff(IndicatorCode.of("NI 117"), Q2), "");
        say(LEAD, new SentBack(IndicatorCode.of("NI 154"), Q2, "Which estates?"), "");
        assertEquals("decided NI 154 returned, NI 117 signed; blocked NI 18 blocked, NI 65 blocked", groups());
        assertEquals("Signed off on 4 October 2008 by Town lead.", row("NI 117").state());
        assertFalse(row("NI 117").approvable());
        assertEquals(
                Optional.of(new SignOffRow.Comment("Returned on 5 October 2008 by Town lead:", "Which estates?")),
                row("NI 154").comment());

        figure("NI 154", Q2, "1490");

        assertTrue(groups().startsWith("others NI 154 waiting; decided NI 117 signed"), groups());
        assertEquals(
                "Its officers answered the comment. Look at it again.",
                row("NI 154").state());
    }

    @Test
    void theHeadlineCountsWhatWaitsAndTheTallyWhatIsDecided() {
        figure("NI 117", Q2, "8.5").figure("NI 154", Q2, "900").figure("NI 18", Q2, "-30.00");
        assertEquals("Three measures to sign off. Look twice at one of them.", new SignOffRows(rows()).headline());
        assertEquals("0 of 3 decided, 3 left", new SignOffRows(rows()).tally());

        say(LEAD, new SignedOff(IndicatorCode.of("NI 117"), Q2), "");
        say(LEAD, new SentBack(IndicatorCode.of("NI 18"), Q2, "Whose count is it?"), "");
        assertEquals("One measure to sign off. Look twice at it.", new SignOffRows(rows()).headline());
        assertEquals("2 of 3 decided, 1 left", new SignOffRows(rows()).tally());

        say(LEAD, new SentBack(IndicatorCode.of("NI 154"), Q2, "Why so few?"), "");
        assertEquals("Nothing waits for your sign-off.", new SignOffRows(rows()).headline());
        assertFalse(new SignOffRows(rows()).isWaiting());
        assertTrue(new SignOffRows(rows()).isDecidable());
    }

    private String groups() {
        return new SignOffRows(rows())
                .groups().stream()
                        .map(group -> group.id() + " "
                                + group.rows().stream()
                                        .filter(row -> !row.code().equals("NI 1"))
                                        .map(row ->
                                                row.code() + " " + row.stage().code())
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }

    @Test
    void whatNobodyCouldCorrectCanOnlyBeApproved() {
        figure("NI 117", Q2, "8.5");

        SignOffRow row = rows(Small.returns(entries, Q2), false).stream()
                .filter(any -> any.code().equals("NI 117"))
                .findFirst()
                .orElseThrow();

        assertTrue(row.approvable());
        assertFalse(row.returnable());
    }

    @Test
    void theMonthsWithoutWhichAMeasureCannotBeSignedOffAreNamed() {
        Completeness returns = Completeness.of(Monthly.position("2008-10", "61"), Monthly.entries("2008-10", "61"));

        SignOffRow row = rows(returns, false).get(0);

        assertEquals(Stage.BLOCKED, row.stage());
        assertEquals("November and December 2008 have no figure yet.", row.state());
        assertFalse(row.isDecidable());
        assertEquals(Stage.TO_DECIDE, rows(returns, true).get(0).stage());
    }
}
