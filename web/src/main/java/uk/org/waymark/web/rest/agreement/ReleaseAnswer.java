package uk.org.waymark.web.rest.agreement;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.snapshot.Release;
import uk.org.waymark.position.release.ItemChange;
import uk.org.waymark.position.release.MovedRating;

/**
 * A release of an agreement or of one of its themes.
 *
 * @param theme the theme's id; empty for the agreement's own file
 * @param number counted from 1 for each agreement and theme
 * @param sequence its entry in the agreement's chain
 * @param content the SHA-256 of what it declares
 * @param source the file or jar it was installed from
 * @param changes what differs from the release before it
 * @param ratings the ratings that are others by it than by the release before it, from the same figures
 */
public record ReleaseAnswer(
        Optional<String> theme,
        String title,
        int number,
        boolean inForce,
        long sequence,
        String content,
        String knownFrom,
        String recordedAt,
        Optional<String> source,
        List<Change> changes,
        List<Rating> ratings) {

    /** One changed item; an added one has nothing before, a removed one nothing after. */
    public record Change(String about, String item, Optional<String> before, Optional<String> after) {
        static Change of(ItemChange change) {
            return new Change(change.about(), change.item(), change.before(), change.after());
        }
    }

    /** One rating that moves. */
    public record Rating(String code, String period, String before, String after) {
        static Rating of(MovedRating moved) {
            return new Rating(
                    moved.code().text(),
                    moved.period().code(),
                    moved.before().code(),
                    moved.after().code());
        }
    }

    /** With the ratings of periods up to one. */
    public static ReleaseAnswer of(Release release, ReportingPeriod last) {
        return new ReleaseAnswer(
                release.theme(),
                release.title(),
                release.number(),
                release.inForce(),
                release.entry().sequence(),
                release.content(),
                release.entry().knownFrom().toString(),
                release.entry().recordedAt().toString(),
                release.entry().source(),
                release.changes().stream().map(Change::of).toList(),
                release.moved().stream()
                        .filter(moved -> moved.period().compareTo(last) <= 0)
                        .map(Rating::of)
                        .toList());
    }
}
