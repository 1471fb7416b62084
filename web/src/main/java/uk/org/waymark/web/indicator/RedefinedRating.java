package uk.org.waymark.web.indicator;

import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.ledger.snapshot.Release;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.web.words.Words;

/**
 * That a release of a definition changed a measure's rating in a period.
 *
 * @param sentence with the release, its day, and the rating before and after
 * @param release the part of the definitions page that shows the release
 */
public record RedefinedRating(String sentence, String release) {
    static List<RedefinedRating> of(List<Release> releases, Position position, MeasurePosition measure) {
        return releases.stream()
                .filter(release -> release.entry().isKnownAt(position.known()))
                .flatMap(release -> of(release, position, measure))
                .toList();
    }

    private static Stream<RedefinedRating> of(Release release, Position position, MeasurePosition measure) {
        return release.moved().stream()
                .filter(moved ->
                        moved.period().equals(position.period()) && moved.code().equals(measure.code()))
                .map(moved -> new RedefinedRating(
                        sentence(release, moved, position),
                        "release-" + release.entry().sequence()));
    }

    private static String sentence(Release release, MovedRating moved, Position position) {
        return Words.say(
                "indicator.redefined",
                release.title(),
                release.number(),
                Words.moment(release.entry().recordedAt()),
                position.scheme().symbol(moved.before()).label(),
                position.scheme().symbol(moved.after()).label());
    }
}
