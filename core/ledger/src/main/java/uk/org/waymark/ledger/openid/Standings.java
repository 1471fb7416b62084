package uk.org.waymark.ledger.openid;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.openid.NoStanding.Lack;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;

/** Reads role and theme out of somebody's claims, by what the operator says they mean. */
final class Standings {
    private final OpenIdSettings settings;
    private final Agreements agreements;

    Standings(OpenIdSettings settings, Agreements agreements) {
        this.settings = settings;
        this.agreements = agreements;
    }

    /**
     * What the claims make of somebody. A claim about the theme is looked at only for a role that has one.
     *
     * @throws NoStanding when they give no role, or not exactly one theme to a role that needs one
     */
    Standing of(Claims claims) {
        ClaimMeaning roles = settings.roles();
        Role role = roles.meanings(claims).stream()
                .findFirst()
                .map(Role::ofCode)
                .orElseThrow(() -> lack(Lack.NO_ROLE, roles, claims));
        return new Standing(role, role.isOfOneTheme() ? Optional.of(theme(claims)) : Optional.empty());
    }

    /** Of several roles the first counts; of several themes none does, because figures would go to the wrong one. */
    private Scope theme(Claims claims) {
        ClaimMeaning themes = settings.themes();
        List<String> meanings = themes.meanings(claims);
        if (meanings.isEmpty()) {
            throw lack(Lack.NO_THEME, themes, claims);
        }
        if (meanings.size() > 1) {
            throw lack(Lack.SEVERAL_THEMES, themes, claims);
        }
        return scope(meanings.get(0))
                .filter(scope ->
                        agreements.findTheme(scope.agreement(), scope.theme()).isPresent())
                .orElseThrow(() -> lack(Lack.UNKNOWN_THEME, themes, claims));
    }

    private Optional<Scope> scope(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && slash < text.length() - 1
                ? Optional.of(new Scope(text.substring(0, slash), text.substring(slash + 1)))
                : agreements.findDefaultAgreement().map(agreement -> new Scope(agreement.id(), text));
    }

    private static NoStanding lack(Lack lack, ClaimMeaning meaning, Claims claims) {
        return new NoStanding(lack, meaning.claim(), claims.values(meaning.claim()));
    }
}
