package uk.org.waymark.ledger.permission;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.cycle.OpenQuarter.HEALTH;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI126;
import static uk.org.waymark.ledger.cycle.OpenQuarter.Q4;
import static uk.org.waymark.ledger.cycle.OpenQuarter.TEAM;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.capture.CaptureSheets;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.capture.RecordFigures;
import uk.org.waymark.ledger.capture.Saving;
import uk.org.waymark.ledger.cycle.CycleRefused;
import uk.org.waymark.ledger.cycle.Decision.Approve;
import uk.org.waymark.ledger.cycle.OpenQuarter;
import uk.org.waymark.ledger.importing.ImportReport;
import uk.org.waymark.ledger.importing.OutturnImport;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.workbook.WorkbookExport;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.reporting.Subject;

/**
 * What somebody does who works for the measures of a partner. The council owns all of health and NI 110 of children; NI 56
 * of children is the NHS's.
 */
class PartnersMeasuresTest {
    private static final Scope CHILDREN = new Scope(LEICESTER, "children");
    private static final Remit COUNCIL = new Remit.OfPartner(LEICESTER, "leicester-city-council");
    private static final Remit NHS = new Remit.OfPartner(LEICESTER, "nhs-leicester-city");
    private static final IndicatorCode NI56 = IndicatorCode.of("NI 56");
    private static final IndicatorCode NI110 = IndicatorCode.of("NI 110");

    @TempDir
    private Path home;

    private OpenQuarter quarter;
    private Actor council;
    private Actor nhs;

    @BeforeEach
    void install() throws IOException {
        quarter = OpenQuarter.withChildren(home);
        council = actor(Role.OFFICER, COUNCIL);
        nhs = actor(Role.OFFICER, NHS);
    }

    @Test
    void theyEnterTheMeasuresOfThePartnerInEveryThemeAndNoOther() {
        assertTrue(record(council, HEALTH, NI126).isSaved());
        assertTrue(record(council, CHILDREN, NI110).isSaved());
        assertTrue(record(nhs, CHILDREN, NI56).isSaved());

        Saving refused = record(nhs, CHILDREN, NI110);

        assertFalse(refused.isSaved());
        assertEquals(
                "NI 110 belongs to Leicester City Council. Leave it to those who enter it.",
                refused.assessments().stream()
                        .flatMap(assessment -> assessment.errors().stream())
                        .map(Finding::text)
                        .collect(Collectors.joining()));
    }

    @Test
    void theSheetOfAThemeHasTheirMeasuresAndCountsTheOthers() {
        Snapshot snapshot = quarter.snapshots().of(CHILDREN.agreement());

        CaptureSheet sheet = CaptureSheets.of(nhs, snapshot, CHILDREN, Q4);

        assertEquals(
                List.of(NI56),
                sheet.rows().stream().map(row -> row.subject().code()).toList());
        assertEquals(1, sheet.others());
        assertTrue(sheet.isOpenToReader());
        assertThrows(NotPermitted.class, () -> CaptureSheets.of(nhs, snapshot, HEALTH, Q4));
        assertEquals(0, CaptureSheets.of(TEAM, snapshot, CHILDREN, Q4).others());
    }

    @Test
    void theirFilesHoldTheirMeasuresAndOthersAreRefusedRowByRow() {
        WorkbookExport export = new WorkbookExport(quarter.snapshots());
        String own = export.csv(nhs, CHILDREN, List.of(Q4));

        assertTrue(own.contains("NI 56"), own);
        assertFalse(own.contains("NI 110"), own);
        assertThrows(NotPermitted.class, () -> export.workbook(nhs, HEALTH, List.of(Q4)));
        assertEquals(
                List.of("2: NI 110 belongs to Leicester City Council."),
                check(nhs, "NI 110,2008/09 Q4,81.0\nNI 56,2008/09 Q4,82.0\n").faults().stream()
                        .map(PartnersMeasuresTest::words)
                        .toList());
        assertEquals(1, check(nhs, "NI 56,2008/09 Q4,82.0\n").entries());
    }

    @Test
    void aLeadSignsOffTheirMeasuresAndNobodyCompletesAThemeForAPartner() {
        record(council, CHILDREN, NI110);
        record(nhs, CHILDREN, NI56);
        Actor lead = actor(Role.THEME_LEAD, NHS);

        assertEquals(
                List.of(NI56),
                quarter.signOffs()
                        .decide(lead, CHILDREN, Q4, List.of(new Approve(NI56)), Long.MAX_VALUE)
                        .signed());

        assertThrows(NotPermitted.class, () -> quarter.signOffs()
                .decide(lead, CHILDREN, Q4, List.of(new Approve(NI110)), Long.MAX_VALUE));
        assertThrows(NotPermitted.class, () -> quarter.signOffs().submit(nhs, CHILDREN, Q4, Optional.of("All is in.")));
    }

    @Test
    void aMeasureIsReopenedForThoseWhoEnterIt() {
        quarter.periods().close(TEAM, LEICESTER, Q4, Optional.of("Enough."));

        assertDoesNotThrow(() -> reopen(NI56, nhs));
        assertThrows(CycleRefused.class, () -> reopen(NI110, nhs));
        assertTrue(quarter.exceptions().people(TEAM, LEICESTER).stream()
                .anyMatch(holder -> holder.account().equals(nhs.account())));
    }

    @Test
    void aRemitIsShownByTheTitlesOfThemesAndTheNameOfThePartner() {
        Agreements agreements = quarter.installation().agreements();
        Agreement leicester = agreements.agreement(LEICESTER);
        List<Theme> themes = agreements.themesOf(LEICESTER);

        assertEquals("measures of NHS Leicester City", NHS.titles(leicester, themes));
        assertEquals(
                "gone; Health, for tests", Remit.parse(LEICESTER, "health,gone").titles(leicester, themes));
    }

    private Actor actor(Role role, Remit remit) {
        return quarter.accounts()
                .find(quarter.account(role, "Somebody", Optional.empty(), remit))
                .orElseThrow()
                .actor();
    }

    private void reopen(IndicatorCode code, Actor actor) {
        quarter.exceptions()
                .grant(
                        TEAM,
                        LEICESTER,
                        code,
                        Q4,
                        actor.account().id(),
                        LocalDate.parse("2009-05-20"),
                        "A late return.");
    }

    private Saving record(Actor actor, Scope theme, IndicatorCode code) {
        Proposal proposal = Proposal.of(
                new Subject(code, Optional.empty(), Q4),
                Entered.read(new Measurement(Shape.AMOUNT, "per cent", 1, Polarity.HIGH), "81.0"));
        return new RecordFigures(quarter.snapshots(), quarter.installation().assess())
                .record(actor, theme, List.of(proposal), Long.MAX_VALUE);
    }

    private ImportReport check(Actor actor, String rows) {
        return new OutturnImport(
                        quarter.ledger(),
                        quarter.snapshots(),
                        quarter.installation().assess())
                .check(
                        actor,
                        LEICESTER,
                        Upload.of("figures.csv", ("code,period,outturn\n" + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static String words(TableFault fault) {
        return fault.row() + ": " + fault.reason();
    }
}
