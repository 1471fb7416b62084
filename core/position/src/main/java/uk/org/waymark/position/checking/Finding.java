package uk.org.waymark.position.checking;

import java.util.Optional;

/**
 * Something wrong or unlikely about what is proposed.
 *
 * @param field what it is about, so that it can be shown beside it
 * @param wrong a sentence that says what is wrong
 * @param remedy a sentence that says what to do
 * @param likely the figure that was probably meant, as it would be typed
 */
public record Finding(Severity severity, Field field, String wrong, String remedy, Optional<String> likely) {
    /** Whether it can stand all the same. */
    public enum Severity {
        /** Cannot stand. */
        ERROR,
        /** Can stand with a reason. */
        WARNING
    }

    /** What a finding is about. */
    public enum Field {
        MEASURE,
        PERIOD,
        FIGURE,
        FORECAST,
        PROJECTED,
        COMMENTARY,
        EVIDENCE,
        MANAGEMENT,
        REASON,
        KNOWN_FROM
    }

    public static Finding error(Field field, String wrong, String remedy) {
        return new Finding(Severity.ERROR, field, wrong, remedy, Optional.empty());
    }

    public static Finding warning(Field field, String wrong, String remedy) {
        return new Finding(Severity.WARNING, field, wrong, remedy, Optional.empty());
    }

    /** The same where it is known what figure was probably meant. */
    Finding meaning(String figure) {
        return new Finding(severity, field, wrong, remedy, Optional.of(figure));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Both sentences. */
    public String text() {
        return wrong + " " + remedy;
    }
}
