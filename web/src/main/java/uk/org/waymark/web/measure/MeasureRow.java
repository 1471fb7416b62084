package uk.org.waymark.web.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.AgreementDesignation;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.chart.Sparkline;
import uk.org.waymark.web.figure.Distance;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * A measure in one line, in the words of a reader.
 *
 * @param place its place in the agreement, by which a table returns to its order
 * @param briefTitle the title for a table or a list: the short one, where the measure has one
 * @param group the place of its outcome among those of its theme, by which a table keeps those of one together
 * @param unit what the figures count, where they do not say it themselves
 * @param target what the outturn is judged by
 * @param judgedBy where that target comes from: the period's own, or the whole year's
 * @param outturn the figure with what it was counted from; {@code figure} and {@code counted} each of it alone
 * @param distance how far the outturn lies from the target
 * @param lastRating how it was rated last, where its figure has no target on its basis
 * @param management how management information rates it, where that is what the partnership goes by
 * @param evidence what the figure shown rests on; the public sees none
 * @param rank the performance by rank, for sorting; {@code forecastRank} the forecast
 */
public record MeasureRow(
        int place,
        String code,
        String address,
        String title,
        String briefTitle,
        String officialTitle,
        String designation,
        boolean rewardWeighted,
        int group,
        Optional<String> unit,
        String baseline,
        String annualTarget,
        Optional<String> target,
        String judgedBy,
        Optional<String> outturn,
        Optional<String> figure,
        Optional<String> counted,
        boolean carriedForward,
        Optional<String> distance,
        Mark performance,
        Optional<String> lastRating,
        Optional<String> management,
        Mark forecast,
        Mark review,
        int rank,
        int forecastRank,
        Optional<Mark> sincePrevious,
        Optional<Mark> sinceLastYear,
        Optional<String> commentary,
        List<EvidenceLine> evidence,
        String sparkline) {

    /** The row of a measure in a table that is not divided into groups. */
    public static MeasureRow of(int place, MeasurePosition measure, StatusScheme scheme) {
        return of(place, 0, measure, scheme);
    }

    public static MeasureRow of(int place, int group, MeasurePosition measure, StatusScheme scheme) {
        Indicator indicator = measure.indicator();
        FigureWords annual = new FigureWords(indicator.measurement());
        FigureWords reported = new FigureWords(indicator.reportedMeasurement());
        Optional<Figure> baseline =
                measure.baseline().flatMap(dated -> dated.value().figure());
        return new MeasureRow(
                place,
                indicator.code().text(),
                indicator.code().address(),
                indicator.plainTitle(),
                indicator.briefTitle(),
                indicator.title(),
                designation(measure),
                indicator.rewardWeighted(),
                group,
                reported.unitToSay(),
                baseline.map(annual::brief).orElse(Words.say("measure.none")),
                measure.annualTarget()
                        .map(dated -> annual.target(dated.value(), baseline))
                        .orElseGet(() -> Words.say(measure.isByQuarter() ? "measure.byQuarter" : "measure.none")),
                judgedBy(measure, annual, reported, baseline),
                measure.whole()
                        .target()
                        .map(target -> Words.say(target.interim() ? "measure.interim" : "measure.year"))
                        .orElse(""),
                outturn(measure, reported::counted),
                outturn(measure, reported::brief),
                Optional.of(measure)
                        .filter(whole -> whole.parts().isEmpty())
                        .flatMap(whole -> whole.whole().figure())
                        .flatMap(reported::countedFrom),
                measure.whole().carriedForward(),
                Distance.of(measure.whole()),
                Mark.of(scheme, measure.performance()),
                measure.lastRating()
                        .map(rating -> Words.say(
                                "measure.lastRating",
                                Mark.of(scheme, rating.performance()).brief(),
                                rating.period())),
                Optional.of(measure)
                        .filter(MeasurePosition::isRatedForManagement)
                        .map(rated -> Words.say(
                                "measure.management",
                                Mark.of(scheme, rated.onBestInformation()).brief())),
                Mark.ofForecast(scheme, measure.forecast()),
                Mark.of(measure.review()),
                measure.performance().rank(),
                measure.forecast().rank(),
                Mark.of(measure.whole().sincePrevious()),
                Mark.of(measure.whole().sinceLastYear()),
                measure.commentary().map(entry -> entry.statement().text()),
                measure.evidence().stream().map(EvidenceLine::of).toList(),
                Sparkline.of(measure));
    }

    /** The agreement's own name for it, or the usual one. */
    private static String designation(MeasurePosition measure) {
        return measure.designation()
                .map(AgreementDesignation::title)
                .orElseGet(() -> Words.say(
                        "designation." + measure.indicator().designation().code()));
    }

    private static Optional<String> judgedBy(
            MeasurePosition measure, FigureWords annual, FigureWords reported, Optional<Figure> baseline) {
        return measure.whole().target().map(target -> (target.interim() ? reported : annual)
                .target(target.target(), baseline));
    }

    private static Optional<String> outturn(MeasurePosition measure, Function<Figure, String> words) {
        if (measure.parts().isEmpty()) {
            return measure.whole().figure().map(words);
        }
        String parts = measure.parts().stream()
                .flatMap(part -> part.figure().map(figure -> title(measure, part) + " " + words.apply(figure)).stream())
                .collect(Collectors.joining(", "));
        return Optional.of(parts).filter(text -> !text.isEmpty());
    }

    private static String title(MeasurePosition measure, Reading reading) {
        return measure.indicator().parts().stream()
                .filter(part -> reading.part().equals(Optional.of(part.id())))
                .map(Part::title)
                .findFirst()
                .orElse("");
    }

    /** What a filter looks in. */
    public String searched() {
        return code + " " + title + " " + designation;
    }

    /** How many pieces of evidence the figure has, in words. */
    public String evidenceWords() {
        return Words.counted("measure.evidence", evidence.size(), evidence.size());
    }

    /** Whether there is a figure to show. */
    public boolean reported() {
        return outturn.isPresent();
    }
}
