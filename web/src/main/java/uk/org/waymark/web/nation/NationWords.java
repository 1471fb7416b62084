package uk.org.waymark.web.nation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.checking.Medians;
import uk.org.waymark.position.nation.AreaMeasure;
import uk.org.waymark.position.nation.AreaPlace;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.nation.Spread;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * The answer that the page begins with, and the words about its chart.
 */
record NationWords(NationView view, ReportingPeriod period) {
    private Nation nation() {
        return view.nation();
    }

    private String own() {
        return view.own();
    }

    private String asked() {
        return view.question().measure();
    }

    private Optional<MeasureChoice> measure() {
        return view.measure();
    }

    private Optional<Spread> spread() {
        return view.spread();
    }

    String title() {
        return spread().filter(its -> !its.places().isEmpty())
                .map(this::ofMeasure)
                .orElseGet(() -> measure()
                        .map(choice ->
                                Words.say("nation.title.none", choice.code().text(), period))
                        .orElseGet(this::ofAreas));
    }

    private String ofMeasure(Spread its) {
        String code = measure().orElseThrow().code().text();
        int others = its.places().size() - 1;
        Optional<AreaPlace> mine = its.find(own());
        if (mine.isEmpty()) {
            return Words.counted(
                    "nation.title.range",
                    its.places().size(),
                    code,
                    figure(its, its.places().get(0)),
                    figure(its, its.places().get(its.places().size() - 1)),
                    its.places().size());
        }
        String area = mine.get().area().area();
        if (others == 0) {
            return Words.say("nation.title.alone", area, code);
        }
        return mine.get()
                .rank()
                .map(rank -> ranked(its, mine.get(), rank, others, area, code))
                .orElseGet(() -> Words.say("nation.title.unranked", area, figure(its, mine.get()), code, others + 1));
    }

    private static String ranked(Spread its, AreaPlace mine, int rank, int others, String area, String code) {
        int better = rank - 1;
        int worse = others
                - better
                - (int) (its.places().stream()
                                .filter(place -> place.at().compareTo(mine.at()) == 0)
                                .count()
                        - 1);
        if (worse == others) {
            return Words.say("nation.title.best", area, code, others + 1);
        }
        if (better == others) {
            return Words.say("nation.title.worst", area, code, others + 1);
        }
        return worse >= better
                ? Words.say("nation.title.better", area, worse, others, code)
                : Words.say("nation.title.worse", area, better, others, code);
    }

    /** Which area has the most measures at risk. */
    private String ofAreas() {
        List<AreaPosition> ranking = nation().ranking();
        AreaPosition first = ranking.get(0);
        int atRisk = first.all().atRisk();
        return ranking.size() == 1
                ? Words.say("nation.title.one", first.area())
                : atRisk == 0
                        ? Words.say("nation.title.noneAtRisk", ranking.size())
                        : Words.counted(
                                "nation.title.most",
                                atRisk,
                                first.area(),
                                atRisk,
                                first.all().measures());
    }

    String lede() {
        return spread().filter(its -> !its.places().isEmpty())
                .map(this::ledeOfMeasure)
                .orElseGet(this::ledeWithoutFigures);
    }

    private String ledeWithoutFigures() {
        if (measure().isPresent()) {
            return Words.say("nation.lede.none", period) + late(lateFigures());
        }
        return asked().isEmpty()
                ? Words.say("nation.lede.areas", period)
                        + late(nation().late(view.question().theme()))
                : Words.say("nation.lede.unknown", asked());
    }

    private String ledeOfMeasure(Spread its) {
        String title = measure().orElseThrow().title();
        String first = its.find(own()).map(mine -> ledeOfOwn(its, mine, title)).orElseGet(() -> its.middleOfAll()
                .map(all -> Words.say("nation.lede.middle", title, period, number(its, all)))
                .orElseGet(() -> Words.say("nation.lede.few", title, period)));
        return first + worse(its) + without(its) + late(lateFigures());
    }

    /** The own figure, against the middles that enough figures make. */
    private String ledeOfOwn(Spread its, AreaPlace mine, String title) {
        String figure = figure(its, mine);
        return its.middleOfAll()
                .map(all -> its.middleOf(mine.region())
                        .map(region -> Words.say(
                                "nation.lede.own.region",
                                title,
                                figure,
                                period,
                                number(its, all),
                                number(its, region),
                                Regions.name(mine.region())))
                        .orElseGet(() -> Words.say("nation.lede.own.all", title, figure, period, number(its, all))))
                .orElseGet(() -> Words.say("nation.lede.own.few", title, figure, period));
    }

    /** How many areas are worse than their targets; nothing where none is rated. */
    private static String worse(Spread its) {
        List<Performance> rated = its.places().stream()
                .map(place -> place.figure().performance())
                .filter(Performance::isRated)
                .toList();
        int worse = Collections.frequency(rated, Performance.WORSE);
        return rated.isEmpty()
                ? ""
                : " "
                        + (worse == 0
                                ? Words.say("nation.lede.worse.none")
                                : Words.counted("nation.lede.worse", worse, worse));
    }

    private static String without(Spread its) {
        int none = its.without().size();
        int otherwise = its.otherwise().size();
        return (none == 0 ? "" : " " + Words.counted("nation.lede.without", none, none))
                + (otherwise == 0 ? "" : " " + Words.counted("nation.lede.otherwise", otherwise, otherwise));
    }

    /** How many areas are late with the measure. */
    private int lateFigures() {
        return (int) nation().areas().stream()
                .flatMap(area -> area.find(measure().orElseThrow().code().text()).stream())
                .filter(AreaMeasure::late)
                .count();
    }

    private static String late(int figures) {
        return figures == 0 ? "" : " " + Words.counted("nation.lede.late", figures, figures);
    }

    /** What the figures count, and which way is good. */
    String axis() {
        Measurement measurement = spread().orElseThrow().measurement();
        return Words.say(
                "nation.axis." + measurement.polarity().name().toLowerCase(Locale.ROOT),
                measure().orElseThrow().title(),
                measurement.unit(),
                period);
    }

    String chartNote() {
        return Words.say("nation.chart.note");
    }

    private static String figure(Spread its, AreaPlace place) {
        return new FigureWords(its.measurement()).full(place.figure().figure().orElseThrow());
    }

    private static String number(Spread its, Spread.Middle middle) {
        return its.measurement().withUnit(Medians.rounded(middle.figure(), its.measurement()));
    }
}
