package uk.org.waymark.ledger.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a new password has to be: long, and nothing that a guesser tries first. */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int FEWEST_DIFFERENT = 5;

    private static final List<String> OBVIOUS = List.of(
            "password",
            "passwort",
            "waymark",
            "letmein",
            "welcome",
            "qwerty",
            "qwertyuiop",
            "asdfgh",
            "zxcvbn",
            "iloveyou",
            "administrator",
            "changeme",
            "leicester",
            "monkey",
            "dragon",
            "football",
            "liverpool",
            "arsenal",
            "abcdef",
            "12345",
            "54321",
            "11111",
            "00000",
            "councillor");

    private PasswordRule() {}

    /** What is wrong with a password. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        TOO_FEW_DIFFERENT,
        OBVIOUS,
        HAS_OWN_NAME
    }

    /** The fault of a new password of a person; empty when it will do. */
    public static Optional<Fault> findFault(String typed, AccountHolder holder) {
        if (typed.length() > Password.LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        String text = Password.of(typed).text().toLowerCase(Locale.ROOT);
        if (text.codePoints().count() < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (text.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(Fault.TOO_FEW_DIFFERENT);
        }
        if (names(holder).anyMatch(text::contains)) {
            return Optional.of(Fault.HAS_OWN_NAME);
        }
        return isMostlyObvious(text) ? Optional.of(Fault.OBVIOUS) : Optional.empty();
    }

    /** The words of login, name and address that are long enough to be told from a chance sequence of letters. */
    private static Stream<String> names(AccountHolder holder) {
        return Stream.of(holder.login().map(LoginName::text), holder.name(), holder.email())
                .flatMap(Optional::stream)
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> word.length() > 3);
    }

    /** An obvious word is no fault within a long sentence; it is when little else is left. */
    private static boolean isMostlyObvious(String text) {
        String left = text;
        for (String word : OBVIOUS) {
            left = left.replace(word, "");
        }
        return left.length() < text.length() && left.length() < SHORTEST / 2 + 2;
    }
}
