package uk.org.waymark.ledger.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.capture.Proposal.Management;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.position.reporting.Statement.ManagementWithdrawal;
import uk.org.waymark.position.reporting.Statement.Outturn;

class ManagementInformationTest {
    private static final IndicatorCode EARLY_ACCESS = IndicatorCode.of("NI 126");
    private static final ReportingPeriod Q3 = ReportingPeriod.parse("2008-09-Q3");

    @TempDir
    private Path home;

    private Desks desks;

    @BeforeEach
    void openThePeriod() {
        desks = new Desks(home).open("2008-09-Q3");
    }

    @Test
    void anEarlyFigureStandsBesideTheOutturnAndNeedsNoCommentary() {
        assertTrue(save(early("60.0", "The practices' own count")).isSaved());

        assertEquals(
                List.of(new ManagementInformation(
                        EARLY_ACCESS,
                        Q3,
                        Optional.of(Figure.Amount.of("60.0")),
                        Optional.empty(),
                        "The practices' own count")),
                desks.said("NI 126", ManagementInformation.class));
        assertEquals(List.of(), desks.said("NI 126", Outturn.class));
    }

    @Test
    void theSameAgainChangesNothing() {
        save(early("60.0", "The practices' own count"));
        long once = desks.head();

        save(early("60.0", "The practices' own count"));

        assertEquals(once, desks.head());
    }

    @Test
    void itSaysWhatItRestsOn() {
        assertEquals(List.of("It does not say what the management information rests on."), wrong(early("60.0", " ")));
    }

    @Test
    void somethingHasToRateTheMeasure() {
        Management nothing = new Management(Entered.nothing(), Optional.empty(), false, "Complaints to December");
        Management none = new Management(entered("NA"), Optional.of(Performance.WITHIN), false, "Complaints");

        assertEquals(List.of("There is neither an early figure nor a rating."), wrong(nothing));
        assertEquals(List.of("“No figure” rates nothing."), wrong(none));
    }

    @Test
    void aFigureThatCannotBeIsRefused() {
        assertEquals(
                List.of("710.0 per cent is more than 100.0 per cent, which this measure cannot be."),
                wrong(early("710", "The practices' own count")));
    }

    @Test
    void oneFigureDoesNotStandForTheFiguresOfParts() {
        Management early = new Management(entered("600"), Optional.empty(), false, "The first half year");

        assertTrue(
                wrong("NI 120", early)
                        .contains("NI 120 is reported in parts, and one early figure cannot stand for them."),
                () -> wrong("NI 120", early).toString());
        assertTrue(save("NI 120", judged(Performance.WORSE)).isSaved());
    }

    @Test
    void itIsTakenBackForAReason() {
        Management silent = new Management(Entered.nothing(), Optional.empty(), true, "");
        Management told = new Management(Entered.nothing(), Optional.empty(), true, "It counted another month.");

        assertEquals(List.of("There is no management information for NI 126 at 2008/09 Q3 to withdraw."), wrong(told));
        save(judged(Performance.WORSE));
        assertEquals(
                List.of("It withdraws the management information for NI 126 at 2008/09 Q3 and does not say why."),
                wrong(silent));
        assertTrue(save(told).isSaved());
        assertEquals(
                List.of(new ManagementWithdrawal(EARLY_ACCESS, Q3)), desks.said("NI 126", ManagementWithdrawal.class));
    }

    private Saving save(Management said) {
        return save("NI 126", said);
    }

    private Saving save(String code, Management said) {
        return desks.save(Proposal.of(desks.subject(code, "2008-09-Q3"), Entered.nothing())
                .withManagement(said));
    }

    private List<String> wrong(Management said) {
        return wrong("NI 126", said);
    }

    private List<String> wrong(String code, Management said) {
        return Stream.of(save(code, said))
                .flatMap(saving -> saving.assessments().stream())
                .flatMap(assessment -> assessment.errors().stream())
                .map(Finding::wrong)
                .toList();
    }

    private Management early(String figure, String basis) {
        return new Management(entered(figure), Optional.empty(), false, basis);
    }

    private static Management judged(Performance performance) {
        return new Management(Entered.nothing(), Optional.of(performance), false, "Complaints to December");
    }

    private Entered entered(String figure) {
        return desks.earlyAccess(figure).outturn();
    }
}
