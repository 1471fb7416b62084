package uk.org.waymark.ledger.account;

import java.text.Normalizer;

/**
 * A password as typed, in the one form of Unicode that every keyboard's way of typing it leads to. It is bounded, so that
 * hashing it costs no more than hashing any other, and it never shows itself.
 */
public final class Password {
    /** More letters than this are not looked at. */
    public static final int LONGEST = 200;

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /** The password somebody typed; one too long becomes one that is nobody's. */
    public static Password of(String typed) {
        return new Password(typed.length() > LONGEST ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC));
    }

    String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Password password && password.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "a password";
    }
}
