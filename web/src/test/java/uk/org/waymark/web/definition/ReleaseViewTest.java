package uk.org.waymark.web.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.snapshot.Release;
import uk.org.waymark.position.release.ItemChange;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.web.small.Small;

class ReleaseViewTest {
    private static final ReportingPeriod ENDED = ReportingPeriod.parse("2008-09-Q2");
    private static final ReportingPeriod GOING_ON = ReportingPeriod.parse("2008-09-Q3");
    private static final ItemChange TOLERANCE = new ItemChange("", "tolerance", Optional.of("10%"), Optional.empty());

    @Test
    void theFirstReleaseIsKnownAsSuch() {
        ReleaseView view = view(release(1, List.of(), List.of()));

        assertTrue(view.first());
        assertEquals("Small agreement, release 1", view.heading());
        assertEquals(
                "Installed on 1 October 2008, 10:00 from agreements/small.xml, by Waymark when it started; known from 1"
                        + " October 2008.",
                view.installed());
    }

    @Test
    void aChangeOfThePastIsCountedAndMarked() {
        ReleaseView view = view(release(2, List.of(TOLERANCE), List.of(moved(ENDED), moved(GOING_ON))));

        assertEquals("It changes 2 ratings. In periods that have ended: 1.", view.effect());
        assertEquals(
                List.of(true, false),
                view.ratings().stream().map(ReleaseView.RatingLine::past).toList());
        assertEquals(
                List.of(new ReleaseView.ChangeLine("the file itself", "tolerance", "10%", "not there")),
                view.changes());
    }

    @Test
    void aReleaseThatMovesNothingSaysSo() {
        assertEquals(
                "It changes no rating.",
                view(release(2, List.of(TOLERANCE), List.of())).effect());
    }

    private static ReleaseView view(Release release) {
        return ReleaseView.of(release, Small.position("").scheme(), ENDED::equals);
    }

    private static MovedRating moved(ReportingPeriod period) {
        return new MovedRating(period, IndicatorCode.of("NI 1"), Performance.WITHIN, Performance.WORSE);
    }

    private static Release release(int number, List<ItemChange> changes, List<MovedRating> moved) {
        Instant installed = Instant.parse("2008-10-01T09:00:00Z");
        Entry<AgreementRelease> entry = new Entry<>(
                7,
                new AgreementRelease("0".repeat(64), 1),
                installed,
                installed,
                Account.WAYMARK.id(),
                Optional.empty(),
                Optional.of("agreements/small.xml"));
        return new Release(Optional.empty(), "Small agreement", number, true, entry, "0".repeat(64), changes, moved);
    }
}
