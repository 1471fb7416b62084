package uk.org.waymark.contract.agreement;

import java.util.List;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.paper.Wording;

/**
 * The story behind a measure's figure, as the public reads it.
 *
 * @param measure the measure it is about; the answer to the question follows from its rating
 * @param question a question that is answered "yes" while the promise is on course
 * @param paragraphs the story; its figures are references, so that they are those of the release
 * @since 1
 */
public record Story(IndicatorCode measure, String question, List<Wording> paragraphs) {
    /** A story, whose question and words have no digit: a typed figure would not follow a correction. */
    public Story {
        paragraphs = List.copyOf(paragraphs);
        if (!question.endsWith("?")) {
            throw new IllegalArgumentException("\"" + question
                    + "\" is not a question; write one that is answered yes while the promise is on course");
        }
        TypedFigures.refuse(question);
        paragraphs.forEach(paragraph -> TypedFigures.refuse(paragraph.words()));
    }
}
