package uk.org.waymark.plugins.children;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Reason;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.contract.scoring.StatusScheme.BetterWhen;
import uk.org.waymark.contract.scoring.Symbol;
import uk.org.waymark.contract.scoring.Tolerance;
import uk.org.waymark.contract.scoring.Tolerances;
import uk.org.waymark.contract.target.Scorable;

final class OptimumRangeTest {
    private static final Measurement PERCENT = new Measurement(Shape.AMOUNT, "%", 1, Polarity.ON_PLAN);
    private static final Scorable ELEVEN = new Scorable.Exact(Figure.Amount.of("11.00"));
    private static final Tolerance TEN_PERCENT = Tolerance.parse("10%");
    private static final StatusScheme LEICESTER = new StatusScheme(
            "leicester-2008",
            1,
            "Leicester 2008",
            LocalDate.parse("2008-04-01"),
            BetterWhen.BEYOND_TOLERANCE,
            TEN_PERCENT,
            true,
            Stream.of(Performance.values())
                    .map(performance -> new Symbol(performance, performance.code(), "circle"))
                    .toList());

    @ParameterizedTest(name = "{0} in {1} against {2} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # outturn | period     | target | symbol
              14.80   | 2008/09 Q2 | 11.00  | BETTER
              10      | 2008/09 Q2 | 11.00  | BETTER
              15      | 2008/09 Q2 | 11.00  | BETTER
              15.1    | 2008/09 Q2 | 11.00  | WITHIN
              16.5    | 2008/09 Q2 | 11.00  | WITHIN
              16.6    | 2008/09 Q2 | 11.00  | WORSE
              9.9     | 2008/09 Q2 | 11.00  | WITHIN
              9       | 2008/09 Q2 | 11.00  | WITHIN
              8.9     | 2008/09 Q2 | 11.00  | WORSE
              12      | 2009/10 Q4 | 10..15 | BETTER
              16      | 2009/10 Q4 | 10..15 | WITHIN
              18      | 2009/10 Q4 | 10..15 | WORSE
              13      | 2007/08 Q4 | 11.00  | WORSE
            """)
    void theRangeJudgesFrom2008(String outturn, String period, String target, Performance symbol) {
        Scorable agreed =
                target.contains("..") ? new Scorable.Range(new BigDecimal("10"), new BigDecimal("15")) : ELEVEN;

        assertEquals(symbol, judge(outturn, period, agreed).performance());
    }

    @Test
    void theTargetShownStaysThePrintedOne() {
        Reason.Judged reason =
                (Reason.Judged) judge("14.80", "2008/09 Q2", ELEVEN).reason();

        assertEquals(Optional.of(new BigDecimal("11.00")), reason.targetValue());
        assertEquals("Optimum range of NI 65", reason.ruleName());
    }

    @Test
    void aFigureOfAnotherShapeIsNotJudged() {
        ScoringCase ratio = given(new Figure.Ratio(3, 20), "2008/09 Q2", ELEVEN);

        assertEquals(List.of(), new OptimumRange().bands(ratio).stream().toList());
    }

    private static Score judge(String outturn, String period, Scorable target) {
        return Score.judge(given(Figure.Amount.of(outturn), period, target), new OptimumRange());
    }

    private static ScoringCase given(Figure outturn, String period, Scorable target) {
        return new ScoringCase(
                ReportingPeriod.parse(period),
                outturn,
                target,
                "the agreement",
                Optional.empty(),
                PERCENT,
                Tolerances.both(TEN_PERCENT),
                LEICESTER,
                Optional.empty());
    }
}
