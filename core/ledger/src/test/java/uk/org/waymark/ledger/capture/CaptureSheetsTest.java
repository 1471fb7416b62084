package uk.org.waymark.ledger.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.capture.CaptureRow.Stage;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.position.projection.Projection.CannotTell;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Outturn;

class CaptureSheetsTest {
    private static final ReportingPeriod Q3 = ReportingPeriod.parse("2008-09-Q3");

    @TempDir
    private Path home;

    private Desks desks;

    @BeforeEach
    void openThePeriod() {
        desks = new Desks(home).open("2008-09-Q3");
    }

    @Test
    void thereIsARowForEachMeasureAndForEachPartOfOne() {
        List<String> subjects = sheet(desks.officer()).rows().stream()
                .map(row -> row.subject().toString())
                .toList();

        assertEquals(
                List.of(
                        "NI 126 at 2008/09 Q3",
                        "NI 120 female at 2008/09 Q3",
                        "NI 120 male at 2008/09 Q3",
                        "NI 99 at 2008/09 Q3"),
                subjects);
    }

    @Test
    void aFigureThatIsInIsDoneAndShowsWhoEnteredIt() {
        assertEquals(Stage.DUE, row("NI 126").stage());

        desks.save(desks.earlyAccess("80.3").withProvisional(true));

        CaptureRow row = row("NI 126");
        assertEquals(Stage.DONE, row.stage());
        assertEquals(
                desks.officer().account().id(), row.standing().orElseThrow().recordedBy());
        assertTrue(row.isProvisional());
        assertEquals("80.0", row.target().orElseThrow().target().text());
        assertEquals("70.0", row.baseline().orElseThrow().text());
    }

    @Test
    void aFigureThatIsMissingAfterTheDueDateIsOverdue() {
        desks.open("2008-09-Q3", "2009-04-30");

        assertEquals(Stage.OVERDUE, row("NI 126").stage());
    }

    @Test
    void eachPartHasItsOwnBaselineAndTarget() {
        CaptureRow male = sheet(desks.officer()).rows().get(2);

        assertEquals("1018", male.baseline().orElseThrow().text());
        assertEquals("801", male.target().orElseThrow().target().text());
    }

    @Test
    void whatIsSaidOfTheWholeMeasureIsShownForEachPart() {
        ReportingPeriod period = Q3;
        IndicatorCode mortality = IndicatorCode.of("NI 120");
        desks.say(new Outturn(
                        mortality, Optional.of("female"), period, Figure.Amount.of("500"), Optional.empty(), false))
                .say(new NotApplicable(mortality, Optional.empty(), period));

        List<CaptureRow> parts = sheet(desks.officer()).rows().subList(1, 3);

        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                parts.stream().map(CaptureRow::outturn).toList());
        assertTrue(parts.stream().allMatch(row -> row.noFigure().isPresent()));
        assertTrue(parts.stream().allMatch(row -> row.stage() == Stage.DONE));
    }

    @Test
    void theFiguresOfEarlierPeriodsStandBesideTheNewOne() {
        desks.open("2008-09-Q2").save(desks.earlyAccess("2008-09-Q2", "79.0"));

        assertEquals(
                List.of("79.0"),
                row("NI 126").previous().stream()
                        .map(past -> past.figure().text())
                        .toList());
        assertEquals(
                new CannotTell("A trend needs 4 figures, and there is 1."),
                row("NI 126").projection());
    }

    @Test
    void whoMayEnterAndWhyNotIsSaid() {
        Actor lead = desks.actor(Role.THEME_LEAD, Optional.of(Remit.of(Desks.HEALTH)));

        assertTrue(sheet(desks.officer()).isOpenToReader());
        assertFalse(sheet(lead).isOpenToReader());
        desks.close("2008-09-Q3");
        assertEquals(
                "2008/09 Q3 is closed on 1 May 2009. The performance team can reopen a measure for you.",
                row("NI 126").entrance().why());
    }

    @Test
    void anExecutiveDoesNotSeeTheSheet() {
        Actor executive = desks.actor(Role.EXECUTIVE, Optional.empty());

        assertThrows(NotPermitted.class, () -> sheet(executive));
    }

    private CaptureRow row(String code) {
        return sheet(desks.officer()).rows().stream()
                .filter(row -> row.subject().code().text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private CaptureSheet sheet(Actor actor) {
        return desks.sheet(actor, Desks.HEALTH, Q3);
    }
}
