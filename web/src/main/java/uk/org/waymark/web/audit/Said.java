package uk.org.waymark.web.audit;

import java.util.Optional;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.web.words.Words;

/**
 * What an entry says, in words.
 *
 * @param measure the code of the measure it is about, as addresses write it
 * @param about what it is about
 * @param words what is said of it; empty where the kind of entry says it all
 */
public record Said(Optional<String> measure, String about, String words) {

    /** The words in the place of what is said of a sensitive action, to somebody who may not see it. */
    static Said nothing() {
        return new Said(Optional.empty(), Words.say("audit.said.sensitive"), "");
    }

    static Said of(Statement statement) {
        StatementWords<?> kind = StatementWords.of(statement);
        Optional<String> measure = Optional.of(statement)
                .filter(OfMeasure.class::isInstance)
                .map(about -> ((OfMeasure) about).code().address());
        return new Said(measure, kind.about(statement), kind.words(statement));
    }
}
