package uk.org.waymark.ledger.snapshot;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.release.ItemChange;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.position.reporting.Entry;

/**
 * A release of an agreement or of one of its themes, as an entry of the chain.
 *
 * @param theme the theme's id; empty for the agreement's own file
 * @param title of the agreement or theme by this release
 * @param number counted from 1 for each agreement and theme
 * @param inForce whether no later release has taken its place
 * @param content the digest of what it declares
 * @param changes what differs from the release before it; none for the first
 * @param moved the ratings that are others by it than by the release before it, from all figures that are there now
 */
public record Release(
        Optional<String> theme,
        String title,
        int number,
        boolean inForce,
        Entry<?> entry,
        String content,
        List<ItemChange> changes,
        List<MovedRating> moved) {
    public Release {
        changes = List.copyOf(changes);
        moved = List.copyOf(moved);
    }
}
