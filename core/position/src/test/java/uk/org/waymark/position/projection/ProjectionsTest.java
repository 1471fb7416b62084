package uk.org.waymark.position.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.checking.Measures;
import uk.org.waymark.position.checking.PastFigure;
import uk.org.waymark.position.projection.Projection.CannotTell;
import uk.org.waymark.position.projection.Projection.Projected;

class ProjectionsTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");

    /** NI 154: 300 ÷ 2 quarters × 4 quarters = 600. */
    @Test
    void withoutAProfileHomesGoOnAtAnEvenPace() {
        assertProjected(
                "600",
                "No profile was agreed, so an even pace is assumed: 300 homes in 2 quarters make 600 homes in four.",
                Measures.homes(),
                "2008/09 Q2: 300");
    }

    /** NI 154 with a profile of 500 by the second quarter: 300 × 1,450 ÷ 500 = 870. */
    @Test
    void aProfileSaysWhatShareOfTheYearIsExpectedByNow() {
        Indicator profiled = Measures.of(
                "homes",
                0,
                "cumulative",
                "amount",
                "<exact>1450</exact>",
                "<interim period='2008/09 Q2'><exact>500</exact></interim>");

        assertProjected(
                "870",
                "The profile expects 500 homes of the year’s 1,450 homes by 2008/09 Q2, which is 34.5%. If 300 homes are"
                        + " the same share, the year ends at 870 homes.",
                profiled,
                "2008/09 Q2: 300");
    }

    /** 300 × 1,000 ÷ 400 = 750. */
    @Test
    void withoutAProfileLastYearsCourseIsFollowed() {
        assertProjected(
                "750",
                "No profile was agreed; last year 400 homes of 1,000 homes had been reached by 2007/08 Q2, which is"
                        + " 40.0%. If 300 homes are the same share, the year ends at 750 homes.",
                Measures.homes(),
                "2007/08 Q2: 400, 2007/08 Q4: 1000, 2008/09 Q2: 300");
    }

    @Test
    void oneQuarterIsTooLittleWithoutAProfile() {
        assertCannotTell(
                "One quarter, 2008/09 Q1, is too little without an interim profile.",
                Measures.homes(),
                "2008/09 Q1: 150");
        assertCannotTell("No figure of 2008/09 has been reported.", Measures.homes(), "2007/08 Q4: 1000");
    }

    /** Slopes 1, 1, 1, 1, and the wild 40.0 tilts nothing: 74.0 at Q2 and two quarters more make 76.0. */
    @Test
    void aRateFollowsItsTrendAndOneWildFigureDoesNotTiltIt() {
        assertProjected(
                "76.0",
                "In the middle of its course the measure rose by 1.0% a quarter over the last 6 figures; going on like"
                        + " that it ends the year at 76.0%.",
                Measures.percentage(),
                "2007/08 Q1: 69.0, 2007/08 Q2: 70.0, 2007/08 Q3: 40.0, 2007/08 Q4: 72.0, 2008/09 Q1: 73.0, 2008/09 Q2: 74.0");
    }

    /** 94 + 2 × 5 = 104, and no more than all of them. */
    @Test
    void aPercentageIsHeldAtAHundred() {
        assertProjected(
                "100.0",
                "In the middle of its course the measure rose by 5.0% a quarter over the last 4 figures; going on like"
                        + " that it ends the year at 104.0%. That is held at 100.0%, beyond which this measure cannot"
                        + " go.",
                Measures.percentage(),
                "2007/08 Q3: 79, 2007/08 Q4: 84, 2008/09 Q1: 89, 2008/09 Q2: 94");
    }

    @Test
    void threeFiguresAreNoTrend() {
        assertCannotTell(
                "A trend needs 4 figures, and there are 3.",
                Measures.percentage(),
                "2007/08 Q4: 84, 2008/09 Q1: 89, 2008/09 Q2: 94");
    }

    @Test
    void aCohortIsNotCarriedForwardByArithmetic() {
        assertCannotTell(
                "Levels and figures of so many out of so many are not carried forward by arithmetic.",
                Measures.children(),
                "2008/09 Q2: 10/23");
    }

    @Test
    void atTheYearsEndItsFigureIsTheProjection() {
        assertEquals(
                new Projected(Figure.Amount.of("940"), "The year has ended; this is its figure."),
                project(Measures.homes(), "2008/09 Q4", "2008/09 Q2: 300, 2008/09 Q4: 940"));
    }

    private static void assertProjected(String figure, String method, Indicator indicator, String past) {
        assertEquals(new Projected(Figure.Amount.of(figure), method), project(indicator, Q2.toString(), past));
    }

    private static void assertCannotTell(String why, Indicator indicator, String past) {
        assertEquals(new CannotTell(why), project(indicator, Q2.toString(), past));
    }

    private static Projection project(Indicator indicator, String period, String past) {
        List<PastFigure> standing = Measures.past(past);
        return Projections.toYearEnd(
                indicator,
                indicator.terms(Known.parse("2008-11-25")).orElseThrow(),
                Optional.empty(),
                ReportingPeriod.parse(period),
                standing);
    }
}
