package uk.org.waymark.web.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Ordered;
import uk.org.waymark.web.small.Small;

class DefinitionTest {

    @Test
    void theOwnerIsAnOrganisationByItsName() {
        Position position = Small.position("");
        MeasurePosition measure = Small.measure(position, "NI 154");

        String owner = Definition.of(measure, position).stream()
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
        List<Detail> details = details("S3");

        assertTrue(
                details.contains(new Detail(
                        "Earlier code",
                        "L3; its figures cannot be compared with those of this measure. Counted by household before.")),
                details::toString);
    }

    @Test
    void aMeasureNamesItsOutcomeInTheAgreementsWordsAndItsScorecards() {
        List<Detail> details = details("S1");

        assertEquals(new Detail("Objective", "Better schools"), details.get(2));
        assertEquals(new Detail("Scorecards", "Council scorecard"), details.get(3));
    }

    @Test
    void whatAMeasureHasNoPartInIsNotNamed() {
        Position small = Small.position("");

        assertEquals(
                "Owner",
                Definition.of(Small.measure(small, "NI 117"), small).get(2).name());
    }

    private static String designation(String code) {
        return details(code).get(1).value();
    }

    private static List<Detail> details(String code) {
        Position position = Ordered.position("");
        return Definition.of(Small.measure(position, code), position);
    }
}
