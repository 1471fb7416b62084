package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.scoring.Explanation;

class ReasonInWordsTest {
    private static final String HOMES =
            """
            <indicator code="NI 154" designation="designated">
              <title>Net additional homes</title>
              <plain-title>New homes</plain-title>
              <measured unit="homes" decimals="0" polarity="high" kind="cumulative" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>1100</figure></baseline>
                <target year="2008/09"><exact>1450</exact></target>
                <target year="2009/10"><exact>1450</exact></target>
                <target year="2010/11"><exact>1450</exact></target>
              </agreed>
            </indicator>
            """;

    @Test
    void theReasonSaysWhatWasComparedAndWhereTheLimitLies() {
        SmallAgreement agreement = new SmallAgreement(HOMES).outturn("NI 154", "2008/09 Q2", "300", "2008-11-25");

        assertEquals(
                "300 homes is 1,150 (79.3%) below the target of 1,450 homes."
                        + " Worse than anticipated is anything below 1,305 homes.",
                Explanation.of(agreement.measure("2008-09-Q2", "2008-11-25").score()));
    }

    @Test
    void aSpanSaysItsUnitOnce() {
        SmallAgreement agreement = new SmallAgreement(HOMES).outturn("NI 154", "2008/09 Q2", "1450", "2008-11-25");

        assertEquals(
                "1,450 homes equals the target. Within acceptable range is from 1,305 to 1,595 homes.",
                Explanation.of(agreement.measure("2008-09-Q2", "2008-11-25").score()));
    }
}
