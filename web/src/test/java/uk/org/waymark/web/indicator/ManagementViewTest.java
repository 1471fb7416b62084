package uk.org.waymark.web.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.mark.BestWords;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.small.Small;

class ManagementViewTest {
    private static final String EARLY = "NI 154|2008/09 Q2|early 300|-|2008-11-01\n";
    private static final String REPORTED = "NI 154|2008/09 Q2|1500|-|2008-11-25\n";

    @Test
    void anEarlyFigureIsToldWithItsRatingAndWhatItRestsOn() {
        ManagementView view = view(EARLY).orElseThrow();

        assertEquals("For the partnership and the council, not in the review:", view.counts());
        assertEquals("worse than anticipated", view.mark().label());
        assertTrue(view.why().startsWith("Rated by the target: 300 homes is "), view.why());
        assertEquals(Optional.of("300 homes"), view.figure());
        assertEquals("Our own count", view.basis());
        assertEquals("1 November 2008", view.since());
    }

    @Test
    void oneWhosePlaceAFigureTookSaysSo() {
        ManagementView view = view(EARLY + REPORTED).orElseThrow();

        assertEquals("The figure of the period itself is rated now, so this counts no longer:", view.counts());
    }

    @Test
    void aTableNamesItOnlyWhereThePartnershipGoesByIt() {
        assertEquals(Optional.of("by management information: worse"), row(EARLY).management());
        assertEquals(Optional.empty(), row(EARLY + REPORTED).management());
        assertEquals(Optional.empty(), row("").management());
    }

    @Test
    void theBestInformationIsCountedWhereItIsMoreThanTheFigures() {
        Optional<String> words = BestWords.of(Small.position(EARLY).onBestInformation());

        assertTrue(words.orElseThrow().contains("1 worse"), words.get());
        assertTrue(
                words.get().endsWith("One of them is rated by management information, which no review counts."),
                words.get());
        assertEquals(
                Optional.empty(), BestWords.of(Small.position(EARLY + REPORTED).onBestInformation()));
    }

    private static Optional<ManagementView> view(String told) {
        Position position = Small.position(told);
        return ManagementView.of(position, Small.measure(position, "NI 154"));
    }

    private static MeasureRow row(String told) {
        Position position = Small.position(told);
        return MeasureRow.of(0, Small.measure(position, "NI 154"), position.scheme());
    }
}
