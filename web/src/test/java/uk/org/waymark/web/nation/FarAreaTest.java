package uk.org.waymark.web.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.nation.Spread;
import uk.org.waymark.web.figure.FigureWords;

class FarAreaTest {
    @Test
    void itStandsWithTheFirstSentenceOfWhatItWrote() {
        AreaPosition bexley = Areas.area("Bexley", "the North", "14.0");

        assertEquals(
                List.of("Bexley, 14.0%, North, rank 7: Two colleges closed"),
                far(Areas.writing(bexley, "Why: Two colleges closed. A third may.")));
    }

    @Test
    void anAreaThatWroteNothingIsToldApart() {
        assertEquals(
                List.of("Bexley, 14.0%, North, rank 7: No commentary for this period"),
                far(Areas.area("Bexley", "the North", "14.0")));
    }

    /** Those far from their region beside six others at 8. */
    private static List<String> far(AreaPosition area) {
        Nation nation = new Nation(
                Stream.concat(
                                Stream.of(area),
                                IntStream.rangeClosed(1, 6)
                                        .mapToObj(number -> Areas.area("Area " + number, "the North", "8.0")))
                        .toList(),
                false);
        Spread spread = nation.spread("NI 117", Optional.empty(), "").orElseThrow();
        return spread.far().stream()
                .map(place -> FarArea.of(place, "NI 117", new FigureWords(spread.measurement())))
                .map(far -> far.area() + ", " + far.figure() + ", " + far.where() + ": " + far.commentary())
                .toList();
    }
}
