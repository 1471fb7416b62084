package uk.org.waymark.position.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;

/** Delayed transfers by the quarter, and conceptions by the year, through the first year of an agreement. */
class RatingsByPeriodTest {
    private static final String KNOWN = "2009-02-15";

    private final SmallAgreement agreement = new SmallAgreement(
                    measure("NI 131", "collected='quarterly'") + measure("NI 112", "collected='annually' due='2'"))
            .outturn("NI 131", "2008/09 Q1", "20", "2008-08-01")
            .outturn("NI 112", "2008/09 Q2", "30", "2008-11-01")
            .outturn("NI 131", "2008/09 Q3", "10", "2009-01-20");

    private static String measure(String code, String collected) {
        return """
            <indicator code="%s" designation="designated">
              <title>Official</title>
              <plain-title>Plain</plain-title>
              <measured unit="per 1,000" decimals="0" polarity="low" kind="rate" %s/>
              <source>The council</source>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="Agreement of June 2008">
                <baseline><not-known>Never counted before.</not-known></baseline>
                <target year="2008/09"><exact>20</exact></target>
              </agreed>
            </indicator>
            """
                .formatted(code, collected);
    }

    private RatingsByPeriod ratings(String period, String... looked) {
        Position shown = agreement.at(period, KNOWN);
        List<Completeness> returns = Stream.of(looked)
                .map(any -> Completeness.of(agreement.at(any, KNOWN), agreement.read()))
                .toList();
        return RatingsByPeriod.of(shown, returns);
    }

    private static String line(RatingsByPeriod ratings, int measure) {
        return ratings.all().measures().get(measure).periods().stream()
                .limit(4)
                .map(rating -> rating.state() == PeriodRating.State.RATED
                        ? rating.performance().code()
                        : rating.state().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aFigureRatesItsOwnPeriodAndNoLaterOne() {
        RatingsByPeriod ratings = ratings("2008/09 Q3", "2008/09 Q1", "2008/09 Q2", "2008/09 Q3");

        assertEquals("within | no figure | better | to come", line(ratings, 0));
        assertEquals("not due | worse | not due | to come", line(ratings, 1));
    }

    @Test
    void thePeriodsAreThoseOfTheTerm() {
        RatingsByPeriod ratings = ratings("2008/09 Q3", "2008/09 Q3");

        assertEquals(12, ratings.columns().size());
        assertEquals("2008/09 Q1", ratings.columns().get(0).period().toString());
        assertEquals("2010/11 Q4", ratings.columns().get(11).period().toString());
    }

    @Test
    void aGroupCountsWhatItsMeasuresAreRated() {
        RatingsByPeriod ratings = ratings("2008/09 Q3", "2008/09 Q1", "2008/09 Q2", "2008/09 Q3");

        List<RatingCount> counts = IntStream.range(0, 4)
                .mapToObj(column -> ratings.all().count(column))
                .toList();

        assertEquals(
                List.of(
                        new RatingCount(0, 1, 0, 1, 1, 1),
                        new RatingCount(0, 0, 1, 1, 2, 1),
                        new RatingCount(1, 0, 0, 1, 1, 1),
                        new RatingCount(0, 0, 0, 2, 0, 0)),
                counts);
        assertEquals(1, counts.get(1).rated());
    }

    @Test
    void anOpenPeriodIsInProgressAndOneThatNobodyOpenedIsToComeUntilItEnds() {
        String known = "2009-03-10";
        Position shown = agreement.at("2008/09 Q3", known);
        Completeness current = Completeness.of(agreement.at("2008/09 Q4", known), agreement.read());
        assertEquals(
                RatingsByPeriod.Stage.TO_COME,
                RatingsByPeriod.of(shown, List.of(current)).columns().get(3).stage());

        agreement.say(
                new PeriodOpened(ReportingPeriod.parse("2008/09 Q4"), LocalDate.parse("2009-04-30")), "2009-03-01");
        Completeness opened = Completeness.of(agreement.at("2008/09 Q4", known), agreement.read());

        assertEquals(
                RatingsByPeriod.Stage.IN_PROGRESS,
                RatingsByPeriod.of(shown, List.of(opened)).columns().get(3).stage());
    }

    @Test
    void whatIsExpectedAtTheEndOfTheYearIsThatOfThePeriodLookedAt() {
        agreement.forecast("NI 131", "2008/09 Q3", Performance.WORSE, "2009-01-20");

        assertEquals(1, ratings("2008/09 Q3").all().expectedWorse());
        assertEquals(1, ratings("2008/09 Q3").all().forecast());
        assertEquals(0, ratings("2008/09 Q1").all().expectedWorse());
    }

    @Test
    void whatMovedIsSortedByWhatItMeans() {
        agreement
                .outturn("NI 131", "2008/09 Q2", "30", "2008-11-02")
                .forecast("NI 131", "2008/09 Q2", Performance.WORSE, "2008-11-02");

        Moves fell = Moves.between(agreement.at("2008/09 Q1", KNOWN), agreement.at("2008/09 Q2", KNOWN));
        Moves rose = Moves.between(agreement.at("2008/09 Q2", KNOWN), agreement.at("2008/09 Q3", KNOWN));

        assertEquals(List.of("NI 131"), codes(fell.worse()));
        assertEquals("NI 131", codes(fell.newlyAtRisk()).get(0));
        assertEquals(List.of(), codes(fell.better()));
        assertEquals(List.of("NI 131"), codes(rose.better()));
        assertEquals(List.of(), codes(rose.newlyAtRisk()));
    }

    private static List<String> codes(List<uk.org.waymark.position.Changes.Moved> moved) {
        return moved.stream().map(any -> any.after().code().text()).toList();
    }
}
