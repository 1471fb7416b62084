package uk.org.waymark.ledger.agreement;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.theme.Theme;

/**
 * What an agreement and its themes declare.
 *
 * @param themes those of which there is a release, in the agreement's order
 */
public record Definitions(Agreement agreement, List<Theme> themes) {
    public Definitions {
        themes = List.copyOf(themes);
    }

    public Optional<Theme> findTheme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }
}
