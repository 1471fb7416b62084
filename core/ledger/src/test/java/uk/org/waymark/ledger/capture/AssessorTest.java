package uk.org.waymark.ledger.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.scoring.Explanation;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.checking.Finding;

class AssessorTest {
    private static final Grounds NOVEMBER =
            Grounds.NONE.withKnownFrom(Known.parse("2008-11-25").moment()).withSource("the review");
    private static final Grounds MARCH =
            Grounds.NONE.withKnownFrom(Known.parse("2009-03-31").moment()).withSource("the refresh");

    @TempDir
    private Path home;

    private Desks desks;

    @BeforeEach
    void openThePeriod() {
        desks = new Desks(home).open("2008-09-Q3");
    }

    @Test
    void theResultingSymbolAndItsReasonAreShownBeforeAnythingIsRecorded() {
        Assessment assessment = desks.assess()
                .preview(desks.officer(), Desks.HEALTH, List.of(desks.earlyAccess("60.0")))
                .get(0);

        Reading result = assessment.result().orElseThrow();
        assertEquals(Performance.WORSE, result.performance());
        assertTrue(Explanation.of(result.score()).startsWith("60.0 per cent is 20.0 (25.0%) below the target"));
        assertEquals(0, desks.figures("NI 126").size());
    }

    @Test
    void noRatingIsToldOfAFigureThatCannotBe() {
        Assessment assessment = desks.assess()
                .preview(desks.officer(), Desks.HEALTH, List.of(desks.earlyAccess("710")))
                .get(0);

        assertEquals(
                List.of("710.0 per cent is more than 100.0 per cent, which this measure cannot be."),
                assessment.errors().stream().map(Finding::wrong).toList());
        assertTrue(assessment.result().isEmpty());
    }

    @Test
    void aFigureThatIsKeptAndNotShownIsCheckedLikeAnyOther() {
        List<Assessment> impossible = assess(List.of(tooSmallToShow("710")));
        List<Assessment> slipped = assess(List.of(tooSmallToShow("0.8")));
        List<Assessment> likely = assess(List.of(tooSmallToShow("79.0")));

        assertEquals(
                "710.0 per cent is more than 100.0 per cent, which this measure cannot be.",
                impossible.get(0).errors().get(0).wrong());
        assertTrue(
                slipped.get(0).needsOverruling(),
                () -> slipped.get(0).findings().toString());
        assertTrue(likely.get(0).isSavable(), () -> likely.get(0).findings().toString());
    }

    @Test
    void anArchiveIsExcusedFromCommentaryAndFromTheStateOfItsPeriod() {
        Proposal archived = desks.earlyAccess("2008-09-Q2", "60.0").withGrounds(NOVEMBER);

        assertTrue(assess(List.of(archived)).get(0).isSavable());
        assertFalse(desks.assess()
                .preview(desks.officer(), Desks.HEALTH, List.of(archived))
                .get(0)
                .isSavable());
    }

    @Test
    void aFileMayHoldAFigureAndItsRestatementWithItsReason() {
        Proposal first = desks.earlyAccess("2008-09-Q2", "99.0").withGrounds(NOVEMBER);
        Proposal restated = desks.earlyAccess("2008-09-Q2", "80.3").withGrounds(MARCH);

        List<Assessment> silent = assess(List.of(restated, first));
        List<Assessment> told = assess(List.of(restated.withGrounds(MARCH.withReason("It was re-counted.")), first));

        assertTrue(silent.get(0).restates() && !silent.get(0).isSavable());
        assertTrue(silent.get(1).isSavable());
        assertTrue(told.stream().allMatch(Assessment::isSavable));
    }

    @Test
    void twoLinesAboutTheSameFigureContradictEachOther() {
        List<Assessment> assessments = assess(List.of(desks.earlyAccess("80.3"), desks.earlyAccess("81.0")));

        assertTrue(assessments.get(0).isSavable());
        assertEquals(
                "There is a second line about NI 126 at 2008/09 Q3.",
                assessments.get(1).errors().get(0).wrong());
    }

    @Test
    void twentyThousandProposalsAreAssessedInSeconds() {
        List<Proposal> many = new ArrayList<>();
        for (int day = 0; day < 2_000; day++) {
            Grounds known = Grounds.NONE
                    .withKnownFrom(Known.parse("2003-05-01").moment().plus(Duration.ofDays(day)))
                    .withSource("the archive")
                    .withReason("It was counted again.");
            for (int quarter = 0; quarter < 10; quarter++) {
                String period = "%d-%02d-Q%d".formatted(2008 + quarter / 4, 9 + quarter / 4, quarter % 4 + 1);
                many.add(desks.earlyAccess(period, "8" + (day + quarter) % 10 + ".1")
                        .withGrounds(known));
            }
        }

        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long before = processor.getCurrentThreadCpuTime();
        List<Assessment> assessments = assess(many);
        Duration spent = Duration.ofNanos(processor.getCurrentThreadCpuTime() - before);

        assertEquals(20_000, assessments.stream().filter(Assessment::isSavable).count());
        assertTrue(spent.compareTo(Duration.ofSeconds(10)) < 0, "it took the processor " + spent);
    }

    private Proposal tooSmallToShow(String held) {
        return desks.earlyAccess("suppressed (" + held + ")")
                .withGrounds(Grounds.NONE.withReason("Fewer than five were asked."));
    }

    private List<Assessment> assess(List<Proposal> proposals) {
        return desks.assess()
                .assessor(
                        desks.performanceTeam(),
                        desks.installation().snapshots().of(Desks.HEALTH.agreement()),
                        List.of(Desks.HEALTH))
                .assess(proposals);
    }
}
