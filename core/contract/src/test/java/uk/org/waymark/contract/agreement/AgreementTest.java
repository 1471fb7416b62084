package uk.org.waymark.contract.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.harbour.Harbour;
import uk.org.waymark.contract.period.Known;

class AgreementTest {
    private final Agreement agreement = Harbour.agreement();

    @Test
    void aTermOfThreeYearsHasTwelveQuarters() {
        assertEquals(12, agreement.periods().size());
        assertEquals("2008-09-Q1", agreement.periods().get(0).code());
        assertEquals("2010-11-Q4", agreement.periods().get(11).code());
    }

    @ParameterizedTest
    @CsvSource({"2007-12-31, 2008-09-Q1", "2008-07-01, 2008-09-Q2", "2011-03-31, 2010-11-Q4", "2012-01-01, 2010-11-Q4"})
    void aMomentOutsideTheTermMeansItsFirstOrLastQuarter(String known, String period) {
        assertEquals(period, agreement.periodAt(Known.parse(known)).code());
    }
}
