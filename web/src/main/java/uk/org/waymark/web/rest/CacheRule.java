package uk.org.waymark.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.signin.SignedIn;

/** Who may read, and so what a cache between may keep: every answer is to be asked after before it is used again. */
@Dependent
public class CacheRule {
    private final boolean open;
    private final SignedIn signedIn;

    @Inject
    public CacheRule(Settings settings, SignedIn signedIn) {
        this.open = settings.isPublicRead();
        this.signedIn = signedIn;
    }

    /** Whether an answer is the same for everybody: what somebody signed in is answered may be more than the public knows. */
    boolean isForEverybody() {
        return open && !signedIn.isHere();
    }

    String cacheControl() {
        return isForEverybody() ? "public, no-cache" : "private, no-cache";
    }
}
