package uk.org.waymark.web.plan;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.web.words.Words;

/** Numbers as people write them into a form: "15,000", "£15,000", "8.4". */
final class Pounds {
    private Pounds() {}

    /**
     * The number; empty where nothing is written.
     *
     * @throws IllegalArgumentException when it is none; it says how to write one
     */
    static Optional<BigDecimal> read(String text) {
        return Optional.of(text.strip()).filter(any -> !any.isEmpty()).map(Pounds::number);
    }

    /** @throws IllegalArgumentException when a text is no number; it says how to write one */
    static BigDecimal number(String text) {
        String digits = text.replaceAll("[,£\\s]", "");
        if (!digits.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException(Words.say("plans.figure", text));
        }
        return new BigDecimal(digits);
    }
}
