package uk.org.waymark.web.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.web.small.Refreshed;

class MissingTargetsTest {
    private static final ReportingPeriod THIRD = ReportingPeriod.parse("2008/09 Q3");
    private static final Completeness UNOPENED = returns("2008/09 Q3");

    @Test
    void theTeamIsAskedAboutFiguresThatNothingCanJudge() {
        List<MissingTargets> missing = MissingTargets.beforeOpening(Stream.of(UNOPENED));

        assertEquals(List.of(new MissingTargets(THIRD, List.of("NI 16"))), missing);
        assertEquals("2008/09 Q3: NI 16", missing.get(0).sentence());
    }

    @Test
    void aFigureCarriedForwardDoesNotHideThatItsTargetIsMissing() {
        Completeness lastQuarter = Completeness.of(
                Refreshed.position("NI 35 | 2008/09 Q2 | 2.75 | - | 2008-11-25", "2008/09 Q4"), new Entries(List.of()));

        assertEquals(List.of("NI 16", "NI 35"), MissingTargets.of(lastQuarter).codes());
    }

    @Test
    void aPeriodWithItsTargetsAndOneThatWasOpenedBeforeAreNotAskedAbout() {
        Completeness open = in(new PeriodState.Open(LocalDate.of(2009, 1, 30), Instant.EPOCH));
        Completeness closed = in(new PeriodState.Closed(Instant.EPOCH, Optional.empty()));

        assertEquals(List.of(), MissingTargets.beforeOpening(Stream.of(returns("2008/09 Q2"), open, closed)));
    }

    @Test
    void aPeriodIsOpenedWithoutItsTargetsOnlyWhenTheTeamSaysSo() {
        List<MissingTargets> missing = List.of(new MissingTargets(THIRD, List.of("NI 16", "NI 20", "NI 35")));
        PeriodForm form = new PeriodForm();
        form.setPeriod("2008-09-Q3");

        String question = form.unanswered(missing).orElseThrow().question();
        form.setUntargeted(true);

        assertEquals(
                "2008/09 Q3 was not opened. No target was agreed to judge the figures of NI 16, NI 20 and NI 35 by."
                        + " Agree interim targets on the basis of the figures first, or tick “Open the period without"
                        + " these targets” and press the button again.",
                question);
        assertEquals(Optional.empty(), form.unanswered(missing));
    }

    @Test
    void anotherPeriodsMissingTargetsAreNotInTheWay() {
        PeriodForm form = new PeriodForm();
        form.setPeriod("2008-09-Q2");

        assertEquals(Optional.empty(), form.unanswered(List.of(new MissingTargets(THIRD, List.of("NI 16")))));
    }

    private static Completeness returns(String period) {
        return Completeness.of(Refreshed.position("", period), new Entries(List.of()));
    }

    private static Completeness in(PeriodState state) {
        return new Completeness(UNOPENED.period(), state, UNOPENED.known(), UNOPENED.themes());
    }
}
