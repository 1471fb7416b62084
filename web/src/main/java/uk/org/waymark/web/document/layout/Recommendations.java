package uk.org.waymark.web.document.layout;

import java.util.Optional;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

/**
 * The part of a paper that asks its readers to decide, which is the first with a numbered list and stands in the only box.
 */
public final class Recommendations {
    private Recommendations() {}

    public static Optional<Part> of(Paper paper) {
        return Sheet.of(paper).get(0).parts().stream()
                .filter(part ->
                        part.blocks().stream().anyMatch(block -> block instanceof Items list && list.numbered()))
                .findFirst();
    }
}
