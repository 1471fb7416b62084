package uk.org.waymark.web.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;

/**
 * The themes of one block on a page, below the counts of the block.
 *
 * @param block empty where the agreement has no blocks, and all its themes are one group
 */
public record ThemeGroup(Optional<ThemeLine> block, List<ThemeCard> themes) {

    /** The groups of a position. On a scorecard, themes without any of its measures are left out. */
    public static List<ThemeGroup> of(Position position) {
        Stream<ThemeGroup> groups = position.blocks().isEmpty()
                ? Stream.of(new ThemeGroup(Optional.empty(), cards(position, position.themes())))
                : position.blocks().stream()
                        .map(block ->
                                new ThemeGroup(Optional.of(ThemeLine.of(block)), cards(position, block.themes())));
        return groups.filter(group -> !group.themes().isEmpty()).toList();
    }

    /** The theme with the largest share of measures at risk comes first. */
    private static List<ThemeCard> cards(Position position, List<ThemePosition> themes) {
        return themes.stream()
                .filter(theme -> position.scorecard().isEmpty() || theme.all().measures() > 0)
                .map(theme -> ThemeCard.of(theme, position))
                .sorted(Comparator.comparingDouble(ThemeCard::shareAtRisk).reversed())
                .toList();
    }
}
