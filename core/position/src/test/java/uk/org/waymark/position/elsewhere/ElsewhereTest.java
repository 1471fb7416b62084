package uk.org.waymark.position.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.elsewhere.Margin.Result;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.position.reporting.Place;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** Young people without education, work or training, of whom fewer are better, here and in other places. */
class ElsewhereTest {
    private static final IndicatorCode CODE = IndicatorCode.of("NI 117");
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");

    private final SmallAgreement agreement = new SmallAgreement(
            """
            <indicator code="NI 117" designation="designated">
              <title>Young people not in education, employment or training</title>
              <plain-title>Young people without work</plain-title>
              <measured unit="per cent" decimals="1" polarity="low" kind="rate" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>10.0</figure></baseline>
                <target year="2008/09"><exact>8.4</exact></target>
              </agreed>
            </indicator>
            """);

    private void elsewhere(ReportingPeriod period, Place place, String figure, String on) {
        agreement.say(
                new FigureElsewhere(
                        CODE,
                        Optional.empty(),
                        period,
                        place,
                        Optional.of(figure).filter(text -> !text.isEmpty()).map(Figure.Amount::of)),
                on);
    }

    private void own(ReportingPeriod period, String figure, String on) {
        agreement.say(
                new Outturn(CODE, Optional.empty(), period, Figure.Amount.of(figure), Optional.empty(), false), on);
    }

    private Elsewhere asAt(String day) {
        return Elsewhere.of(agreement.theme().indicators().get(0), agreement.entries(), Known.parse(day));
    }

    private static String words(List<Compared> compared) {
        return compared.stream()
                .map(its -> its.elsewhere().statement().place().code() + " "
                        + its.figure().text() + " in "
                        + its.elsewhere().statement().period())
                .collect(Collectors.joining(", "));
    }

    @Test
    void figuresThatLookTheSameAreTheSame() {
        Margin counted = new Margin(Figure.Amount.of("7.2"), Optional.of(Figure.Amount.of("7.1885")));

        assertEquals(Optional.of(Result.BETTER), counted.result(Polarity.LOW));
        assertEquals(
                Optional.of(Result.SAME),
                counted.shown(agreement.theme().indicators().get(0).measurement())
                        .result(Polarity.LOW));
    }

    @Test
    void theFiguresOfOnePeriodAreCompared() {
        own(Q2, "10.8", "2008-11-25");
        elsewhere(Q2, Place.NATION, "9.1", "2008-12-01");
        elsewhere(Q2, Place.FAMILY, "11.2", "2008-12-01");

        List<Compared> compared = asAt("2008-12-01").upTo(Q2);

        assertEquals("nation 9.1 in 2008/09 Q2, family 11.2 in 2008/09 Q2", words(compared));
        assertEquals("1.7", compared.get(0).margin().difference().orElseThrow().toPlainString());
        assertEquals(
                List.of(Optional.of(Result.WORSE), Optional.of(Result.BETTER)),
                compared.stream().map(its -> its.margin().result(Polarity.LOW)).toList());
        assertEquals(Optional.empty(), compared.get(0).margin().result(Polarity.ON_PLAN));
    }

    @Test
    void theLatestOfAPlaceIsComparedWithTheOwnFigureOfThatPeriodAlone() {
        own(Q2, "10.8", "2008-11-25");
        elsewhere(Q2.previous(), Place.NATION, "9.3", "2008-12-01");
        elsewhere(Q2.next(), Place.NATION, "8.8", "2009-02-01");

        List<Compared> compared = asAt("2009-02-01").upTo(Q2);

        assertEquals("nation 9.3 in 2008/09 Q1", words(compared));
        assertEquals(Optional.empty(), compared.get(0).margin().difference());
    }

    @Test
    void whatWasSaidLastStandsFromItsDayOn() {
        elsewhere(Q2, Place.REGION, "9.9", "2008-12-01");
        elsewhere(Q2, Place.REGION, "9.7", "2009-01-15");
        elsewhere(Q2, Place.REGION, "", "2009-03-01");

        assertEquals("region 9.9 in 2008/09 Q2", words(asAt("2009-01-14").all()));
        assertEquals("region 9.7 in 2008/09 Q2", words(asAt("2009-01-15").all()));
        assertEquals("", words(asAt("2009-03-01").all()));
    }
}
