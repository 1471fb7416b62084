package uk.org.waymark.web.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.web.small.Monthly;

class SignOffRowTest {
    @Test
    void theMonthsWithoutWhichAMeasureCannotBeSignedOffAreNamed() {
        Position position = Monthly.position("2008-10", "61");
        Completeness returns = Completeness.of(position, Monthly.entries("2008-10", "61"));

        SignOffRow row = SignOffRow.of(returns.measures().findFirst().orElseThrow(), position.scheme(), Map.of());

        assertEquals("November and December 2008 have no figure yet.", row.state());
        assertFalse(row.signable());
    }
}
