package uk.org.waymark.web.rest.position;

import java.util.List;
import uk.org.waymark.position.BlockPosition;
import uk.org.waymark.position.ThemePosition;

/**
 * One block's counts within a position.
 *
 * @param themes the ids of its themes
 */
public record BlockAnswer(String id, String title, List<String> themes, SummaryAnswer summary) {
    static BlockAnswer of(BlockPosition its) {
        return new BlockAnswer(
                its.block().id(),
                its.block().title(),
                its.themes().stream().map(ThemePosition::id).toList(),
                SummaryAnswer.of(its.designated(), its.all()));
    }
}
