package uk.org.waymark.web.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Ordered;

class OutcomeRowsTest {
    private final Position position = Ordered.position("");

    @Test
    void eachRowIsInTheGroupOfItsOutcome() {
        OutcomeRows skills = new OutcomeRows(position.theme("skills"));

        assertEquals(
                List.of("S1 1", "S2 0", "S3 0"),
                skills.rows(position.scheme()).stream()
                        .map(row -> row.code() + " " + row.group())
                        .toList());
        assertEquals(
                "Objective: Better schools",
                skills.heading(1, Ordered.AGREEMENT.structure().levels()));
    }

    @Test
    void withoutOutcomesAllRowsAreOneGroup() {
        OutcomeRows town = new OutcomeRows(position.theme("town"));

        assertEquals(0, town.rows(position.scheme()).get(0).group());
    }
}
