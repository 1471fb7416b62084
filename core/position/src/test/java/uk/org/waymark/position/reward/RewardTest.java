package uk.org.waymark.position.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.Statement.Forecast;

/**
 * A worked example: £3 million for two measures, cut by half, so £750,000 each. One is to fall from 20.0 to 10.0, the other
 * to rise from 100 to 200. Nothing is paid below 60% of the stretch, and no more than the whole of it.
 */
class RewardTest {
    private static final String SCHEME = "<reward pounds=\"3000000\" floor=\"60\" cap=\"100\" factor=\"0.5\"/>";
    private static final String MEASURES =
            measure("NI 117", "low", "20.0", "10.0") + measure("NI 163", "high", "100", "200");

    private static String measure(String code, String polarity, String baseline, String target) {
        return """
                <indicator code="%s" designation="designated" reward-weighted="true">
                  <title>A measure</title>
                  <plain-title>A measure</plain-title>
                  <measured unit="people" decimals="1" polarity="%s" kind="snapshot" collected="quarterly"/>
                  <partner id="council" lead="true"/>
                  <agreed known-from="2008-06-02" by="the original">
                    <baseline><figure>%s</figure></baseline>
                    <target year="2010/11"><exact>%s</exact></target>
                  </agreed>
                </indicator>
                """
                .formatted(code, polarity, baseline, target);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0, 100.0, 750000", // the whole of the stretch
        "9.0,  110.0, 750000", // no more than that
        "12.0,  80.0, 600000",
        "14.0,  60.0, 450000", // the floor itself is paid
        "14.1,  59.0, 0",
        "21.0, -10.0, 0"
    })
    void whatIsPaidFollowsHowMuchOfTheStretchWasAchieved(String figure, String percent, String reward) {
        Reward at = Reward.of(new SmallAgreement(SCHEME, MEASURES)
                .outturn("NI 117", "2010/11 Q4", figure, "2011-04-20")
                .at("2010/11 Q4", "2011-04-30"));

        Stretch achieved = at.measures().get(0).achieved().orElseThrow();
        assertEquals(new BigDecimal(percent), achieved.percent());
        assertEquals(new BigDecimal(reward), achieved.reward());
        assertEquals(
                Optional.of(new BigDecimal("750000").subtract(new BigDecimal(reward))),
                at.measures().get(0).atRisk());
        assertEquals(new BigDecimal(reward), at.earned());
        assertEquals(Optional.empty(), at.measures().get(1).achieved());
    }

    @Test
    void beforeTheEndItIsExpectedByTheFigureProjected() {
        SmallAgreement agreement = new SmallAgreement(SCHEME, MEASURES)
                .outturn("NI 163", "2010/11 Q2", "150", "2010-11-20")
                .say(
                        new Forecast(
                                IndicatorCode.of("NI 163"),
                                Optional.empty(),
                                ReportingPeriod.parse("2010/11 Q2"),
                                Performance.WORSE,
                                Optional.of(Figure.Amount.of("170"))),
                        "2010-11-20");

        Reward reward = Reward.of(agreement.at("2010/11 Q2", "2010-11-30"));

        assertEquals(BigDecimal.ZERO, reward.earned());
        assertEquals(new BigDecimal("525000"), reward.expected());
        assertEquals(
                Optional.of(new BigDecimal("225000")), reward.measures().get(1).atRisk());
        assertEquals(Optional.empty(), reward.measures().get(0).atRisk());
    }

    @Test
    void withoutASchemeTheMeasuresAreListedAndNothingIsComputed() {
        Reward reward = Reward.of(new SmallAgreement(MEASURES)
                .outturn("NI 117", "2010/11 Q4", "10.0", "2011-04-20")
                .at("2010/11 Q4", "2011-04-30"));

        assertEquals(2, reward.measures().size());
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                reward.measures().stream().map(RewardedMeasure::share).toList());
        assertEquals(Optional.empty(), reward.measures().get(0).achieved());
    }
}
