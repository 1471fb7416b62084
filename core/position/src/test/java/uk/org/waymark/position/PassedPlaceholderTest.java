package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A year that began as a placeholder and was left without a target when the later years got theirs. */
class PassedPlaceholderTest {
    private static final String SURVEY =
            """
            <indicator code="NI 5" designation="designated">
              <title>Satisfaction with the area</title>
              <plain-title>Satisfied people</plain-title>
              <measured unit="%" decimals="1" polarity="high" kind="survey" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><not-known>Not yet.</not-known></baseline>
                <target year="2008/09">
                  <placeholder reason="survey-not-run" due="not stated" unconfirmed="reason">The survey was not run.</placeholder>
                </target>
                <target year="2010/11">
                  <placeholder reason="survey-not-run" due="not stated">The survey was not run.</placeholder>
                </target>
              </agreed>
              <agreed known-from="2009-03-31" by="the refresh">
                <why>The survey was run.</why>
                <baseline><figure>71.7</figure></baseline>
                <target year="2008/09"><not-applicable placeholder="true">The first target is for 2010/11.</not-applicable></target>
                <target year="2010/11"><exact>80</exact></target>
              </agreed>
            </indicator>
            """;

    @Test
    void beforeTheRefreshItWaitsAndSaysThatNoSourceConfirmsForWhat() {
        MeasurePosition measure = new SmallAgreement(SURVEY).measure("2008/09 Q2", "2008-11-25");

        assertTrue(measure.placeholder());
        assertEquals(
                "Placeholder. The survey was not run. (This reason is not confirmed by a source.)",
                measure.score().reason().sentence());
    }

    @Test
    void afterTheRefreshItNoLongerWaits() {
        MeasurePosition measure = new SmallAgreement(SURVEY).measure("2008/09 Q2", "2009-03-31");

        assertTrue(measure.placeholder());
        assertEquals(
                "placeholder",
                measure.whole().target().orElseThrow().target().text(),
                "the period is judged by what was in force when it ended");
        assertEquals(
                "N/A (placeholder)",
                measure.annualTarget().orElseThrow().value().text());
        assertEquals(
                "Placeholder. The first target is for 2010/11.",
                measure.score().reason().sentence());
    }

    @Test
    void aQuarterThatEndsAfterTheRefreshIsStillOne() {
        MeasurePosition measure = new SmallAgreement(SURVEY).measure("2008/09 Q4", "2009-05-01");

        assertTrue(measure.placeholder());
        assertEquals(ReviewCategory.NO_DATA, measure.review());
        assertEquals(
                "Placeholder. The first target is for 2010/11.",
                measure.score().reason().sentence());
    }
}
