package uk.org.waymark.provider;

import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Puts what the file says of a person into the identity token. */
@Component
class PeopleClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final People people;

    PeopleClaims(People people) {
        this.people = people;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            people.claims(token.getPrincipal().getName()).forEach(token.getClaims()::claim);
        }
    }
}
