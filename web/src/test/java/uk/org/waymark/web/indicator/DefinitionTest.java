package uk.org.waymark.web.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import uk.org.waymark.web.small.Ordered;
import uk.org.waymark.web.small.Small;

class DefinitionTest {

    @Test
    void aDesignationOfTheAgreementsOwnSaysWhatItCountsAs() {
        assertEquals(
                "Stretch target. Designated: agreed with government and counted in the annual review",
                designation("S1"));
        assertEquals("Parish target. Local: agreed among the partners only", designation("S2"));
    }

    @Test
    void withoutANameOfItsOwnTheUsualWordsStandAlone() {
        assertEquals("Designated: agreed with government and counted in the annual review", designation("S3"));
    }

    private static String designation(String code) {
        return Definition.of(Small.measure(Ordered.position(""), code)).get(1).value();
    }
}
