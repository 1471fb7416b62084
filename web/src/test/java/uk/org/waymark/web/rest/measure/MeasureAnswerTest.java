package uk.org.waymark.web.rest.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.rest.measure.MeasureAnswer.PossibleFigures;
import uk.org.waymark.web.small.Ordered;
import uk.org.waymark.web.small.Small;

class MeasureAnswerTest {

    @Test
    void aMeasureAnswersItsShortTitleItsPossibleFiguresAndThatItsTargetsAreByQuarter() {
        MeasureAnswer answer = answer("S3");

        assertEquals(Optional.of("Short S3"), answer.shortTitle());
        assertEquals(Optional.of(new PossibleFigures(Optional.of("-5.0"), Optional.of("250"))), answer.possible());
        assertTrue(answer.byQuarter());
        assertEquals(Optional.empty(), answer.annualTarget());
        assertEquals(Optional.of("50"), answer.target());
    }

    @Test
    void whatAMeasureDoesNotSayIsLeftOut() {
        MeasureAnswer answer = answer("S1");

        assertEquals(Optional.empty(), answer.shortTitle());
        assertEquals(Optional.empty(), answer.possible());
        assertFalse(answer.byQuarter());
    }

    @Test
    void aDesignationIsWhatItCountsAsAndTheNameIsTheAgreements() {
        assertEquals("local", answer("S2").designation());
        assertEquals(Optional.of("Parish target"), answer("S2").designationName());
        assertEquals(Optional.empty(), answer("S3").designationName());
    }

    private static MeasureAnswer answer(String code) {
        return MeasureAnswer.of(Small.measure(Ordered.position(""), code));
    }
}
