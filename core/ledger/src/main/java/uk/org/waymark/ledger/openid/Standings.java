package uk.org.waymark.ledger.openid;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.openid.NoStanding.Lack;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;

/** Reads role and themes out of somebody's claims, by what the operator says they mean. */
final class Standings {
    private final OpenIdSettings settings;
    private final Agreements agreements;

    Standings(OpenIdSettings settings, Agreements agreements) {
        this.settings = settings;
        this.agreements = agreements;
    }

    /**
     * What the claims make of somebody. A claim about themes is looked at only for a role that has some.
     *
     * @throws NoStanding when they give no role, or to a role that needs themes none that are installed, or themes of several agreements
     */
    Standing of(Claims claims) {
        ClaimMeaning roles = settings.roles();
        Role role = roles.meanings(claims).stream()
                .findFirst()
                .map(Role::ofCode)
                .orElseThrow(() -> lack(Lack.NO_ROLE, roles, claims));
        return new Standing(role, role.hasRemit() ? Optional.of(remit(claims)) : Optional.empty());
    }

    /** Of several roles the first counts; of several themes all do, and one that is not installed is no slip to overlook. */
    private Remit remit(Claims claims) {
        ClaimMeaning themes = settings.themes();
        List<String> meanings = themes.meanings(claims);
        if (meanings.isEmpty()) {
            throw lack(Lack.NO_THEME, themes, claims);
        }
        List<Scope> scopes = meanings.stream()
                .map(meaning -> installed(meaning).orElseThrow(() -> lack(Lack.UNKNOWN_THEME, themes, claims)))
                .toList();
        String agreement = scopes.get(0).agreement();
        if (scopes.stream().anyMatch(scope -> !scope.agreement().equals(agreement))) {
            throw lack(Lack.SEVERAL_AGREEMENTS, themes, claims);
        }
        return new Remit(agreement, scopes.stream().map(Scope::theme).toList());
    }

    private Optional<Scope> installed(String text) {
        return scope(text)
                .filter(scope ->
                        agreements.findTheme(scope.agreement(), scope.theme()).isPresent());
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
