package uk.org.waymark.web.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ratings.Moves;
import uk.org.waymark.web.small.Small;

class MoveGroupTest {
    private static final String FIGURES =
            """
            NI 154 | 2008/09 Q1 | 1450 | within       | 2008-08-01
            NI 154 | 2008/09 Q2 | 300  | worse 1100   | 2008-11-25
            NI 117 | 2008/09 Q1 | 10.8 | -            | 2008-08-01
            NI 117 | 2008/09 Q2 | 8.4  | -            | 2008-11-25""";

    private static String lines(MoveGroup group) {
        return group.lines().stream()
                .map(line -> "%s: %s, then %s; %s, %s"
                        .formatted(
                                line.row().code(),
                                line.before().brief(),
                                line.after().brief(),
                                line.row().outturn().orElseThrow(),
                                line.beside()))
                .collect(Collectors.joining("; "));
    }

    @Test
    void whatMovedIsNamedWithItsFigureAndWhatThatIsLookedAtBeside() {
        Position earlier = Small.position(FIGURES, "2008/09 Q1");
        Position later = Small.position(FIGURES, "2008/09 Q2");

        List<MoveGroup> groups = MoveGroup.of(Moves.between(earlier, later), later.scheme());

        assertEquals(
                List.of("1 newly at risk", "1 rated worse", "1 rated better"),
                groups.stream().map(MoveGroup::heading).toList());
        assertEquals("NI 154: on track, then at risk; 300, forecast 1,100", lines(groups.get(0)));
        assertEquals("NI 154: within, then worse; 300, target 1,450", lines(groups.get(1)));
        assertEquals("NI 117: worse, then within; 8.4%, target 8.4%", lines(groups.get(2)));
    }
}
