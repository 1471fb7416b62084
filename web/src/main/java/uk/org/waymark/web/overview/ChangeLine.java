package uk.org.waymark.web.overview;

import java.util.Optional;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.Changes.Moved;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.words.FirstSentence;
import uk.org.waymark.web.words.Words;

/**
 * A measure that moved from one period to another.
 *
 * @param beside what its figure is looked at beside: the target, or the forecast
 * @param reviews the review categories before and after
 * @param cause the first sentence of the commentary on the later period; empty where there is none
 */
public record ChangeLine(
        MeasureRow row, Mark before, Mark after, String beside, String reviews, Optional<String> cause) {

    /** By its rating. */
    static ChangeLine ofRating(Moved moved, StatusScheme scheme) {
        MeasureRow row = MeasureRow.of(0, moved.after(), scheme);
        return of(
                row,
                moved,
                Mark.of(scheme, moved.before().performance()),
                row.performance(),
                row.target().map(target -> Words.say("overview.target", target)).orElse(""));
    }

    /** By its review category. */
    static ChangeLine ofReview(Moved moved, StatusScheme scheme) {
        MeasureRow row = MeasureRow.of(0, moved.after(), scheme);
        return of(
                row,
                moved,
                Mark.of(moved.before().review()),
                row.review(),
                Words.say("overview.forecast", forecast(moved.after(), row)));
    }

    private static String forecast(MeasurePosition measure, MeasureRow row) {
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        return measure.whole()
                .projected()
                .map(words::brief)
                .orElse(row.forecast().brief());
    }

    private static ChangeLine of(MeasureRow row, Moved moved, Mark before, Mark after, String beside) {
        return new ChangeLine(
                row,
                before,
                after,
                beside,
                Words.say(
                        "overview.moved.reviews",
                        Mark.of(moved.before().review()).brief(),
                        row.review().brief()),
                moved.after()
                        .commentary()
                        .filter(entry -> entry.statement()
                                .period()
                                .equals(moved.after().whole().period()))
                        .map(entry -> FirstSentence.of(entry.statement().text())));
    }
}
