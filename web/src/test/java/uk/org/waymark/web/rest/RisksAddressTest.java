package uk.org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskStatement.RiskAccepted;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.reporting.RiskTerms.Threat;
import uk.org.waymark.web.rest.risk.RiskAnswer;

/** One risk, raised on 6 February 2009 and lower from 2 March on. */
class RisksAddressTest {
    private final WrittenRecords records = new WrittenRecords()
            .say("2009-02-06", stated(4))
            .say("2009-02-09", new RiskAccepted("homes", "R1"))
            .say("2009-03-02", stated(2));

    @Test
    void thePublicIsToldNoRisksEvenWhereItReads() {
        Api.Answered refused = new Api(records).get("v1/risks");

        assertEquals(401, refused.status());
        assertTrue(refused.body().contains("A token is needed"), refused.body());
    }

    @Test
    void aRiskIsAnsweredWithEveryScoreItHadTheLastFirst() {
        List<RiskAnswer> risks = answer("2009-05-01");

        RiskAnswer risk = risks.get(0);
        assertEquals(List.of("NI 154"), risk.indicators());
        assertEquals(List.of("building/land"), risk.actions());
        assertEquals("accepted", risk.state());
        assertEquals(
                List.of(8, 16),
                risk.assessments().stream().map(one -> one.now().score()).toList());
        assertEquals(Optional.empty(), risk.assessments().get(0).now().level());
    }

    @Test
    void asKnownEarlierItIsWhatItWas() {
        assertEquals(List.of(), answer("2009-02-05"));
        assertEquals("raised", answer("2009-02-06").get(0).state());
    }

    private List<RiskAnswer> answer(String known) {
        Known moment = Known.parse(known);
        return RiskAnswer.of(
                records.risks("any", moment), records.position("any", ReportingPeriod.parse("2008/09 Q2"), moment));
    }

    private static RiskStated stated(int now) {
        return new RiskStated(
                "homes",
                "R1",
                new RiskTerms(
                        "Builders stop building",
                        "Nobody lends",
                        "Fewer homes",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Threat.OUTCOME,
                        List.of(IndicatorCode.of("NI 154")),
                        List.of(new ActionKey("building", "land"))),
                new RiskAssessment(new RiskScore(5, 4), new RiskScore(now, 4), LocalDate.of(2009, 6, 30), ""));
    }
}
