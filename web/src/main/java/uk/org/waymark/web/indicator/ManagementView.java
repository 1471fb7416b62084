package uk.org.waymark.web.indicator;

import java.util.Optional;
import uk.org.waymark.contract.scoring.Explanation;
import uk.org.waymark.position.ManagementRating;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * What there is to go by until a measure's figure is there, in words.
 *
 * @param counts whether the partnership goes by it, or a figure has taken its place
 * @param why who or what rated it
 * @param figure an early one
 * @param basis what it rests on
 * @param since the day since when it is known
 */
public record ManagementView(
        String counts, Mark mark, String why, Optional<String> figure, String basis, String since) {

    static Optional<ManagementView> of(Position position, MeasurePosition measure) {
        return measure.management().map(rating -> {
            Entry<ManagementInformation> said = rating.said();
            return new ManagementView(
                    Words.say(
                            measure.isRatedForManagement()
                                            || !rating.performance().isRated()
                                    ? "indicator.management.counts"
                                    : "indicator.management.superseded"),
                    Mark.of(position.scheme(), rating.performance()),
                    why(rating),
                    said.statement()
                            .figure()
                            .map(new FigureWords(measure.indicator().reportedMeasurement())::full),
                    said.statement().basis(),
                    Words.date(said.knownFrom()));
        });
    }

    private static String why(ManagementRating rating) {
        if (rating.said().statement().judged().isPresent()) {
            return Words.say("indicator.management.judged");
        }
        return rating.byTarget()
                .map(score -> Words.say("indicator.management.byTarget", Explanation.of(score)))
                .orElseGet(() -> Words.say("indicator.management.none"));
    }
}
