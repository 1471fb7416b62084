package uk.org.waymark.contract.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2009-04-30,           false
                    2009-05-01,           false
                    2009-05-02,           true
                    2009-05-01T08:00:00Z, false
                    2009-05-01T08:00:01Z, true
                    """)
    void todayCanBeAskedAndTomorrowOrALaterInstantCannot(String known, boolean later) {
        Instant now = Instant.parse("2009-05-01T08:00:00Z");

        assertEquals(later, Known.parse(known).isLaterThan(now));
    }

    @ParameterizedTest
    @CsvSource({"2009-05-01T22:59:59Z, 2009-05-02, true", "2009-05-01T23:00:00Z, 2009-05-02, false"})
    void aDayBeginsInLondon(String now, String known, boolean later) {
        assertEquals(later, Known.parse(known).isLaterThan(Instant.parse(now)));
    }
}
