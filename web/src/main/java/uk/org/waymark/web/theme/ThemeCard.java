package uk.org.waymark.web.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.position.DirectionOfTravel;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.Travel;
import uk.org.waymark.web.chart.StackedBar;
import uk.org.waymark.web.mark.Counted;
import uk.org.waymark.web.words.Words;

/**
 * A theme as a card: how its designated measures are doing, which of them are at risk, where they moved, what is late, and
 * who keeps it.
 *
 * @param bar the same as a bar with the counts in it
 * @param counts its designated measures by category
 * @param size how many they are, in words
 * @param moved in which direction its measures went since the period before, in words
 * @param late its actions that are overdue, in words; empty where none is
 * @param group the delivery group that keeps it; empty where the sources name none
 */
public record ThemeCard(
        ThemeLine line,
        String bar,
        List<Counted> counts,
        String size,
        List<AtRisk> risks,
        String moved,
        Optional<String> late,
        Optional<String> group) {

    /** A measure at risk, with the address of its page. */
    public record AtRisk(String code, String title, String address) {}

    static ThemeCard of(ThemePosition theme, Position position) {
        int designated = theme.designated().measures();
        return new ThemeCard(
                ThemeLine.of(theme),
                StackedBar.counted(theme.designated()),
                Counted.some(theme.designated()),
                designated == 0 ? Words.say("themes.size.none") : Words.counted("themes.size", designated, designated),
                designated(theme)
                        .filter(ThemeCard::isAtRisk)
                        .map(measure -> new AtRisk(
                                measure.code().text(),
                                measure.indicator().briefTitle(),
                                "/indicators/" + measure.code().address()))
                        .toList(),
                moved(theme),
                late(theme, position),
                theme.deliveryGroup()
                        .flatMap(id -> position.agreement().findDeliveryGroup(id))
                        .map(Body::name));
    }

    /** The share of its designated measures that are expected to end the year worse than anticipated, or did. */
    double shareAtRisk() {
        int designated = counts.stream().mapToInt(Counted::count).sum();
        return designated == 0 ? 0 : (double) risks.size() / designated;
    }

    private static boolean isAtRisk(MeasurePosition measure) {
        return measure.review() == ReviewCategory.AT_RISK || measure.review() == ReviewCategory.MISSED;
    }

    private static Stream<MeasurePosition> designated(ThemePosition theme) {
        return theme.measures().stream().filter(MeasurePosition::isDesignated);
    }

    private static String moved(ThemePosition theme) {
        List<DirectionOfTravel> moves = designated(theme)
                .flatMap(measure -> measure.whole().sincePrevious().map(Travel::direction).stream())
                .toList();
        List<String> words = Stream.of(
                        DirectionOfTravel.IMPROVED, DirectionOfTravel.UNCHANGED, DirectionOfTravel.WORSENED)
                .filter(moves::contains)
                .map(direction -> Words.say(
                        "themes.moved." + direction.code(),
                        moves.stream().filter(direction::equals).count()))
                .toList();
        return words.isEmpty() ? Words.say("themes.moved.none") : String.join(", ", words);
    }

    private static Optional<String> late(ThemePosition theme, Position position) {
        int late = theme.plans().stream()
                .mapToInt(plan -> plan.late(position.known().date()).size())
                .sum();
        return late == 0 ? Optional.empty() : Optional.of(Words.counted("themes.late", late, late));
    }
}
