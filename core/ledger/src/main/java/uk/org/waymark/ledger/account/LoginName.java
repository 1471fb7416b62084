package uk.org.waymark.ledger.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name under which a person signs in: without regard to case, 2 to 100 letters, digits and {@code . _ @ + -}. */
public record LoginName(String text) {
    /** What it looks like, to follow "Write". */
    public static final String EXPECTED = "2 to 100 letters, digits, dots, hyphens, underscores, plus or at signs";

    private static final int LONGEST_WRITTEN = 400;
    private static final Pattern WELL_FORMED = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}._@+-]{2,100}");

    public LoginName {
        if (!WELL_FORMED.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a login name; write " + EXPECTED);
        }
    }

    /** The name as somebody wrote it; empty when no account can have such a name. */
    public static Optional<LoginName> find(String written) {
        if (written.length() > LONGEST_WRITTEN) {
            return Optional.empty();
        }
        return Optional.of(Normalizer.normalize(written.strip(), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT))
                .filter(text -> WELL_FORMED.matcher(text).matches())
                .map(LoginName::new);
    }

    @Override
    public String toString() {
        return text;
    }
}
