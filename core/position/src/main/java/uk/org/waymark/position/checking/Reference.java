package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** A number that a figure of the measure is compared with. */
public final class Reference {
    private final BigDecimal value;
    private final Supplier<String> words;

    private Reference(BigDecimal value, Supplier<String> words) {
        this.value = value;
        this.words = words;
    }

    /**
     * One whose words are put together only when there is something to say of a figure.
     *
     * @param what it is, such as "the baseline"
     * @param size how large it is, such as "40.6%"
     */
    static Reference of(BigDecimal value, String what, Supplier<String> size) {
        return new Reference(value, () -> what + ", " + size.get());
    }

    BigDecimal value() {
        return value;
    }

    /** What it is and how large, such as "the baseline, 40.6%". */
    String words() {
        return words.get();
    }
}
