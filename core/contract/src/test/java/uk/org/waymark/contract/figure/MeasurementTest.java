package uk.org.waymark.contract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {
    @ParameterizedTest
    @CsvSource({"100.00, 100.0", "80, 80.0", "2.345, 2.345", "-5.30, \u22125.3"})
    void aTableLeavesOutNoughtsBeyondTheDecimalsAndNoOtherDigit(String entered, String shown) {
        Measurement measurement = new Measurement(Shape.AMOUNT, "%", 1, Polarity.HIGH);

        assertEquals(shown, measurement.digits(new BigDecimal(entered)));
    }

    /** NI 126 stands at 100.00 in its source, though its measurement has one decimal. */
    @ParameterizedTest
    @CsvSource({"100.00, 100.00%", "80.3, 80.3%", "80, 80.0%", "1177.10, '1,177.10%'", "-5.300, \u22125.300%"})
    void aFigureKeepsItsDigitsAndIsPaddedToItsDecimals(String entered, String shown) {
        Measurement measurement = new Measurement(Shape.AMOUNT, "%", 1, Polarity.HIGH);

        assertEquals(shown, measurement.words(Figure.Amount.of(entered)));
    }

    @ParameterizedTest
    @CsvSource({"2.50, £2.50 million", "-3, \u2212£3.0 million"})
    void moneyKeepsItsDigitsToo(String entered, String shown) {
        Measurement measurement = new Measurement(Shape.AMOUNT, "£ million", 1, Polarity.HIGH);

        assertEquals(shown, measurement.words(Figure.Amount.of(entered)));
    }
}
