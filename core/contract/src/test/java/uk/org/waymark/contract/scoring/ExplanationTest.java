package uk.org.waymark.contract.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.PossibleRange;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Scorable;

/** What is said of a score is what can be reached, written as finely as figures of the measure are. */
class ExplanationTest {
    private static final PossibleRange SHARE =
            new PossibleRange(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(100)));

    @Test
    void childrenAreExplainedInWholeChildrenAndByTheToleranceThatWasApplied() {
        Score score = judge("4/9", Cases.target("10/23"), "children", 0, Polarity.HIGH, PossibleRange.OPEN);

        assertEquals(
                "4 of 9 is set against the target of 10 of 23, which is about 4 of 9. Within is from 3 to"
                        + " 4 of 9, as one of the children counted more or less is acceptable.",
                Explanation.of(score));
        assertEquals("one of the children counted", tolerance(score));
    }

    @Test
    void aCohortAsLargeAsExpectedIsComparedChildByChild() {
        Score score = judge("12/23", Cases.target("10/23"), "children", 0, Polarity.HIGH, PossibleRange.OPEN);

        assertEquals(
                "12 of 23 is 2 above the target of 10 of 23. Better is 12 of 23 or more, as one of the"
                        + " children counted more or less is acceptable.",
                Explanation.of(score));
    }

    @Test
    void noLimitIsOfferedThatNobodyCanReach() {
        Score score = judge("96.5", Cases.target("98"), "% of people", 1, Polarity.HIGH, SHARE);

        assertEquals(
                "96.5% of people is 1.5 (1.5%) below the target of 98.0% of people. Within is 88.2% of"
                        + " people or more.",
                Explanation.of(score));
        assertEquals(List.of("88.1 WORSE"), flips(score));
    }

    @Test
    void limitsAreWrittenAsFinelyAsTheFigure() {
        Score coarse = judge("8.6", Cases.target("8.4"), "%", 1, Polarity.LOW, SHARE);
        Score fine = judge("8.62", Cases.target("8.4"), "%", 1, Polarity.LOW, SHARE);

        assertEquals(
                "8.6% is 0.2 (2.4%) above the target of 8.4%. Within is from 7.6 to 9.2%.", Explanation.of(coarse));
        assertEquals(
                "8.62% is 0.22 (2.6%) above the target of 8.4%. Within is from 7.56 to 9.24%.", Explanation.of(fine));
    }

    @Test
    void aTargetThatWasWorkedOutIsRoundedLikeTheMeasureAndOneThatIsPrintedIsNot() {
        Scorable lessThird = new Scorable.Change(
                new BigDecimal("-33"), Scorable.ChangeIn.PERCENT, Scorable.Change.BASELINE, Optional.empty());

        assertEquals(
                "45.0% is 4.0 (9.7%) above the target of 41.0%. Within is from 37.0 to 45.1%.",
                Explanation.of(judge("45.0", lessThird, "%", 1, Polarity.LOW, SHARE)));
        assertEquals(
                "45.0% is 4.0 (9.7%) above the target of 41.004%. Within is from 37.0 to 45.1%.",
                Explanation.of(judge("45.0", Cases.target("41.004"), "%", 1, Polarity.LOW, SHARE)));
    }

    @Test
    void theToleranceOfALevelAndOfATargetOfZeroIsSaidAsItWasApplied() {
        assertEquals(
                "none, a level is reached or it is not",
                tolerance(judge("level 2", Cases.target("level 3"), "level", 0, Polarity.HIGH, PossibleRange.OPEN)));
        assertEquals("0.1% either side", tolerance(judge("0.3", Cases.target("0"), "%", 1, Polarity.LOW, SHARE)));
        assertEquals("10% either side", tolerance(judge("8.6", Cases.target("8.4"), "%", 1, Polarity.LOW, SHARE)));
    }

    private static Score judge(
            String outturn, Scorable target, String unit, int decimals, Polarity polarity, PossibleRange possible) {
        Figure figure = Cases.figure(outturn);
        Shape shape = List.of(Shape.values()).stream()
                .filter(figure::isOf)
                .findFirst()
                .orElseThrow();
        ScoringCase given = new ScoringCase(
                ReportingPeriod.parse("2008/09 Q4"),
                figure,
                target,
                "the agreement",
                Optional.of(Figure.Amount.of("61.2")),
                new Measurement(shape, unit, decimals, polarity),
                Schemes.LEICESTER.tolerancesFor(Optional.empty()),
                Schemes.LEICESTER,
                Optional.empty(),
                possible);
        return Score.judge(given, StandardRule.STANDARD);
    }

    private static String tolerance(Score score) {
        return score.reason().judged().orElseThrow().tolerance().orElseThrow();
    }

    private static List<String> flips(Score score) {
        return score.reason().judged().orElseThrow().flips().stream()
                .map(flip -> flip.figure().toPlainString() + " " + flip.performance())
                .toList();
    }
}
