package uk.org.waymark.contract.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.org.waymark.contract.scoring.Performance.BETTER;
import static uk.org.waymark.contract.scoring.Performance.WITHIN;
import static uk.org.waymark.contract.scoring.Performance.WORSE;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BandsTest {
    @Test
    void acceptableStretchesThatMeetAreOne() {
        assertEquals(
                Optional.of(Band.between(number(9), true, number(16), true, WITHIN)),
                optimumRange(WITHIN).acceptable());
    }

    @Test
    void aroundSomethingBetterThereIsNoOneAcceptableStretch() {
        assertEquals(Optional.empty(), optimumRange(BETTER).acceptable());
    }

    @Test
    void aStretchWithoutAnEndIsNoneToShow() {
        Bands met = Bands.of(Band.below(number(9), false, WORSE), Band.above(number(9), true, WITHIN));

        assertEquals(Optional.empty(), met.acceptable());
    }

    private static Bands optimumRange(Performance inside) {
        return Bands.of(
                Band.below(number(9), false, WORSE),
                Band.between(number(9), true, number(10), false, WITHIN),
                Band.between(number(10), true, number(15), true, inside),
                Band.between(number(15), false, number(16), true, WITHIN),
                Band.above(number(16), false, WORSE));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
