package uk.org.waymark.web.definition;

import java.util.List;
import java.util.function.Predicate;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.snapshot.Release;
import uk.org.waymark.position.release.ItemChange;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * A release as the page of definitions shows it.
 *
 * @param sequence the place of its entry in the chain
 * @param heading such as "Improving wellbeing and health, release 2"
 * @param first whether there was none before it
 * @param installed when, by whom and from where, in a sentence
 * @param reason what changed and why, as whoever installed it wrote; empty where nobody was asked
 * @param effect how many ratings it moves, and whether in periods that are closed
 */
public record ReleaseView(
        String id,
        long sequence,
        String heading,
        boolean first,
        boolean inForce,
        String installed,
        String reason,
        String digest,
        List<ChangeLine> changes,
        String effect,
        List<RatingLine> ratings) {
    private static final int DIGITS_SHOWN = 12;

    /** One changed item. */
    public record ChangeLine(String about, String item, String before, String after) {}

    /** One rating that moves. */
    public record RatingLine(String period, String code, String address, Mark before, Mark after, boolean past) {}

    static ReleaseView of(Release release, StatusScheme scheme, Predicate<ReportingPeriod> past) {
        List<RatingLine> ratings =
                release.moved().stream().map(moved -> line(moved, scheme, past)).toList();
        return new ReleaseView(
                "release-" + release.entry().sequence(),
                release.entry().sequence(),
                Words.say("definitions.heading", release.title(), release.number()),
                release.number() == 1 && release.changes().isEmpty(),
                release.inForce(),
                installed(release.entry()),
                release.entry().reason().orElse(""),
                release.content().substring(0, DIGITS_SHOWN),
                release.changes().stream().map(ReleaseView::line).toList(),
                effect(ratings),
                ratings);
    }

    private static String installed(Entry<?> entry) {
        return Words.say(
                entry.recordedBy().equals(Account.WAYMARK.id())
                        ? "definitions.installed.start"
                        : "definitions.installed",
                Words.moment(entry.recordedAt()),
                entry.source().orElse("-"),
                Words.date(entry.knownFrom()));
    }

    private static String effect(List<RatingLine> ratings) {
        if (ratings.isEmpty()) {
            return Words.say("definitions.effect.none");
        }
        long past = ratings.stream().filter(RatingLine::past).count();
        String moved = Words.counted("definitions.effect", ratings.size(), ratings.size());
        return past == 0 ? moved : moved + " " + Words.say("definitions.effect.past", past);
    }

    static ChangeLine line(ItemChange change) {
        return new ChangeLine(
                change.about().isEmpty() ? Words.say("definitions.whole") : change.about(),
                change.item(),
                change.before().orElse(Words.say("definitions.absent")),
                change.after().orElse(Words.say("definitions.absent")));
    }

    static RatingLine line(MovedRating moved, StatusScheme scheme, Predicate<ReportingPeriod> past) {
        return new RatingLine(
                moved.period().toString(),
                moved.code().text(),
                moved.code().address(),
                Mark.of(scheme, moved.before()),
                Mark.of(scheme, moved.after()),
                past.test(moved.period()));
    }
}
