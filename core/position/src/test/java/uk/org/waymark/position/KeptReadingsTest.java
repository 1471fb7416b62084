package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entries;

class KeptReadingsTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final Known TODAY = Known.parse("2009-05-01");
    private static final String MEASURE =
            """
            <indicator code="%s" designation="designated">
              <title>Stalls let</title>
              <plain-title>Stalls that traders took</plain-title>
              <measured unit="stalls" decimals="0" polarity="high" kind="snapshot" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-04-01" by="Agreement">
                <baseline><figure>90</figure></baseline>
                <target year="2008/09"><exact>100</exact></target>
                <target year="2009/10"><exact>110</exact></target>
                <target year="2010/11"><exact>120</exact></target>
              </agreed>
            </indicator>
            """;

    private final SmallAgreement agreement = new SmallAgreement(MEASURE.formatted("NI 1") + MEASURE.formatted("NI 2"));
    private final KeptReadings kept = new KeptReadings();

    @Test
    void onlyTheMeasureThatSomethingWasSaidAboutIsReadAgain() {
        agreement.outturn("NI 1", "2008-09-Q2", "80", "2008-11-01").outturn("NI 2", "2008-09-Q2", "95", "2008-11-01");
        Entries before = agreement.entries();
        Position first = agreement.positions(before, kept).at(Q2, TODAY);

        agreement.outturn("NI 1", "2008-09-Q2", "99", "2009-03-01");
        Position second =
                agreement.positions(before.with(agreement.last()), kept).at(Q2, TODAY);

        assertNotSame(measure(first, "NI 1"), measure(second, "NI 1"));
        assertEquals(
                Optional.of(Figure.Amount.of("99")),
                measure(second, "NI 1").whole().figure());
        assertSame(measure(first, "NI 2"), measure(second, "NI 2"));
    }

    @Test
    void theReadingsOfAnAgreementAreLetGoOfByThemselves() {
        record Question(int number) {}
        KeptReadings leicester = kept.of("leicester");
        KeptReadings derby = kept.of("derby");
        Object ofLeicester = leicester.get(new Question(1), Object::new);
        Object ofDerby = derby.get(new Question(1), Object::new);
        assertNotSame(ofLeicester, ofDerby);

        kept.letGo("leicester");

        assertNotSame(ofLeicester, leicester.get(new Question(1), Object::new));
        assertSame(ofDerby, derby.get(new Question(1), Object::new));
    }

    private static MeasurePosition measure(Position position, String code) {
        return position.findMeasure(code).orElseThrow();
    }
}
