package uk.org.waymark.web.rest.position;

import java.util.Optional;
import uk.org.waymark.contract.agreement.Block;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;

/**
 * One theme's counts within a position.
 *
 * @param block the id of the block it is in
 */
public record ThemeAnswer(String id, String title, Optional<String> block, SummaryAnswer summary) {
    static ThemeAnswer of(Position position, ThemePosition theme) {
        return new ThemeAnswer(
                theme.id(),
                theme.title(),
                position.agreement().structure().findBlockOf(theme.id()).map(Block::id),
                SummaryAnswer.of(theme.designated(), theme.all()));
    }
}
