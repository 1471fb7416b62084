package uk.org.waymark.web.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.theme.LateThings.Late;

class LateThingsTest {
    private static Late late(String title, int days) {
        return new Late(title, "/plans/health", days, "Health");
    }

    @Test
    void whatIsLateTheLongestComesFirst() {
        LateThings late = LateThings.of(1, List.of(late("NI 56", 1), late("Recovery beds", 45), late("Clinics", 61)));

        assertEquals(
                List.of("Clinics 61 days, Health", "Recovery beds 45 days, Health", "NI 56 one day, Health"),
                late.listed().stream()
                        .map(its -> its.title() + " " + its.words())
                        .toList());
        assertEquals("One figure and two actions are late.", late.sentence());
        assertEquals("", late.more());
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        LateThings late = LateThings.of(
                0, IntStream.range(0, 12).mapToObj(day -> late("Action", day)).toList());

        assertEquals(10, late.listed().size());
        assertEquals("2 more", late.more());
        assertEquals("Twelve actions are late.", late.sentence());
        assertEquals("", LateThings.of(0, List.of()).sentence());
    }
}
