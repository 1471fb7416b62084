package uk.org.waymark.ledger.openid;

/**
 * Somebody as the provider vouches for: the issuer and its id of the person, which together never mean anybody else, and
 * what it says of that person today.
 */
public record Identity(String issuer, String subject, Claims claims) {
    public Identity {
        if (issuer.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("A provider vouches for somebody, not for \"" + subject + "\"");
        }
    }

    /** Nothing of the person, since records are written into logs. */
    @Override
    public String toString() {
        return "somebody known to " + issuer;
    }
}
