package uk.org.waymark.web.refresh;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.refresh.TargetMove;
import uk.org.waymark.position.refresh.YearMove;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * The targets of a measure as first agreed beside those of today.
 *
 * @param years those that changed
 * @param by the decision of the last change, with its day
 * @param why its reason, where one is given
 */
public record MoveLine(
        String code,
        String address,
        String title,
        String ambition,
        List<YearLine> years,
        String by,
        Optional<String> why) {

    /** The target of a year before and after. */
    public record YearLine(String year, String before, String after, String ambition) {
        static YearLine of(FigureWords words, YearMove move, Optional<Figure> baseline) {
            return new YearLine(
                    move.year().toString(),
                    target(words, move.before(), baseline),
                    target(words, move.after(), baseline),
                    move.ambition().words());
        }
    }

    static MoveLine of(TargetMove move, Known known) {
        Indicator indicator = move.indicator();
        FigureWords words = new FigureWords(indicator.measurement());
        Terms terms = indicator.terms(known).orElseThrow();
        Optional<Figure> baseline = terms.baseline().map(Dated::value).flatMap(Baseline::figure);
        List<YearMove> changed = move.years().stream()
                .filter(year -> !year.before().equals(year.after()))
                .toList();
        Optional<Agreed> last = changed.stream()
                .flatMap(year -> terms.target(year.year()).stream())
                .map(Dated::agreed)
                .reduce((one, other) -> other.knownFrom().isBefore(one.knownFrom()) ? one : other);
        return new MoveLine(
                indicator.code().text(),
                indicator.code().address(),
                indicator.briefTitle(),
                move.ambition().words(),
                changed.stream().map(year -> YearLine.of(words, year, baseline)).toList(),
                last.map(agreed -> Words.say("refresh.by", agreed.by(), Words.date(agreed.knownFrom())))
                        .orElse(""),
                last.flatMap(Agreed::why));
    }

    static String target(FigureWords words, Optional<Target> target, Optional<Figure> baseline) {
        return target.map(given -> words.target(given, baseline)).orElse(Words.say("measure.none"));
    }
}
