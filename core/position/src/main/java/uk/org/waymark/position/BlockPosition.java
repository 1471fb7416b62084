package uk.org.waymark.position;

import java.util.List;
import uk.org.waymark.contract.agreement.Block;

/** Where the themes of one block stand together. */
public record BlockPosition(Block block, List<ThemePosition> themes) {
    public BlockPosition {
        themes = List.copyOf(themes);
    }

    /** Counts of its designated measures. */
    public Summary designated() {
        return Summary.of(themes.stream()
                .flatMap(theme -> theme.measures().stream())
                .filter(MeasurePosition::isDesignated)
                .toList());
    }

    /** Counts of all its measures. */
    public Summary all() {
        return Summary.of(
                themes.stream().flatMap(theme -> theme.measures().stream()).toList());
    }
}
