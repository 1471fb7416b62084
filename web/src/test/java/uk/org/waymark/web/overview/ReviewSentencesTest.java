package uk.org.waymark.web.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Ordered;
import uk.org.waymark.web.small.Refreshed;
import uk.org.waymark.web.small.Small;
import uk.org.waymark.web.small.TextTheme;

class ReviewSentencesTest {

    @Test
    void theHeadlineSaysHowManyAreOnTrackAndHowManyAtRisk() {
        Position position = Small.position(
                """
                NI 154 | 2008/09 Q2 | 300  | worse  | 2008-11-25
                NI 117 | 2008/09 Q2 | 8.4  | within | 2008-11-25
                NI 18  | 2008/09 Q2 | -5.3 | better | 2008-11-25""");

        assertEquals("1 of 4 designated targets is on track. One is at risk.", ReviewSentences.headline(position));
    }

    @Test
    void theLedeSaysWhatIsLeftAndWhyItCannotBeJudged() {
        Position position = Small.position(
                """
                NI 154 | 2008/09 Q2 | 1500 | within | 2008-11-25
                NI 18  | 2008/09 Q2 | -5.3 | better | 2008-11-25""");

        assertEquals(
                "One more is off trajectory but expected to improve. Two cannot be judged: nothing has been reported"
                        + " for one and one waits for a survey that has not been run.",
                ReviewSentences.lede(position));
    }

    @Test
    void whatWasReportedInPlaceOfAFigureIsNoSilence() {
        Position position = Small.position(
                """
                NI 154 | 2008/09 Q2 | 1500       | within | 2008-11-25
                NI 18  | 2008/09 Q2 | suppressed | -      | 2008-11-25""");

        assertTrue(
                ReviewSentences.lede(position).contains("the figure of one is too small to show"),
                ReviewSentences.lede(position));
    }

    @Test
    void whatPassedAsAPlaceholderDoesNotWaitForItsSurveyAnyMore() {
        Position all = Refreshed.position("NI 16 | 2008/09 Q2 | 2 | within | 2008-11-25", "2008/09 Q2");
        Position some = Refreshed.position("", "2008/09 Q2");

        assertEquals("Two cannot be judged: all were placeholders when the period ended.", ReviewSentences.lede(all));
        assertEquals(
                "Three cannot be judged: two were placeholders when the period ended and nothing has been reported for"
                        + " one.",
                ReviewSentences.lede(some));
    }

    @Test
    void whatAPlaceholderWaitsForIsNotGuessed() {
        Theme theme = TextTheme.of(
                """
                <theme xmlns="urn:uk.org.waymark:1" id="town" agreement="smallshire" title="The town">
                  <indicator code="NI 1" designation="designated">
                    <title>Official</title>
                    <plain-title>Plain</plain-title>
                    <measured unit="%" decimals="1" polarity="high" kind="rate" collected="quarterly"/>
                    <partner id="council" lead="true"/>
                    <agreed known-from="2008-06-02" by="Agreement of June 2008">
                      <baseline><not-known>Never counted before.</not-known></baseline>
                      <target year="2008/09">
                        <placeholder reason="no-baseline" due="not stated" unconfirmed="reason">Not yet.</placeholder>
                      </target>
                    </agreed>
                  </indicator>
                </theme>
                """,
                "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"town\"><none>No plan.</none></action-plan>");

        Position position = Small.position(Small.AGREEMENT, List.of(theme), "", "2008/09 Q2");

        assertEquals(
                "One cannot be judged: it is a placeholder, and no source says what it waits for.",
                ReviewSentences.lede(position));
    }

    @Test
    void withoutFiguresTheHeadlineClaimsNothing() {
        Position position = Small.position("");

        assertEquals(
                "None of the 4 designated targets can be judged for 2008/09 Q2 yet.",
                ReviewSentences.headline(position));
    }

    @Test
    void aScorecardIsCountedByItself() {
        Position whole = Ordered.position(
                """
                S1 | 2008/09 Q2 | 50 | better | 2008-11-25
                T1 | 2008/09 Q2 | 20 | worse  | 2008-11-25""");
        Scorecard council =
                Ordered.AGREEMENT.structure().findScorecard("council").orElseThrow();
        Position shown = whole.on(council);

        assertEquals("1 of 4 designated targets is on track. One is at risk.", ReviewSentences.headline(whole));
        assertEquals("1 of 3 designated targets is on track. None is at risk.", ReviewSentences.headline(shown));
        assertEquals(
                "Council scorecard: 3 of 5 measures.", ReviewSentences.scorecard(council, shown.all(), whole.all()));
        assertEquals(3, shown.themes().size());
    }

    @Test
    void aScorecardWithoutMeasuresSaysSo() {
        Scorecard empty = new Scorecard("county", "County scorecard");

        assertEquals(
                "No measure is on the scorecard “County scorecard”.",
                ReviewSentences.headline(Ordered.position("").on(empty)));
    }

    @Test
    void oneTargetAloneIsNotSpokenOfInNumbers() {
        Scorecard parish = Ordered.AGREEMENT.structure().findScorecard("parish").orElseThrow();
        Position improving =
                Ordered.position("T1 | 2008/09 Q2 | 20 | within | 2008-11-25").on(parish);

        assertEquals(
                "The one designated target is off trajectory but expected to improve.",
                ReviewSentences.headline(improving));
        assertEquals("", ReviewSentences.lede(improving));
    }

    @Test
    void whenAllIsWellNoneIsAtRisk() {
        Position position = Small.position("NI 154 | 2008/09 Q2 | 1500 | better | 2008-11-25");

        assertEquals("1 of 4 designated targets is on track. None is at risk.", ReviewSentences.headline(position));
    }
}
