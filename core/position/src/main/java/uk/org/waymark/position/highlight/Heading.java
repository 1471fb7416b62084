package uk.org.waymark.position.highlight;

import java.util.List;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.theme.Theme;

/** A part of an agreement by which a highlight report tells of progress: a block, or a theme where there are no blocks. */
public record Heading(String id, String title) {

    /** Those of an agreement, in its order. */
    public static List<Heading> of(Agreement agreement, List<Theme> themes) {
        return agreement.structure().blocks().isEmpty()
                ? themes.stream()
                        .map(theme -> new Heading(theme.id(), theme.title()))
                        .toList()
                : agreement.structure().blocks().stream()
                        .map(block -> new Heading(block.id(), block.title()))
                        .toList();
    }
}
