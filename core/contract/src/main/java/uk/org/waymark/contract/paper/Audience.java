package uk.org.waymark.contract.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The readers for whom there is a version of a paper, from the narrowest to the widest. */
public enum Audience {
    PARTNERSHIP("partnership"),
    CABINET("Cabinet"),
    GOVERNMENT_OFFICE("Government Office"),
    PUBLIC("public");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    /** As addresses write it, such as "government-office". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    /** The one that an address names; empty where there is none. */
    public static Optional<Audience> find(String code) {
        return Stream.of(values())
                .filter(audience -> audience.code().equals(code))
                .findFirst();
    }
}
