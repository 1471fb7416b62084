package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.HeldReview;
import uk.org.waymark.contract.agreement.PrintedCounts;
import uk.org.waymark.contract.agreement.Scorecard;

/** The counts that the document of a review prints stand beside the position and change nothing in it. */
class PrintedReviewTest {
    private static final String REVIEW =
            """
            <reviewed period="2008/09 Q2" by="the review" known-from="2008-11-25">
              <counts ahead="9" near="42" below="8" of="58">Two parts were counted apart.</counts>
            </reviewed>
            """;
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
              </agreed>
            </indicator>
            """;

    private final SmallAgreement agreement = new SmallAgreement(REVIEW, HOMES);

    @Test
    void theyAreThoseOfThePeriodFromTheDayOfTheDocument() {
        assertEquals(59, printed("2008/09 Q2", "2008-11-25").orElseThrow().sum());
        assertEquals(Optional.empty(), printed("2008/09 Q2", "2008-11-24"));
        assertEquals(Optional.empty(), printed("2008/09 Q3", "2009-01-12"));
    }

    @Test
    void aScorecardWasNotCountedByTheDocument() {
        Position narrowed = agreement.at("2008/09 Q2", "2008-11-25").on(new Scorecard("council", "Council"));

        assertEquals(Optional.empty(), narrowed.printedReview());
    }

    @Test
    void theComputedCountsStayAsTheyAre() {
        assertEquals(
                new SmallAgreement(HOMES).at("2008/09 Q2", "2008-11-25").all(),
                agreement.at("2008/09 Q2", "2008-11-25").all());
    }

    private Optional<PrintedCounts> printed(String period, String known) {
        return agreement.at(period, known).printedReview().flatMap(HeldReview::counts);
    }
}
