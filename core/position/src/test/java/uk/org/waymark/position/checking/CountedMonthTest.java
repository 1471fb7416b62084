package uk.org.waymark.position.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure.Amount;
import uk.org.waymark.contract.figure.Figure.Ratio;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.position.SmallAgreement;

/** The percentages of months of which a quarter's is made. */
class CountedMonthTest {
    private static final Indicator ASSESSED = new SmallAgreement(
                    """
                    <indicator code="NI 59" designation="local">
                      <title>Assessed in time</title>
                      <plain-title>Assessed in time</plain-title>
                      <measured unit="%" decimals="1" polarity="high" kind="rate" collected="monthly"/>
                      <roll-up of="months" by="ratio-of-sums"/>
                      <partner id="council" lead="true"/>
                      <agreed known-from="2008-06-02" by="the original">
                        <baseline><figure>80</figure></baseline>
                        <target year="2008/09"><exact>85</exact></target>
                      </agreed>
                    </indicator>
                    """)
            .measure("2008/09 Q3", "2009-01-05")
            .indicator();

    @Test
    void aPercentageAloneIsRefusedAndSoManyOutOfSoManyIsNot() {
        assertEquals(
                List.of(
                        "It is a percentage alone, and the figure of the quarter is the ratio of the sums of the months."),
                wrongs(Amount.of("90")));
        assertEquals(List.of(), wrongs(Amount.of(new Ratio(9, 10))));
    }

    private static List<String> wrongs(Amount figure) {
        return Checks.ofInstalment(ASSESSED, CollectionPeriod.parse("2008-10"), figure, new TreeMap<>()).stream()
                .map(Finding::wrong)
                .toList();
    }
}
