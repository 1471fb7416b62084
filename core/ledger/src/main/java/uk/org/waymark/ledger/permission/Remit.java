package uk.org.waymark.ledger.permission;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an officer or a theme lead answers for: one or more themes of one agreement.
 *
 * @param themes their ids, each once and in alphabetical order
 */
public record Remit(String agreement, List<String> themes) {
    private static final String SEPARATOR = ",";

    public Remit {
        themes = themes.stream().distinct().sorted().toList();
        if (themes.isEmpty()
                || Stream.concat(Stream.of(agreement), themes.stream()).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "A remit names an agreement and its themes, not \"" + agreement + "\" and " + themes);
        }
    }

    /** One theme. */
    public static Remit of(Scope theme) {
        return new Remit(theme.agreement(), List.of(theme.theme()));
    }

    /** What {@link #written} wrote. */
    public static Remit parse(String agreement, String written) {
        return new Remit(agreement, List.of(written.split(SEPARATOR, -1)));
    }

    /** Whether a theme belongs to it. */
    public boolean covers(Scope theme) {
        return agreement.equals(theme.agreement()) && themes.contains(theme.theme());
    }

    public List<Scope> scopes() {
        return themes.stream().map(theme -> new Scope(agreement, theme)).toList();
    }

    /** The form used in the database, in acts and in claims, such as "children,health". */
    public String written() {
        return String.join(SEPARATOR, themes);
    }

    /** The same for people. */
    public String words() {
        return String.join(", ", themes);
    }

    @Override
    public String toString() {
        return words() + " of " + agreement;
    }
}
