package uk.org.waymark.web.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Small;

/** What the card of a theme says by itself, of Smallshire’s town. */
class ThemeWordsTest {
    @Test
    void itSaysWhatWasPromisedWhichFiguresAreBestAndWorstAndWhatIsDone() {
        assertEquals(
                """
                We promised: Plain NI 154: 1,450 homes; Plain NI 117: 8.4%; Plain NI 18: −28.30%; and 2 more.
                How it is going: Better than planned: Plain NI 117 (6.0%, we planned 8.4%). Unlikely to be kept: Plain NI 154 (300, we planned 1,450).
                What we do: Buy land (late: was due by 31 March 2009). Draw plans.""",
                words(Small.position(
                        "NI 117 | 2008/09 Q2 | 6.0 | - | 2008-11-25\nNI 154 | 2008/09 Q2 | 300 | - | 2008-11-25")));
    }

    @Test
    void whereThereIsNoFigureItSaysNoMoreThanThat() {
        List<String> lines = lines(Small.position(""));

        assertEquals("How it is going: There are no figures yet.", lines.get(1));
    }

    @Test
    void whatPeopleWroteTakesThePlaceOfTheRuleUnlessAFigureOfTheirsIsMissing() {
        String written =
                """
                <theme id="town">
                  <promised>Work for the young.</promised>
                  <going>{NI 117 outturn} are not learning; {NI 154 outturn} homes.</going>
                  <doing>More places by {ends}.</doing>
                </theme>
                """;
        String work = "NI 117 | 2008/09 Q2 | 6.0 | - | 2008-11-25\n";

        assertEquals(
                """
                We promised: Work for the young.
                How it is going: 6.0% are not learning; 300 homes.
                What we do: More places by 30 September 2008.""",
                words(Small.withStories(written, work + "NI 154 | 2008/09 Q2 | 300 | - | 2008-11-25")));
        for (String hidden : List.of("", "NI 154 | 2008/09 Q2 | suppressed | - | 2008-11-25")) {
            assertEquals(
                    "How it is going: Better than planned: Plain NI 117 (6.0%, we planned 8.4%).",
                    lines(Small.withStories(written, work + hidden)).get(1));
        }
    }

    private static String words(Position position) {
        return String.join("\n", lines(position));
    }

    private static List<String> lines(Position position) {
        return new ThemeWords(position.theme("town"), position)
                .lines().stream().map(line -> line.name() + ": " + line.words()).toList();
    }
}
