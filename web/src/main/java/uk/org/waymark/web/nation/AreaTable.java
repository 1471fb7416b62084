package uk.org.waymark.web.nation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.Summary;
import uk.org.waymark.position.nation.AreaFigure;
import uk.org.waymark.position.nation.AreaMeasure;
import uk.org.waymark.position.nation.AreaPlace;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.AreaTheme;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.nation.Spread;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** The areas that a question asks for, page by page; the reader's own area is on each of them. */
final class AreaTable {
    static final int PAGE = 25;

    private final NationQuestion question;
    private final Nation nation;
    private final String own;
    private final StatusScheme scheme;
    private final List<AreaTheme> columns;
    private final Optional<MeasureChoice> measure;
    private final Optional<Spread> spread;

    /**
     * @param scheme whose symbols are shown, that of the reader's own agreement
     * @param columns the themes that the table has a column for
     * @param spread of the measure looked at, where one is
     */
    AreaTable(
            NationQuestion question,
            Nation nation,
            String own,
            StatusScheme scheme,
            List<AreaTheme> columns,
            Optional<MeasureChoice> measure,
            Optional<Spread> spread) {
        this.question = question;
        this.nation = nation;
        this.own = own;
        this.scheme = scheme;
        this.columns = List.copyOf(columns);
        this.measure = measure;
        this.spread = spread;
    }

    /** All areas asked for, in order. */
    List<AreaRow> rows() {
        List<AreaPosition> ranking = nation.ranking();
        return IntStream.range(0, ranking.size())
                .filter(place -> fits(ranking.get(place)))
                .mapToObj(place -> row(place + 1, ranking.get(place)))
                .sorted(order())
                .toList();
    }

    /** Those of the page asked for, and the reader's own. */
    List<AreaRow> page(List<AreaRow> all) {
        int first = (Math.min(question.page(), pages(all)) - 1) * PAGE;
        int end = Math.min(first + PAGE, all.size());
        List<AreaRow> page = new ArrayList<>(all.subList(first, end));
        if (page.stream().noneMatch(AreaRow::own)) {
            nation.find(own).ifPresent(area -> {
                AreaRow mine = row(nation.ranking().indexOf(area) + 1, area).apartFromBefore();
                int place = all.indexOf(row(mine.rank(), area));
                if (place >= 0 && place < first) {
                    page.add(0, mine);
                } else {
                    page.add(mine);
                }
            });
        }
        return page;
    }

    static int pages(List<AreaRow> all) {
        return Math.max(1, (all.size() + PAGE - 1) / PAGE);
    }

    private boolean fits(AreaPosition area) {
        return (question.region().isEmpty() || question.region().equals(area.region()))
                && switch (question.with()) {
                    case "" -> true;
                    case NationQuestion.AT_RISK ->
                        measure.isPresent()
                                ? found(area).filter(AreaTable::isAtRisk).isPresent()
                                : AreaRow.counted(area, question.theme()).atRisk() > 0;
                    case NationQuestion.NO_FIGURE ->
                        measure.isPresent()
                                ? found(area).isPresent() && place(area).isEmpty()
                                : area.all().measures() == 0;
                    case NationQuestion.LATE -> measure.isPresent() ? isLate(area) : area.late(question.theme()) > 0;
                    default -> false;
                };
    }

    private static boolean isAtRisk(AreaMeasure measure) {
        return switch (measure.review()) {
            case AT_RISK, MISSED -> true;
            case ON_TRACK, OFF_TRAJECTORY, NO_DATA -> false;
        };
    }

    private Optional<AreaMeasure> found(AreaPosition area) {
        return measure.flatMap(choice -> area.find(choice.code().text()));
    }

    private Optional<AreaPlace> place(AreaPosition area) {
        return spread.flatMap(its -> its.find(area.agreement()));
    }

    private AreaRow row(int rank, AreaPosition area) {
        Optional<AreaFigure> figure = place(area).map(AreaPlace::figure);
        return new AreaRow(
                rank,
                area.agreement(),
                area.area(),
                Regions.name(area.region()),
                AreaRow.counted(area, question.theme()),
                area.late(question.theme()),
                columns.stream().map(theme -> cell(area, theme)).toList(),
                figure.flatMap(AreaFigure::figure)
                        .map(reported -> new FigureWords(spread.orElseThrow().measurement()).brief(reported))
                        .map(words -> isLate(area) ? Words.say("nation.figure.carried", words) : words)
                        .orElseGet(() -> without(area)),
                figure.filter(its -> its.performance().isRated()).map(its -> Mark.of(scheme, its.performance())),
                area.agreement().equals(own),
                false);
    }

    private static AreaRow.Cell cell(AreaPosition area, AreaTheme theme) {
        Optional<Summary> counted = area.findTheme(theme.id()).map(AreaTheme::all);
        return AreaRow.Cell.of(theme.title(), counted);
    }

    /** Why an area has no figure of the measure. */
    private String without(AreaPosition area) {
        if (measure.isEmpty()) {
            return "";
        }
        return Words.say(
                found(area).isEmpty()
                        ? "nation.figure.no-measure"
                        : spread.filter(its -> its.otherwise().contains(area)).isPresent()
                                ? "nation.figure.otherwise"
                                : isLate(area) ? "nation.figure.late" : "nation.figure.none");
    }

    private boolean isLate(AreaPosition area) {
        return found(area).filter(AreaMeasure::late).isPresent();
    }

    private Comparator<AreaRow> order() {
        Comparator<AreaRow> byRank = Comparator.comparingInt(AreaRow::rank);
        return switch (question.sort()) {
            case NationQuestion.AREA -> Comparator.comparing(AreaRow::area);
            case NationQuestion.REGION -> Comparator.comparing(AreaRow::region).thenComparing(byRank);
            case NationQuestion.FIGURE -> Comparator.comparingInt(this::placeOf).thenComparing(byRank);
            case NationQuestion.LATE ->
                Comparator.comparingInt(AreaRow::late).reversed().thenComparing(byRank);
            case NationQuestion.AT_RISK ->
                Comparator.comparingInt(AreaRow::atRisk).reversed().thenComparing(byRank);
            default ->
                Comparator.comparingInt((AreaRow row) -> -atRisk(row, question.sort()))
                        .thenComparing(byRank);
        };
    }

    /** The best figure first, else the lowest; areas without any last. */
    private int placeOf(AreaRow row) {
        List<AreaPlace> places = spread.map(Spread::places).orElse(List.of());
        return IntStream.range(0, places.size())
                .filter(at -> places.get(at).area().agreement().equals(row.agreement()))
                .map(at -> places.get(at).rank().orElse(at))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private int atRisk(AreaRow row, String theme) {
        return nation.find(row.agreement())
                .flatMap(area -> area.findTheme(theme))
                .map(found -> found.all().atRisk())
                .orElse(-1);
    }
}
