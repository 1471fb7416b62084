package uk.org.waymark.position.ratings;

import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.position.Changes;
import uk.org.waymark.position.Changes.Moved;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;

/**
 * What moved from one period to another. A measure that is newly at risk and rated worse is in both lists.
 *
 * @param newlyAtRisk at risk now and not before
 * @param worse rated in both periods, and lower in the later one
 * @param better rated in both periods, and higher in the later one
 * @param otherwise all others whose rating, forecast or review category changed
 */
public record Moves(List<Moved> newlyAtRisk, List<Moved> worse, List<Moved> better, List<Moved> otherwise) {
    public static final Moves NONE = new Moves(List.of(), List.of(), List.of(), List.of());

    /** The moves between two positions of one agreement, in the order of the agreement. */
    public static Moves between(Position earlier, Position later) {
        List<Moved> all = Changes.between(earlier, later);
        List<Moved> newlyAtRisk = all.stream().filter(Moves::isNewlyAtRisk).toList();
        List<Moved> worse = all.stream().filter(moved -> steps(moved) > 0).toList();
        List<Moved> better = all.stream().filter(moved -> steps(moved) < 0).toList();
        List<Moved> named =
                Stream.of(newlyAtRisk, worse, better).flatMap(List::stream).toList();
        return new Moves(
                newlyAtRisk,
                worse,
                better,
                all.stream().filter(moved -> !named.contains(moved)).toList());
    }

    private static boolean isNewlyAtRisk(Moved moved) {
        return moved.after().review() == ReviewCategory.AT_RISK
                && moved.before().review() != ReviewCategory.AT_RISK;
    }

    /** How many ranks the rating fell; below zero where it rose, and none where a period has no rating. */
    private static int steps(Moved moved) {
        boolean rated = moved.before().performance().isRated()
                && moved.after().performance().isRated();
        return rated
                ? moved.after().performance().rank()
                        - moved.before().performance().rank()
                : 0;
    }

    public boolean isEmpty() {
        return Stream.of(newlyAtRisk, worse, better, otherwise).allMatch(List::isEmpty);
    }
}
