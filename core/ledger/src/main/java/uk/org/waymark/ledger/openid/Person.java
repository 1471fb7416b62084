package uk.org.waymark.ledger.openid;

import java.util.Optional;
import java.util.stream.Stream;

/** The name and address of somebody as the provider says them. */
record Person(String name, Optional<String> email) {
    private static final int LONGEST = 200;

    /** A provider that says no name is taken at the next best word for the person. */
    static Person of(Identity identity, OpenIdSettings settings) {
        Optional<String> email = find(identity, settings.emailClaim());
        String name = Stream.of(find(identity, settings.nameClaim()), find(identity, "preferred_username"), email)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(identity.subject());
        return new Person(cut(name), email);
    }

    private static Optional<String> find(Identity identity, String claim) {
        return identity.claims().find(claim).map(Person::cut);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip();
    }
}
