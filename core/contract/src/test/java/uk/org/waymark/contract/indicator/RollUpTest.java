package uk.org.waymark.contract.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Figure.Amount;
import uk.org.waymark.contract.figure.Figure.Ratio;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.ReportingPeriod;

class RollUpTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    rate,          months, mean, 2008/09 Q3, 2008-10 2008-11 2008-12
                    cumulative,    months, sum,  2008/09 Q1, 2008-04 2008-05 2008-06
                    cumulative,    months, sum,  2008/09 Q2, 2008-04 2008-05 2008-06 2008-07 2008-08 2008-09
                    cumulative,    months, last, 2008/09 Q2, 2008-07 2008-08 2008-09
                    rate,          terms,  mean, 2008/09 Q4, 2009-spring
                    rate,          terms,  mean, 2008/09 Q1, ''
                    academic_year, terms,  sum,  2008/09 Q2, 2007-autumn 2008-spring 2008-summer
                    academic_year, terms,  sum,  2008/09 Q3, 2008-autumn
                    academic_year, terms,  sum,  2008/09 Q4, 2008-autumn 2009-spring
                    cumulative,    terms,  sum,  2008/09 Q4, 2008-summer 2008-autumn 2009-spring
                    """)
    void aFigureIsMadeOfTheMonthsOrTermsOfItsQuarterAndOfItsYearWhereItAddsUp(
            String kind, String of, String by, String period, String madeOf) {
        Collection collection = collection(kind, of, by, Optional.empty());

        List<CollectionPeriod> found = collection.madeOf(ReportingPeriod.parse(period));

        assertEquals(madeOf, found.stream().map(CollectionPeriod::code).collect(Collectors.joining(" ")));
    }

    @Test
    void aSpanOfMonthsMakesTheFigureOfTheQuarterInWhichItEnds() {
        Collection drinking =
                collection("average", "months", "mean", Optional.of(new RollUp.Span(Month.NOVEMBER, Month.JANUARY)));
        RollUp rollUp = drinking.rollUp().orElseThrow();

        assertEquals(
                List.of("2008-11", "2008-12", "2009-01"),
                drinking.madeOf(ReportingPeriod.parse("2008/09 Q4")).stream()
                        .map(CollectionPeriod::code)
                        .toList());
        assertEquals(List.of(), drinking.madeOf(ReportingPeriod.parse("2008/09 Q3")));
        assertEquals(
                Optional.of(ReportingPeriod.parse("2008/09 Q4")), rollUp.periodOf(CollectionPeriod.parse("2008-11")));
        assertEquals(Optional.empty(), rollUp.periodOf(CollectionPeriod.parse("2008-10")));
        assertEquals(Optional.empty(), rollUp.periodOf(CollectionPeriod.parse("2008-autumn")));
    }

    @Test
    void percentagesAreRolledUpByWhatTheyWereCountedFrom() {
        Measurement percent = new Measurement(Shape.AMOUNT, "%", 1, Polarity.HIGH);
        List<Figure> months = List.of(Amount.of(new Ratio(9, 10)), Amount.of(new Ratio(1, 2)));

        assertEquals(Amount.of(new Ratio(10, 12)), RollUpRule.RATIO_OF_SUMS.of(months, percent));
        assertThrows(
                IllegalArgumentException.class,
                () -> RollUpRule.RATIO_OF_SUMS.of(List.of(months.get(0), Amount.of("50")), percent));
    }

    @Test
    void aMonthOfWhatAddsUpIsInEveryLaterQuarterOfItsYear() {
        Collection homes = collection("cumulative", "months", "sum", Optional.empty());

        assertEquals(
                List.of("2008/09 Q2", "2008/09 Q3", "2008/09 Q4"),
                homes.periodsOf(CollectionPeriod.parse("2008-09")).stream()
                        .map(ReportingPeriod::toString)
                        .toList());
    }

    private static Collection collection(String kind, String of, String by, Optional<RollUp.Span> span) {
        return new Collection(
                PeriodKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                Collected.MONTHLY,
                0,
                new TreeSet<>(),
                Set.of(),
                Optional.of(new RollUp(
                        CollectionPeriod.Kind.valueOf(of.toUpperCase(Locale.ROOT)),
                        RollUpRule.valueOf(by.toUpperCase(Locale.ROOT)),
                        span)));
    }
}
