package uk.org.waymark.ledger.administration;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.ledger.account.Password;

/**
 * A password that an administrator hands over and its owner has to replace at the first sign-in. It can be read out:
 * five groups of four, without letters and digits that look alike, 99 bits.
 */
public final class OneTimePassword {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int LETTERS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private OneTimePassword(String text) {
        this.text = text;
    }

    static OneTimePassword make() {
        return new OneTimePassword(IntStream.range(0, GROUPS)
                .mapToObj(group -> IntStream.range(0, LETTERS)
                        .mapToObj(letter -> String.valueOf(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()))))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-")));
    }

    Password password() {
        return Password.of(text);
    }

    /** To be shown once, to the administrator. */
    public String shownOnce() {
        return text;
    }

    @Override
    public String toString() {
        return "a one-time password";
    }
}
