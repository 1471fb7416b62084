package uk.org.waymark.ledger.openid;

import java.util.List;

/** Somebody's claims make nothing of them here that Waymark knows; they are not signed in. */
public final class NoStanding extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the claim does not say. */
    public enum Lack {
        NO_ROLE,
        NO_THEME,
        SEVERAL_REMITS,
        UNKNOWN_THEME
    }

    private final Lack lack;
    private final String claim;
    private final List<String> values;

    NoStanding(Lack lack, String claim, List<String> values) {
        super("Claim " + claim + ": " + lack + " in " + values.size() + " values");
        this.lack = lack;
        this.claim = claim;
        this.values = List.copyOf(values);
    }

    public Lack lack() {
        return lack;
    }

    /** The name of the claim that was looked at. */
    public String claim() {
        return claim;
    }

    /** What it said. */
    public List<String> values() {
        return values;
    }
}
