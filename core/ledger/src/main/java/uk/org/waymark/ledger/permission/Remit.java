package uk.org.waymark.ledger.permission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.theme.Theme;

/**
 * What an officer or a theme lead answers for in an agreement: one or more of its themes, or the measures that a partner
 * owns, in whatever theme they are. Who owns a measure is what the definitions in force say.
 */
public sealed interface Remit {
    /** The id of the agreement. */
    String agreement();

    /** Whether a whole theme belongs to it. */
    boolean covers(Scope theme);

    /** Whether a measure of a theme belongs to it. */
    boolean covers(Scope theme, Indicator measure);

    /** Whether it may hold measures of a theme, as far as can be told without the theme's definition. */
    boolean reaches(Scope theme);

    /** Whether what it names is there. */
    boolean isOf(Agreement asked, List<Theme> installed);

    /** Both together, where that is a remit: themes of one agreement, or the same partner twice. */
    Optional<Remit> with(Remit other);

    /** The form used in the database, in acts and in claims, such as "children,health". */
    String written();

    /** The same for people. */
    String words();

    /** The same by the titles of themes and the name of the partner, as far as they are there. */
    String titles(Agreement asked, List<Theme> installed);

    /** One theme. */
    static Remit of(Scope theme) {
        return new OfThemes(theme.agreement(), List.of(theme.theme()));
    }

    /** What {@link #written} wrote. */
    static Remit parse(String agreement, String written) {
        return written.startsWith(OfPartner.PREFIX)
                ? new OfPartner(agreement, written.substring(OfPartner.PREFIX.length()))
                : new OfThemes(agreement, List.of(written.split(OfThemes.SEPARATOR, -1)));
    }

    /**
     * Themes.
     *
     * @param themes their ids, each once and in alphabetical order
     */
    record OfThemes(String agreement, List<String> themes) implements Remit {
        private static final String SEPARATOR = ",";

        public OfThemes {
            themes = themes.stream().distinct().sorted().toList();
            if (themes.isEmpty()
                    || Stream.concat(Stream.of(agreement), themes.stream()).anyMatch(String::isBlank)) {
                throw new IllegalArgumentException(
                        "A remit names an agreement and its themes, not \"" + agreement + "\" and " + themes);
            }
        }

        @Override
        public boolean covers(Scope theme) {
            return agreement.equals(theme.agreement()) && themes.contains(theme.theme());
        }

        @Override
        public boolean covers(Scope theme, Indicator measure) {
            return covers(theme);
        }

        @Override
        public boolean reaches(Scope theme) {
            return covers(theme);
        }

        @Override
        public boolean isOf(Agreement asked, List<Theme> installed) {
            return asked.id().equals(agreement)
                    && installed.stream().map(Theme::id).toList().containsAll(themes);
        }

        @Override
        public Optional<Remit> with(Remit other) {
            return Optional.of(other)
                    .filter(OfThemes.class::isInstance)
                    .map(OfThemes.class::cast)
                    .filter(its -> its.agreement.equals(agreement))
                    .map(its -> new OfThemes(
                            agreement,
                            Stream.concat(themes.stream(), its.themes.stream()).toList()));
        }

        @Override
        public String written() {
            return String.join(SEPARATOR, themes);
        }

        @Override
        public String words() {
            return String.join(", ", themes);
        }

        @Override
        public String titles(Agreement asked, List<Theme> installed) {
            return themes.stream()
                    .map(id -> installed.stream()
                            .filter(theme -> theme.id().equals(id))
                            .map(Theme::title)
                            .findFirst()
                            .orElse(id))
                    .collect(Collectors.joining("; "));
        }

        @Override
        public String toString() {
            return words() + " of " + agreement;
        }
    }

    /** The measures that a partner owns. */
    record OfPartner(String agreement, String partner) implements Remit {
        private static final String PREFIX = "partner:";

        public OfPartner {
            if (agreement.isBlank() || partner.isBlank()) {
                throw new IllegalArgumentException("A remit names an agreement and its partner, not \"" + agreement
                        + "\" and \"" + partner + "\"");
            }
        }

        @Override
        public boolean covers(Scope theme) {
            return false;
        }

        @Override
        public boolean covers(Scope theme, Indicator measure) {
            return reaches(theme)
                    && measure.owner()
                            .filter(owner -> owner.partner().equals(partner))
                            .isPresent();
        }

        @Override
        public boolean reaches(Scope theme) {
            return agreement.equals(theme.agreement());
        }

        @Override
        public boolean isOf(Agreement asked, List<Theme> installed) {
            return asked.id().equals(agreement) && asked.findPartner(partner).isPresent();
        }

        @Override
        public Optional<Remit> with(Remit other) {
            return Optional.<Remit>of(this).filter(other::equals);
        }

        @Override
        public String written() {
            return PREFIX + partner;
        }

        @Override
        public String words() {
            return "measures of " + partner;
        }

        @Override
        public String titles(Agreement asked, List<Theme> installed) {
            return "measures of " + asked.findPartner(partner).map(Body::name).orElse(partner);
        }

        @Override
        public String toString() {
            return words() + " in " + agreement;
        }
    }
}
