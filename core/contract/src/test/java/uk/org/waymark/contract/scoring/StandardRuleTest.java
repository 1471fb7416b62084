package uk.org.waymark.contract.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.figure.Polarity;

final class StandardRuleTest {

    /** The symbols that can still be read in Appendix A; NI 65 has a rule of its own in its theme. */
    @ParameterizedTest(name = "{0}: {1} against {2}, good is {3}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # code | outturn  | target   | good is | own tolerance | symbol
            NI 16  | 2.42     | 2.14     | LOW     |               | WORSE
            NI 20  | 0.98     | 1.55     | LOW     |               | BETTER
            NI 39  | 1990.90  | 2776.00  | LOW     |               | BETTER
            NI 40  | 1177.10  | 1177.50  | HIGH    |               | WITHIN
            NI 56  | 19.60    | 21.50    | LOW     |               | WITHIN
            NI 59  | 72.00    | 63.00    | HIGH    |               | BETTER
            NI 112 | -5.30    | -28.30   | LOW     |               | WORSE
            NI 125 | 59.00    | 80.00    | HIGH    |               | WORSE
            NI 126 | 100.00   | 80.00    | HIGH    |               | BETTER
            NI 131 | 13.00    | 11.90    | LOW     |               | WITHIN
            NI 135 | 10.00    | 12.00    | HIGH    |               | WORSE
            NI 167 | 4.23     | 4.28     | LOW     |               | WITHIN
            NI 179 | 11043.00 | 10326.00 | HIGH    | 5%            | BETTER
            NI 186 | 1.80     | 3.90     | HIGH    |               | WORSE
            """)
    void leicestersSymbolsOfSeptember2008Follow(
            String code, String outturn, String target, Polarity polarity, String own, Performance symbol) {
        Optional<Tolerances> tolerances =
                Optional.ofNullable(own).map(Tolerance::parse).map(Tolerances::both);

        Score score = Score.judge(
                Cases.of(Cases.figure(outturn), Cases.target(target), polarity, 2, Schemes.LEICESTER, tolerances),
                StandardRule.STANDARD);

        assertEquals(symbol, score.performance(), code);
    }

    @ParameterizedTest(name = "{0}: {1} against {2}, good is {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # council  | outturn | target | good is | symbol
            Leicester  | 110.1   | 100    | HIGH    | BETTER
            Leicester  | 110     | 100    | HIGH    | WITHIN
            Leicester  | 90      | 100    | HIGH    | WITHIN
            Leicester  | 89.9    | 100    | HIGH    | WORSE
            Leicester  | 110     | 100    | LOW     | WITHIN
            Leicester  | 110.1   | 100    | LOW     | WORSE
            Leicester  | 89.9    | 100    | LOW     | BETTER
            Derbyshire | 100     | 100    | HIGH    | BETTER
            Derbyshire | 99.9    | 100    | HIGH    | WITHIN
            Derbyshire | 95      | 100    | HIGH    | WITHIN
            Derbyshire | 94.9    | 100    | HIGH    | WORSE
            Derbyshire | 105     | 100    | LOW     | WITHIN
            Derbyshire | 105.1   | 100    | LOW     | WORSE
            Maidstone  | 100     | 100    | HIGH    | BETTER
            Maidstone  | 90      | 100    | HIGH    | WITHIN
            Maidstone  | 89.9    | 100    | HIGH    | WORSE
            Durham     | 100.1   | 100    | HIGH    | BETTER
            Durham     | 100     | 100    | HIGH    | WITHIN
            Durham     | 90      | 100    | HIGH    | WITHIN
            Durham     | 89.9    | 100    | HIGH    | WORSE
            """)
    void eachCouncilsLimitsAreItsOwn(
            String council, String outturn, String target, Polarity polarity, Performance symbol) {
        assertEquals(symbol, judge(council, outturn, target, polarity).performance());
    }

    @ParameterizedTest(name = "{0}: {1} against {2}, good is {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # council  | outturn | target  | good is | symbol
            # a target of zero has one unit in the last place on either side
            Leicester  | 0.0     | 0       | LOW     | WITHIN
            Leicester  | 0.1     | 0       | LOW     | WITHIN
            Leicester  | 0.2     | 0       | LOW     | WORSE
            Derbyshire | 0       | 0       | LOW     | BETTER
            # a negative target has a tenth of its size
            Leicester  | -7.97   | -7.97   | LOW     | WITHIN
            Leicester  | -7.18   | -7.97   | LOW     | WITHIN
            Leicester  | -7.17   | -7.97   | LOW     | WORSE
            Leicester  | -8.77   | -7.97   | LOW     | BETTER
            # levels are exact
            Leicester  | level 2 | level 3 | HIGH    | WORSE
            Leicester  | level 3 | level 3 | HIGH    | WITHIN
            Leicester  | level 4 | level 3 | HIGH    | BETTER
            Maidstone  | level 3 | level 3 | HIGH    | BETTER
            # of a handful of children, one either way is within
            Leicester  | 8/23    | 10/23   | HIGH    | WORSE
            Leicester  | 9/23    | 10/23   | HIGH    | WITHIN
            Leicester  | 11/23   | 10/23   | HIGH    | WITHIN
            Leicester  | 12/23   | 10/23   | HIGH    | BETTER
            # and a cohort of another size than expected is asked for its share
            Leicester  | 19/46   | 10/23   | HIGH    | WITHIN
            Leicester  | 18/46   | 10/23   | HIGH    | WORSE
            # inside an optimum range is within, or better where meeting the target is enough
            Leicester  | 12      | 10..15  | ON_PLAN | WITHIN
            Leicester  | 9       | 10..15  | ON_PLAN | WITHIN
            Leicester  | 8.9     | 10..15  | ON_PLAN | WORSE
            Leicester  | 16.5    | 10..15  | ON_PLAN | WITHIN
            Leicester  | 16.6    | 10..15  | ON_PLAN | WORSE
            Maidstone  | 12      | 10..15  | ON_PLAN | BETTER
            Leicester  | 112     | 100     | ON_PLAN | WORSE
            """)
    void targetsThatAPercentageDoesNotFitAreJudgedAllTheSame(
            String council, String outturn, String target, Polarity polarity, Performance symbol) {
        assertEquals(symbol, judge(council, outturn, target, polarity).performance());
    }

    @ParameterizedTest
    @CsvSource({"level 3, 3", "3/4, 3", "3, 3/4", "3/4, 1..4"})
    void figuresOfDifferentShapesAreNotCompared(String outturn, String target) {
        Score score = judge("Leicester", outturn, target, Polarity.HIGH);

        assertEquals(Performance.NOT_RATED, score.performance());
        assertEquals(Reason.NotRated.NOT_COMPARABLE, ((Reason.NotJudged) score.reason()).because());
    }

    @Test
    void bothFlipValuesAreGiven() {
        Score score = Score.judge(Cases.of("2.42", "2.14", Polarity.LOW, 2, Schemes.LEICESTER), StandardRule.STANDARD);

        assertEquals(
                List.of("1.92 BETTER", "2.35 WITHIN"),
                ((Reason.Judged) score.reason())
                        .flips().stream()
                                .map(flip -> flip.figure().toPlainString() + " " + flip.performance())
                                .toList());
    }

    @Test
    void aSchemeMayOverrideTheIndicatorsOwnTolerance() {
        StatusScheme deaf = new StatusScheme(
                "deaf",
                1,
                "Deaf",
                Schemes.LEICESTER.from(),
                StatusScheme.BetterWhen.BEYOND_TOLERANCE,
                Tolerance.parse("10%"),
                false,
                Schemes.LEICESTER.symbols());

        assertEquals(
                Tolerances.both(Tolerance.parse("10%")),
                deaf.tolerancesFor(Optional.of(Tolerances.both(Tolerance.parse("5%")))));
    }

    private static Score judge(String council, String outturn, String target, Polarity polarity) {
        return Score.judge(Cases.of(outturn, target, polarity, 1, Schemes.named(council)), StandardRule.STANDARD);
    }
}
