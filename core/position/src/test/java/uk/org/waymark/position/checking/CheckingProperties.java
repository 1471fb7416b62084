package uk.org.waymark.position.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;

/** The laws of checking. */
final class CheckingProperties {
    private static final ReportingPeriod Q3 = ReportingPeriod.parse("2008/09 Q3");
    private static final Indicator PERCENTAGE = Measures.percentage();

    @Provide
    Arbitrary<BigDecimal> percentages() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, BigDecimal.valueOf(100))
                .ofScale(1);
    }

    @Property
    void theLastFigureSaidAgainIsNeverUnlikely(
            @ForAll @Size(min = 1, max = 9) List<@From("percentages") BigDecimal> past) {
        assertEquals(List.of(), found(past, past.get(past.size() - 1)));
    }

    @Property
    void aLargerChangeTheSameWayIsNeverMoreLikely(
            @ForAll @Size(min = 1, max = 9) List<@From("percentages") BigDecimal> past,
            @ForAll("percentages") BigDecimal figure,
            @ForAll("percentages") BigDecimal other) {
        BigDecimal last = past.get(past.size() - 1);
        boolean further = (figure.compareTo(last) > 0 && other.compareTo(figure) >= 0)
                || (figure.compareTo(last) < 0 && other.compareTo(figure) <= 0);

        assertTrue(
                !further || found(past, figure).isEmpty() || !found(past, other).isEmpty());
    }

    @Property
    void noTextIsAnException(@ForAll String text, @ForAll Shape shape) {
        Entered.read(new Measurement(shape, "%", 1, Polarity.HIGH), text);
    }

    @Property
    void aFigureReadFromItsTextIsNeverUnreadable(@ForAll("percentages") BigDecimal figure) {
        assertEquals(
                Entered.of(new Figure.Amount(figure)),
                Entered.read(PERCENTAGE.reportedMeasurement(), figure.toPlainString()));
    }

    private static List<Finding> found(List<BigDecimal> past, BigDecimal figure) {
        return Checks.of(
                PERCENTAGE,
                Q3,
                new Figure.Amount(figure),
                new Past(
                        Measures.before(
                                Q3, past.stream().map(Figure.Amount::new).toList()),
                        List.of()));
    }
}
