package uk.org.waymark.web.overview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.Changes.Moved;
import uk.org.waymark.position.ratings.Moves;
import uk.org.waymark.web.words.Words;

/**
 * Measures that moved in the same way.
 *
 * @param heading "2 newly at risk"
 * @param tone the colour's role: better or worse
 */
public record MoveGroup(String heading, String tone, List<ChangeLine> lines) {

    /** The groups that have a measure: newly at risk, rated worse, rated better. */
    static List<MoveGroup> of(Moves moves, StatusScheme scheme) {
        return Stream.of(
                        group("atRisk", "worse", moves.newlyAtRisk(), moved -> ChangeLine.ofReview(moved, scheme)),
                        group("worse", "worse", moves.worse(), moved -> ChangeLine.ofRating(moved, scheme)),
                        group("better", "better", moves.better(), moved -> ChangeLine.ofRating(moved, scheme)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static MoveGroup group(String kind, String tone, List<Moved> moved, Function<Moved, ChangeLine> line) {
        return new MoveGroup(
                Words.say("overview.moved." + kind, moved.size()),
                tone,
                moved.stream().map(line).toList());
    }
}
