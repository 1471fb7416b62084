package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Reason;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.PublicEntries;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Suppressed;
import uk.org.waymark.position.reporting.Subject;

/** NI 155(a), which was NI 155 before. */
class SuccessorTest {
    private static final String HOMES =
            """
            <indicator code="NI 155(a)" designation="designated">
              <title>Affordable homes</title>
              <plain-title>Affordable homes</plain-title>
              <succeeds code="NI 155" comparable="%s">The measure was split.</succeeds>
              <measured unit="homes" decimals="0" polarity="high" kind="rate" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>90</figure></baseline>
                <target year="2008/09"><exact>100</exact></target>
                <target year="2009/10"><exact>110</exact></target>
                <target year="2010/11"><exact>120</exact></target>
              </agreed>
            </indicator>
            """;

    @Test
    void aFigureByTheFormerCodeIsAFigureOfTheMeasure() {
        SmallAgreement agreement = homes("yes").say(former("2008/09 Q2", "98"), "2008-11-25");

        MeasurePosition measure = agreement.measure("2008-09-Q2", "2008-11-25");

        assertEquals(Performance.WITHIN, measure.performance());
        assertEquals(1, measure.history().figures().size());
    }

    @Test
    void aFigureByTheFormerCodeCountsOnceHoweverOftenItIsRead() {
        SmallAgreement agreement = homes("yes").say(former("2008/09 Q2", "98"), "2008-11-25");
        Entries read = agreement.read();
        agreement.say(former("2008/09 Q3", "99"), "2009-02-25");

        Entries readAgain = read.with(agreement.last()).readBy(List.of(agreement.theme()));

        assertEquals(
                List.of("98", "99"),
                readAgain
                        .about(IndicatorCode.of("NI 155(a)"), Outturn.class, Known.EVER)
                        .map(entry -> entry.statement().figure().text())
                        .toList());
    }

    @Test
    void theDirectionOfTravelIsToldAcrossTheChangeOfTheCode() {
        SmallAgreement agreement = homes("yes")
                .say(former("2008/09 Q2", "98"), "2008-11-25")
                .outturn("NI 155(a)", "2009/10 Q2", "105", "2009-11-25");

        Reading reading = agreement.measure("2009-10-Q2", "2009-11-25").whole();

        assertEquals(
                Optional.of(DirectionOfTravel.IMPROVED), reading.sinceLastYear().map(Travel::direction));
    }

    @Test
    void ofBothCodesTheFigureKnownLastStands() {
        SmallAgreement agreement = homes("yes")
                .say(former("2008/09 Q2", "98"), "2008-11-25")
                .outturn("NI 155(a)", "2008/09 Q2", "80", "2008-12-01");

        assertEquals(
                Performance.WORSE, agreement.measure("2008-09-Q2", "2008-12-01").performance());
        assertEquals(
                Performance.WITHIN,
                agreement.measure("2008-09-Q2", "2008-11-30").performance());
    }

    @Test
    void figuresThatAreNotComparableAreHistoryAndJudgeNothing() {
        SmallAgreement agreement = homes("no").say(former("2008/09 Q2", "98"), "2008-11-25");

        MeasurePosition measure = agreement.measure("2008-09-Q2", "2008-11-25");

        assertTrue(measure.whole().score().reason() instanceof Reason.NotJudged none
                && none.because() == Reason.NotRated.NO_OUTTURN);
        assertEquals(
                List.of("NI 155"),
                measure.history().figures().stream()
                        .map(told -> told.outturn().code().text())
                        .toList());
        assertTrue(measure.series().isEmpty());
    }

    @Test
    void theMeasureIsFoundByTheFormerCode() {
        Position position = homes("yes").at("2008-09-Q2", "2008-11-25");

        assertEquals(
                "NI 155(a)", position.findMeasure("NI155").orElseThrow().code().text());
    }

    @Test
    void whatStandsIsTheSameForWhoeverAsks() {
        SmallAgreement agreement = homes("yes").say(former("2008/09 Q2", "98"), "2008-11-25");
        Subject subject =
                new Subject(IndicatorCode.of("NI 155(a)"), Optional.empty(), ReportingPeriod.parse("2008-09-Q2"));

        Optional<String> stands = agreement
                .standing(Known.parse("2008-11-25"))
                .outturn(subject)
                .map(entry -> entry.statement().figure().text());

        assertEquals(Optional.of("98"), stands);
    }

    @Test
    void aFigureThatIsTooSmallToShowIsHiddenByWhateverCodeItWasTold() {
        SmallAgreement agreement =
                homes("yes").say(former("2008/09 Q2", "4"), "2008-11-25").say(suppressed("NI 155(a)"), "2008-11-26");

        assertEquals(List.of("suppressed"), published(agreement, published(agreement)));
    }

    @Test
    void whatIsHiddenByTheFormerCodeIsHiddenByTheCodeOfNow() {
        SmallAgreement agreement = homes("yes")
                .outturn("NI 155(a)", "2008/09 Q2", "4", "2008-11-25")
                .say(suppressed("NI 155"), "2008-11-26");

        assertEquals(List.of("suppressed", "suppressed"), published(agreement, published(agreement)));
    }

    @Test
    void whatIsHiddenLaterIsHiddenOnTopOfWhatWasKnown() {
        SmallAgreement agreement = homes("yes").say(former("2008/09 Q2", "4"), "2008-11-25");
        Entries before = agreement.entries();
        PublicEntries known = PublicEntries.of(before, List.of(agreement.theme()));
        assertEquals(List.of("4", "4"), published(agreement, known));

        agreement.say(suppressed("NI 155(a)"), "2008-11-26");

        assertEquals(
                List.of("suppressed"),
                published(agreement, known.then(before.with(agreement.last()), List.of(agreement.theme()))));
    }

    private static PublicEntries published(SmallAgreement agreement) {
        return PublicEntries.of(agreement.entries(), List.of(agreement.theme()));
    }

    /** All that the public can read of the measure by either code. */
    private static List<String> published(SmallAgreement agreement, PublicEntries known) {
        Entries shown = known.shown().readBy(List.of(agreement.theme()));
        return Stream.of("NI 155", "NI 155(a)")
                .flatMap(code -> shown.about(IndicatorCode.of(code), OfMeasure.class, Known.EVER))
                .map(entry -> entry.statement().text())
                .toList();
    }

    private static Suppressed suppressed(String code) {
        return new Suppressed(
                IndicatorCode.of(code), Optional.empty(), ReportingPeriod.parse("2008/09 Q2"), Optional.empty());
    }

    private static SmallAgreement homes(String comparable) {
        return new SmallAgreement(HOMES.formatted(comparable));
    }

    private static Outturn former(String period, String figure) {
        return new Outturn(
                IndicatorCode.of("NI 155"),
                Optional.empty(),
                ReportingPeriod.parse(period),
                Figure.Amount.of(figure),
                Optional.empty(),
                false);
    }
}
