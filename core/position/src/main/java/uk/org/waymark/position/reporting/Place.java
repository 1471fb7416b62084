package uk.org.waymark.position.reporting;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of the country, or a rank among its authorities, with which a measure is compared. */
public enum Place {
    NATION("the nation"),
    REGION("the region"),
    FAMILY("similar authorities"),
    LOWER_QUARTILE("lower quartile of authorities"),
    MEDIAN("median of authorities"),
    UPPER_QUARTILE("upper quartile of authorities");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The form in which files and the ledger have it, such as "lower quartile". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Reads "nation" or "the nation", in any case.
     *
     * @throws IllegalArgumentException when it is none of them; it names those there are
     */
    public static Place parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return Stream.of(values())
                .filter(place -> place.code().equals(word) || place.words.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "it is none of " + Stream.of(values()).map(Place::code).collect(Collectors.joining(", "))));
    }
}
