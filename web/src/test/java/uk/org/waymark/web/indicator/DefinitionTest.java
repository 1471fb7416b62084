package uk.org.waymark.web.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.web.small.Ordered;
import uk.org.waymark.web.small.Small;

class DefinitionTest {

    @Test
    void theOwnerIsAnOrganisationByItsName() {
        MeasurePosition measure = Small.measure(Small.position(""), "NI 154");

        String owner = Definition.of(Small.AGREEMENT, measure).stream()
                .filter(detail -> detail.name().equals("Owner"))
                .findFirst()
                .orElseThrow()
                .value();

        assertEquals("council", measure.indicator().owner().orElseThrow().partner());
        assertEquals("Smallshire Council", owner);
    }

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

    @Test
    void aCodeThatAMeasureHadBeforeIsToldWithTheReason() {
        List<Detail> details = Definition.of(Small.measure(Ordered.position(""), "S3"));

        assertTrue(
                details.contains(new Detail(
                        "Earlier code",
                        "L3; its figures cannot be compared with those of this measure. Counted by household before.")),
                details::toString);
    }

    private static String designation(String code) {
        return Definition.of(Ordered.AGREEMENT, Small.measure(Ordered.position(""), code))
                .get(1)
                .value();
    }
}
