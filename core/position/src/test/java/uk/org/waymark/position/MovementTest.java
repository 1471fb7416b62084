package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovementTest {
    private static final LocalDate OCTOBER = LocalDate.of(2008, 10, 15);

    @Test
    void theLastFigureBeforeTheDayIsComparedWithTheLatest() {
        SmallAgreement crime = agreement("rate", "low")
                .outturn("NI 16", "2008/09 Q1", "2.30", "2008-07-10")
                .outturn("NI 16", "2008/09 Q2", "2.42", "2008-10-10")
                .outturn("NI 16", "2008/09 Q3", "2.20", "2009-01-10")
                .outturn("NI 16", "2008/09 Q4", "2.14", "2009-04-10");

        Movement moved = moved(crime).orElseThrow();

        assertEquals("2008/09 Q2", moved.before().period().toString());
        assertEquals("2008/09 Q4", moved.latest().period().toString());
        assertEquals(Optional.of(DirectionOfTravel.IMPROVED), moved.direction());
    }

    @Test
    void withoutAFigureBeforeOrAfterNothingHasMoved() {
        assertEquals(
                Optional.empty(), moved(agreement("rate", "low").outturn("NI 16", "2008/09 Q2", "2.42", "2008-10-10")));
        assertEquals(
                Optional.empty(), moved(agreement("rate", "low").outturn("NI 16", "2008/09 Q4", "2.14", "2009-04-10")));
    }

    @Test
    void aMeasureThatAddsUpIsComparedWithTheSameQuarterOnly() {
        SmallAgreement homes = agreement("cumulative", "high")
                .outturn("NI 16", "2008/09 Q2", "300", "2008-10-10")
                .outturn("NI 16", "2008/09 Q4", "800", "2009-04-10");
        assertEquals(Optional.empty(), moved(homes));

        homes.outturn("NI 16", "2009/10 Q2", "250", "2009-10-10").outturn("NI 16", "2009/10 Q3", "400", "2010-01-10");

        Movement moved =
                Movement.of(homes.measure("2009/10 Q3", "2010-02-01"), OCTOBER).orElseThrow();
        assertEquals("2009/10 Q2", moved.latest().period().toString());
        assertEquals(Optional.of(DirectionOfTravel.WORSENED), moved.direction());
    }

    private static Optional<Movement> moved(SmallAgreement agreement) {
        return Movement.of(agreement.measure("2008/09 Q4", "2009-05-01"), OCTOBER);
    }

    private static SmallAgreement agreement(String kind, String polarity) {
        return new SmallAgreement(
                """
                <indicator code="NI 16" designation="designated">
                  <title>Crime</title>
                  <plain-title>Crime</plain-title>
                  <measured unit="crimes" decimals="2" polarity="%s" kind="%s" collected="quarterly"/>
                  <partner id="council" lead="true"/>
                  <agreed known-from="2008-06-02" by="the original">
                    <baseline><figure>2.5</figure></baseline>
                    <target year="2008/09"><exact>2.14</exact></target>
                    <target year="2009/10"><exact>2.14</exact></target>
                  </agreed>
                </indicator>
                """
                        .formatted(polarity, kind));
    }
}
