package uk.org.waymark.position.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.forecast.ForecastOutcome.Verdict;
import uk.org.waymark.position.reporting.Statement.Forecast;

/** Young people out of work and learning: 8.4% was asked for by March 2009. */
class ForecastRecordTest {
    private final SmallAgreement agreement = new SmallAgreement(
            """
            <indicator code="NI 117" designation="designated">
              <title>16 to 18 year olds not in education, employment or training</title>
              <plain-title>Young people neither learning nor working</plain-title>
              <measured unit="%" decimals="1" polarity="low" kind="snapshot" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>10.4</figure></baseline>
                <target year="2008/09"><exact>8.4</exact></target>
                <target year="2009/10"><exact>7.9</exact></target>
              </agreed>
            </indicator>
            """);

    private void expect(String period, Performance performance, String projected, String known) {
        agreement.say(
                new Forecast(
                        IndicatorCode.of("NI 117"),
                        Optional.empty(),
                        ReportingPeriod.parse(period),
                        performance,
                        Optional.of(projected).filter(text -> !text.isEmpty()).map(Figure.Amount::of)),
                known);
    }

    private ForecastRecord record(String period, String known) {
        return ForecastRecord.of(
                Stream.of(agreement.at(period, known).findMeasure("NI 117").orElseThrow()),
                agreement.entries(),
                Known.parse(known));
    }

    @Test
    void aForecastIsSetBesideWhatCame() {
        expect("2008/09 Q2", Performance.BETTER, "8.0", "2008-11-25");
        expect("2008/09 Q3", Performance.WORSE, "", "2009-01-25");
        agreement.outturn("NI 117", "2008/09 Q4", "10.8", "2009-04-20");

        ForecastRecord record = record("2008/09 Q4", "2009-04-30");

        assertEquals(
                List.of(Verdict.TOO_HOPEFUL, Verdict.RIGHT),
                record.outcomes().stream().map(ForecastOutcome::verdict).toList());
        assertEquals("8.0", record.outcomes().get(0).projected().orElseThrow().text());
        assertEquals("10.8", record.outcomes().get(0).figure().orElseThrow().text());
        assertEquals(1, record.count(Verdict.RIGHT));
    }

    @Test
    void nothingIsSaidOfAYearThatHasNotEnded() {
        expect("2008/09 Q2", Performance.BETTER, "", "2008-11-25");
        agreement.outturn("NI 117", "2008/09 Q3", "10.8", "2009-01-20");

        assertEquals(List.of(), record("2008/09 Q3", "2009-01-30").outcomes());
    }

    @Test
    void theLastForecastOfAQuarterCountsAndALaterOneIsNoHindsight() {
        expect("2008/09 Q2", Performance.BETTER, "", "2008-11-25");
        expect("2008/09 Q2", Performance.WORSE, "", "2008-12-01");
        expect("2008/09 Q4", Performance.BETTER, "", "2009-04-25");
        agreement.outturn("NI 117", "2008/09 Q4", "7.0", "2009-04-20");

        ForecastRecord record = record("2009/10 Q1", "2009-07-30");

        assertEquals(
                List.of(Verdict.TOO_CAUTIOUS),
                record.outcomes().stream().map(ForecastOutcome::verdict).toList());
    }
}
