package uk.org.waymark.ledger.agreement;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.theme.Theme;

/**
 * What an agreement and its themes declare.
 *
 * @param papers those it sends out
 * @param themes those of which there is a release, in the agreement's order
 */
public record Definitions(Agreement agreement, AgreementPapers papers, List<Theme> themes) {
    public Definitions {
        themes = List.copyOf(themes);
    }

    /** The same with other themes. */
    public Definitions with(List<Theme> others) {
        return new Definitions(agreement, papers, others);
    }

    public Optional<Theme> findTheme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }
}
