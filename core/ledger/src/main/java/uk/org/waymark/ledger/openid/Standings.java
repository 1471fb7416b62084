package uk.org.waymark.ledger.openid;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.openid.NoStanding.Lack;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

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
     * @throws NoStanding when they give no role, or to a role with a remit none that is there, or more than one
     */
    Standing of(Claims claims) {
        ClaimMeaning roles = settings.roles();
        Role role = roles.meanings(claims).stream()
                .findFirst()
                .map(Role::ofCode)
                .orElseThrow(() -> lack(Lack.NO_ROLE, roles, claims));
        return new Standing(role, role.hasRemit() ? Optional.of(remit(claims)) : Optional.empty());
    }

    /** Of several roles the first counts; of several themes all do. One that is not installed is no slip to overlook. */
    private Remit remit(Claims claims) {
        ClaimMeaning themes = settings.themes();
        List<String> meanings = themes.meanings(claims);
        if (meanings.isEmpty()) {
            throw lack(Lack.NO_THEME, themes, claims);
        }
        return meanings.stream()
                .map(meaning -> installed(meaning).orElseThrow(() -> lack(Lack.UNKNOWN_THEME, themes, claims)))
                .reduce((one, other) -> one.with(other).orElseThrow(() -> lack(Lack.SEVERAL_REMITS, themes, claims)))
                .orElseThrow();
    }

    private Optional<Remit> installed(String text) {
        int slash = text.indexOf('/');
        Optional<Agreement> agreement = slash > 0 && slash < text.length() - 1
                ? agreements.findAgreement(text.substring(0, slash))
                : agreements.findDefaultAgreement();
        return agreement.flatMap(its -> Optional.of(Remit.parse(its.id(), text.substring(slash + 1)))
                .filter(remit -> remit.isOf(its, agreements.themesOf(its.id()))));
    }

    private static NoStanding lack(Lack lack, ClaimMeaning meaning, Claims claims) {
        return new NoStanding(lack, meaning.claim(), claims.values(meaning.claim()));
    }
}
