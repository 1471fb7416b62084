package uk.org.waymark.web.rest.nation;

import java.util.List;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.web.rest.question.Question;

/**
 * All agreements beside one another at a period.
 *
 * @param areas those with the most measures at risk first
 */
public record NationAnswer(String period, String knownAt, List<AreaAnswer> areas) {
    public static NationAnswer of(Nation nation, Question question) {
        return new NationAnswer(
                question.period().code(),
                question.known().text(),
                nation.ranking().stream()
                        .map(area -> AreaAnswer.of(area, nation))
                        .toList());
    }
}
