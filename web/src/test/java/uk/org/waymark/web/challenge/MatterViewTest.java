package uk.org.waymark.web.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.web.small.Small;

class MatterViewTest {
    private static final Position POSITION = Small.position("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            measure/NI 154/2008-09-Q2 | NI 154 Plain NI 154, 2008/09 Q2 | /indicators/NI154?period=2008-09-Q2
            action/building/land      | Buy land. (Build more)          | /plans/town#plan-building
            proposal/NI 154/1         | Proposal 1: NI 154 Plain NI 154 | /refresh/NI154#proposal-1
            risk/town/R1              | Risk R1 of The town             | /risks/R1
            section/2008-09-Q2/B.1.1  | Section B.1.1, 2008/09 Q2       | /review/sections/B.1.1?period=2008-09-Q2
            risk/county/R2            | Risk R2 of county               | /risks/R2
            measure/NI 999/2008-09-Q2 | NI 999, 2008/09 Q2              | -
            action/building/dig       | dig (building)                  | -
            proposal/NI 999/12        | Proposal 12: NI 999             | -#proposal-12
            """)
    void whatAQuestionIsAboutIsNamedAndLedTo(String written, String words, String address) {
        MatterView view = MatterView.of(Matter.parse(written).orElseThrow(), POSITION);

        assertEquals(words, view.words());
        assertEquals(address, view.path().orElse("-") + view.anchor());
    }
}
