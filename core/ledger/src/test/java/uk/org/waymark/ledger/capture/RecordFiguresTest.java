package uk.org.waymark.ledger.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.evidence.EvidenceFile;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.reporting.Absence;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;

class RecordFiguresTest {
    private static final String ANSWERS = new ThreeAnswers("Staff left.", "New staff start.", "Yes.").text();

    @TempDir
    private Path home;

    private Desks desks;

    @BeforeEach
    void openThePeriod() {
        desks = new Desks(home).open("2008-09-Q3").open("2008-09-Q4");
    }

    @Test
    void aFigureIsRecordedByWhoeverEnteredIt() {
        Saving saving = desks.save(desks.earlyAccess("80.3"));

        assertTrue(saving.isSaved());
        var entry = desks.figures("NI 126").get(0);
        assertEquals("80.3", entry.statement().figure().text());
        assertEquals(desks.officer().account().id(), entry.recordedBy());
    }

    @Test
    void whatStandsAlreadyIsNotAnEdit() {
        desks.save(desks.earlyAccess("80.3"));

        Saving again = desks.save(desks.earlyAccess("80.30"));

        assertTrue(again.isSaved());
        assertTrue(again.assessments().get(0).isUnchanged());
        assertEquals(1, desks.figures("NI 126").size());
    }

    @Test
    void anotherFigureThanTheOneThatStandsNeedsAReason() {
        desks.save(desks.earlyAccess("80.3"));

        Saving refused = desks.save(desks.earlyAccess("81.0"));
        Saving restated =
                desks.save(desks.earlyAccess("81.0").withGrounds(Grounds.NONE.withReason("A clinic was missed.")));

        assertEquals(List.of(Field.REASON), fields(refused));
        assertTrue(restated.isSaved() && restated.assessments().get(0).restates());
        assertEquals(2, desks.figures("NI 126").size());
        assertEquals(
                Optional.of("A clinic was missed."),
                desks.figures("NI 126").get(1).reason());
    }

    @Test
    void confirmingAProvisionalFigureIsAnEditAndNeedsNoReason() {
        desks.save(desks.earlyAccess("80.3").withProvisional(true));

        Saving confirmed = desks.save(desks.earlyAccess("80.3").withProvisional(false));

        assertTrue(confirmed.isSaved());
        assertEquals(2, desks.figures("NI 126").size());
        assertEquals(false, confirmed.assessments().get(0).restates());
    }

    @Test
    void aFigureWorseThanAnticipatedNeedsCommentaryThatAnswersThreeQuestions() {
        Saving silent = desks.save(desks.earlyAccess("60.0"));
        Saving vague = desks.save(desks.earlyAccess("60.0").withCommentary("It was a hard winter."));
        Saving told = desks.save(desks.earlyAccess("60.0").withCommentary(ANSWERS));

        assertEquals(List.of(Field.COMMENTARY), fields(silent));
        assertEquals(List.of(Field.COMMENTARY), fields(vague));
        assertTrue(told.isSaved());
        assertEquals(ANSWERS, desks.said("NI 126", Commentary.class).get(0).text());
    }

    @Test
    void aForecastOfWorseNeedsCommentaryToo() {
        Proposal proposal = desks.earlyAccess("80.3").withForecast(Performance.WORSE, Entered.nothing());

        assertEquals(List.of(Field.COMMENTARY), fields(desks.save(proposal)));
        assertTrue(desks.save(proposal.withCommentary(ANSWERS)).isSaved());
    }

    @Test
    void aWarningIsOverruledWithAReasonAndAnErrorIsNot() {
        Grounds sure = Grounds.NONE.withOverruling("The survey prints two decimals.");

        Saving warned = desks.save(desks.earlyAccess("80.33"));
        Saving overruled = desks.save(desks.earlyAccess("80.33").withGrounds(sure));
        Saving impossible = desks.save(desks.earlyAccess("2008-09-Q4", "180").withGrounds(sure));

        assertTrue(!warned.isSaved() && warned.assessments().get(0).needsOverruling());
        assertTrue(overruled.isSaved());
        assertEquals(
                List.of("80.33 has more decimals than the definition, which has 1 decimal."),
                desks.said("NI 126", Overruled.class).stream()
                        .map(Overruled::warning)
                        .toList());
        assertEquals(List.of(Field.FIGURE), fields(impossible));
    }

    @Test
    void evidenceIsALinkThatCanBeFollowedOrAFileThatIsKept() {
        EvidenceFile kept = desks.installation()
                .evidence()
                .keep(desks.officer(), Desks.HEALTH, "%PDF-1.4 a survey".getBytes(StandardCharsets.US_ASCII));
        Proposal rests = Proposal.of(desks.subject("NI 126", "2008-09-Q3"), Entered.nothing());

        assertTrue(desks.save(rests.withEvidence("Survey", kept.address())).isSaved());
        assertTrue(desks.save(rests.withEvidence("Tables", "HTTPS://example.org:8443/a?b={c}#d"))
                .isSaved());
        assertEquals(2, desks.said("NI 126", Evidence.class).size());
    }

    @Test
    void evidenceThatNobodyCouldLookAtIsRefused() {
        for (String address : List.of(
                "sha256:" + "0".repeat(64),
                "sha256:../../etc",
                "javascript:alert(1)",
                "data:text/html,1",
                "ftp://example.org/a",
                "//example.org/a",
                "https://",
                "https:///a",
                "https://example.org@elsewhere.example/",
                "https://example.org/a b",
                "https://example.org/a\nb",
                "")) {
            Saving refused = desks.save(Proposal.of(desks.subject("NI 126", "2008-09-Q3"), Entered.nothing())
                    .withEvidence("Survey", address));

            assertEquals(List.of(Field.EVIDENCE), fields(refused), address);
        }
        assertEquals(0, desks.said("NI 126", Evidence.class).size());
    }

    @Test
    void evidenceIsAddedToAFigureThatIsWorseWithoutCommentary() {
        Grounds archive =
                Grounds.NONE.withKnownFrom(Known.parse("2009-03-31").moment()).withSource("the refresh");
        desks.save(desks.performanceTeam(), List.of(desks.earlyAccess("60.0").withGrounds(archive)), Long.MAX_VALUE);

        Saving saving = desks.save(Proposal.of(desks.subject("NI 126", "2008-09-Q3"), Entered.nothing())
                .withEvidence("Survey", "https://example.org/survey"));

        assertEquals(1, desks.figures("NI 126").size());
        assertTrue(saving.isSaved());
    }

    @Test
    void evidenceSaysWhatItIs() {
        Proposal untitled = Proposal.of(desks.subject("NI 126", "2008-09-Q3"), Entered.nothing())
                .withEvidence(" ", "https://example.org/a");

        assertEquals(List.of(Field.EVIDENCE), fields(desks.save(untitled)));
    }

    @Test
    void aPeriodThatIsNotOpenTakesNoFigures() {
        assertEquals(List.of(Field.PERIOD), fields(desks.save(desks.earlyAccess("2008-09-Q2", "80.3"))));
    }

    @Test
    void aMeasureOfAnotherThemeIsRefused() {
        assertEquals(List.of(Field.MEASURE), fields(desks.save(desks.proposal("NI 16", "2008-09-Q3", "2.4"))));
    }

    @Test
    void anOfficerOfAnotherThemeMayNotRecord() {
        Actor stranger = desks.actor(Role.OFFICER, Optional.of(Remit.parse(Desks.HEALTH.agreement(), "children")));

        assertThrows(
                NotPermitted.class, () -> desks.save(stranger, List.of(desks.earlyAccess("80.3")), Long.MAX_VALUE));
    }

    @Test
    void thatThereIsNoFigureIsSaidWithAReasonAndUnsaidWithOne() {
        for (Absence absence : Absence.values()) {
            Proposal none = Proposal.of(desks.subject("NI 126", "2008-09-Q3"), new Entered.None(absence));
            Proposal told = none.withGrounds(Grounds.NONE.withReason("The register was lost."));

            assertEquals(List.of(Field.REASON), fields(desks.save(none)));
            assertTrue(desks.save(told).isSaved());
            assertTrue(desks.save(none).assessments().get(0).isUnchanged());
        }
        assertEquals(List.of(Field.REASON), fields(desks.save(desks.earlyAccess("80.3"))));
        assertEquals(3, desks.said("NI 126", NoFigure.class).size());
    }

    @Test
    void aFigureEnteredInErrorIsWithdrawnWithAReasonAndTheOneBeforeStandsAgain() {
        desks.save(desks.earlyAccess("80.3"));
        desks.save(desks.earlyAccess("92.1").withGrounds(Grounds.NONE.withReason("The clinic’s own count.")));
        Proposal withdrawn = Proposal.of(desks.subject("NI 126", "2008-09-Q3"), new Entered.Withdrawn());

        Saving silent = desks.save(withdrawn);
        Saving saved =
                desks.save(withdrawn.withGrounds(Grounds.NONE.withReason("It was the figure of another measure.")));

        assertEquals(
                List.of("It withdraws NI 126 at 2008/09 Q3, which stands at 92.1 per cent. Say what was wrong with the"
                        + " figure."),
                silent.assessments().get(0).errors().stream().map(Finding::text).toList());
        assertTrue(saved.isSaved());
        assertEquals(
                "80.3", desks.standing("NI 126", "2008-09-Q3").orElseThrow().text());
    }

    @Test
    void whereNothingStandsThereIsNothingToWithdraw() {
        Proposal withdrawn = Proposal.of(desks.subject("NI 126", "2008-09-Q3"), new Entered.Withdrawn())
                .withGrounds(Grounds.NONE.withReason("It was the figure of another measure."));

        assertEquals(
                List.of("There is no figure for NI 126 at 2008/09 Q3 to withdraw. Leave it blank."),
                desks.save(withdrawn).assessments().get(0).errors().stream()
                        .map(Finding::text)
                        .toList());
    }

    @Test
    void whatSomebodyElseSaidMeanwhileIsAConflictWithBothVersions() {
        long read = desks.head();
        desks.save(desks.performanceTeam(), List.of(desks.earlyAccess("82.0")), read);

        Saving refused = desks.save(
                desks.officer(),
                List.of(desks.earlyAccess("80.3").withGrounds(Grounds.NONE.withReason("The clinic’s own count."))),
                read);

        Conflict conflict = refused.conflicts().get(0);
        assertEquals("80.3", ((Outturn) conflict.yours()).figure().text());
        assertEquals("82.0", ((Outturn) conflict.theirs().statement()).figure().text());
        assertEquals(desks.performanceTeam().account().id(), conflict.theirs().recordedBy());
        assertTrue(desks.save(
                        desks.officer(),
                        List.of(conflictDecided()),
                        refused.head().sequence())
                .isSaved());
    }

    @Test
    void whatIsOpenedForOnePersonIsOpenForThatPersonOnly() {
        desks.close("2008-09-Q3").reopen("NI 126", "2008-09-Q3", desks.officer());

        assertTrue(desks.save(desks.earlyAccess("80.3")).isSaved());
        assertEquals(
                List.of(Field.PERIOD),
                fields(desks.save(desks.performanceTeam(), List.of(desks.earlyAccess("81.0")), Long.MAX_VALUE)).stream()
                        .filter(Field.PERIOD::equals)
                        .toList());
    }

    @Test
    void twoWhoSaveAtOnceLoseNothing() throws Exception {
        long read = desks.head();
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Saving> savings = new ArrayList<>();
        try {
            List<Future<Saving>> both = List.of(
                    two.submit(() -> desks.save(desks.officer(), List.of(desks.earlyAccess("80.3")), read)),
                    two.submit(() -> desks.save(desks.performanceTeam(), List.of(desks.earlyAccess("82.0")), read)));
            for (Future<Saving> one : both) {
                savings.add(one.get());
            }
        } finally {
            two.shutdownNow();
        }

        assertEquals(1, savings.stream().filter(Saving::isSaved).count());
        Saving refused =
                savings.stream().filter(saving -> !saving.isSaved()).findFirst().orElseThrow();
        assertEquals(1, desks.figures("NI 126").size());
        assertEquals(
                desks.figures("NI 126").get(0).statement(),
                refused.conflicts().get(0).theirs().statement());
    }

    private Proposal conflictDecided() {
        return desks.earlyAccess("80.3").withGrounds(Grounds.NONE.withReason("The clinic’s own count."));
    }

    private static List<Field> fields(Saving saving) {
        return saving.assessments().stream()
                .flatMap(assessment -> assessment.errors().stream())
                .map(finding -> finding.field())
                .toList();
    }
}
