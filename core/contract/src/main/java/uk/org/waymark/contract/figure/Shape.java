package uk.org.waymark.contract.figure;

import java.math.BigDecimal;
import uk.org.waymark.contract.figure.Figure.Amount;
import uk.org.waymark.contract.figure.Figure.Level;
import uk.org.waymark.contract.figure.Figure.Ratio;

/** How the figures of a measurement are written. */
public enum Shape {
    AMOUNT("a number such as 8.4 or -5.30") {
        @Override
        Figure read(String text) {
            return new Amount(new BigDecimal(text));
        }
    },
    RATIO("so many out of so many, such as 10/23") {
        @Override
        Figure read(String text) {
            int slash = text.indexOf('/');
            return new Ratio(
                    Integer.parseInt(text.substring(0, slash).strip()),
                    Integer.parseInt(text.substring(slash + 1).strip()));
        }
    },
    LEVEL("a level in digits, such as 4") {
        @Override
        Figure read(String text) {
            return new Level(Integer.parseInt(text));
        }
    };

    private final String words;

    Shape(String words) {
        this.words = words;
    }

    abstract Figure read(String text);

    /** What is written for it, such as "a level in digits, such as 4". */
    public String words() {
        return words;
    }

    /** Reads a figure of this shape; a text of another shape is refused with what was expected. */
    public Figure parse(String text) {
        try {
            return read(text.strip());
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a figure here; write " + words, e);
        }
    }
}
