package uk.org.waymark.position;

import static java.math.BigDecimal.ONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernWithdrawn;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementWithdrawn;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.NumberedStatement;
import uk.org.waymark.position.reporting.PublicEntries;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;
import uk.org.waymark.position.reporting.Statement.Suppressed;
import uk.org.waymark.position.reporting.Subject;

class PublicEntriesTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");
    private static final ReportingPeriod Q3 = ReportingPeriod.parse("2008/09 Q3");
    private static final IndicatorCode NI_1 = IndicatorCode.of("NI 1");

    private final SmallAgreement agreement = new SmallAgreement(
            """
            <indicator code="NI 1" designation="local">
              <title>A measure</title>
              <plain-title>A measure</plain-title>
              <measured unit="%" decimals="1" polarity="high" kind="rate" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>50</figure></baseline>
                <target year="2008/09"><exact>60</exact></target>
              </agreed>
            </indicator>
            """);

    @Test
    void anArchiveIsKnownAndAnOpenPeriodIsNot() {
        agreement.outturn("NI 1", "2008/09 Q2", "52", "2008-11-25");
        open(Q3, "2009-01-05");
        agreement.outturn("NI 1", "2008/09 Q3", "54", "2009-01-10");

        assertEquals("52", shown(Q2));
        assertEquals("nothing", shown(Q3));
    }

    @Test
    void whatWasSaidInAPeriodIsKnownWhenItCloses() {
        open(Q3, "2009-01-05");
        agreement.outturn("NI 1", "2008/09 Q3", "54", "2009-01-10");
        close(Q3, "2009-02-01");

        assertEquals("54", shown(Q3));
    }

    @Test
    void aPeriodThatIsOpenedAgainIsKnownAsItWasClosed() {
        open(Q3, "2009-01-05");
        agreement.outturn("NI 1", "2008/09 Q3", "54", "2009-01-10");
        close(Q3, "2009-02-01");
        open(Q3, "2009-02-10");
        agreement.outturn("NI 1", "2008/09 Q3", "55", "2009-02-11");

        assertEquals("54", shown(Q3));
        close(Q3, "2009-02-20");
        assertEquals("55", shown(Q3));
    }

    @Test
    void risksConcernsAndEngagementAreForTheSignedIn() {
        agreement
                .say(new RiskClosed("small", "R1", "It rained."), "2008-11-26")
                .say(new ConcernWithdrawn("C1", "Asked twice."), "2008-11-26")
                .say(new EngagementWithdrawn("E1", "Entered twice."), "2008-11-26");

        assertEquals(
                3, agreement.entries().of(NumberedStatement.class, Known.EVER).count());
        assertEquals(
                0,
                PublicEntries.of(agreement.entries(), List.of())
                        .shown()
                        .of(NumberedStatement.class, Known.EVER)
                        .count());
    }

    @Test
    void whatFiguresRestOnIsForTheSignedIn() {
        agreement
                .outturn("NI 1", "2008/09 Q2", "52", "2008-11-25")
                .say(new Evidence(NI_1, Q2, "Tables", "https://example.org/tables"), "2008-11-26");

        assertEquals(
                0,
                PublicEntries.of(agreement.entries(), List.of())
                        .shown()
                        .about(NI_1, OfMeasure.class, Known.EVER)
                        .filter(entry -> entry.statement() instanceof Evidence)
                        .count());
    }

    @Test
    void aFigureTooSmallToShowIsToldToNobodyAlthoughItStoodBefore() {
        open(Q3, "2009-01-05");
        agreement
                .outturn("NI 1", "2008/09 Q3", "4", "2009-01-10")
                .say(overruled("4.0% is a tenth of the last figure."), "2009-01-10")
                .say(suppressed("4"), "2009-01-11");
        close(Q3, "2009-02-01");

        assertEquals(
                "suppressed (4)",
                agreement
                        .standing(Known.EVER)
                        .answer(subject(Q3))
                        .orElseThrow()
                        .statement()
                        .text());
        assertEquals(List.of("suppressed"), toldToAnybody());
    }

    @Test
    void aFigureThatIsShownAfterAllIsToldAndTheOneHeldBeforeIsNot() {
        agreement.say(suppressed("4"), "2009-01-11").outturn("NI 1", "2008/09 Q3", "52", "2009-01-12");

        assertEquals(List.of("suppressed", "52"), toldToAnybody());
    }

    @Test
    void whatNothingWasAddedToStaysTheSameSoThatItsReadingIsKept() {
        agreement.outturn("NI 1", "2008/09 Q2", "52", "2008-11-25");
        open(Q3, "2009-01-05");
        agreement.outturn("NI 1", "2008/09 Q3", "54", "2009-01-10");
        Entries all = agreement.entries();
        PublicEntries before = PublicEntries.of(all, List.of());

        agreement.say(new PublishedDistribution(LocalDate.parse("2006-09-30"), ONE, ONE, ONE, ONE), "2009-01-11");
        PublicEntries after = before.then(all.with(agreement.last()), List.of());

        assertSame(before.shown().saidOf(NI_1), after.shown().saidOf(NI_1));
        assertEquals(
                1, after.shown().of(PublishedDistribution.class, Known.EVER).count());
    }

    private static Suppressed suppressed(String held) {
        return new Suppressed(NI_1, Optional.empty(), Q3, Optional.of(Figure.Amount.of(held)));
    }

    private static Overruled overruled(String warning) {
        return new Overruled(NI_1, Optional.empty(), Q3, warning);
    }

    private List<String> toldToAnybody() {
        return PublicEntries.of(agreement.entries(), List.of())
                .shown()
                .about(NI_1, OfMeasure.class, Known.EVER)
                .map(entry -> entry.statement().text())
                .toList();
    }

    private void open(ReportingPeriod period, String on) {
        agreement.say(new PeriodOpened(period, LocalDate.parse("2009-06-30")), on);
    }

    private void close(ReportingPeriod period, String on) {
        agreement.say(new PeriodClosed(period), on);
    }

    private String shown(ReportingPeriod period) {
        return new Standing(PublicEntries.of(agreement.entries(), List.of()).shown(), Known.EVER)
                .answer(subject(period))
                .map(entry -> entry.statement().text())
                .orElse("nothing");
    }

    private static Subject subject(ReportingPeriod period) {
        return new Subject(NI_1, Optional.empty(), period);
    }
}
