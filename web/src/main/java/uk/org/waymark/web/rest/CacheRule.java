package uk.org.waymark.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.org.waymark.ledger.setting.Settings;

/** Who may read, and so what a cache between may keep: every answer is to be asked after before it is used again. */
@Dependent
public class CacheRule {
    private final boolean open;

    @Inject
    public CacheRule(Settings settings) {
        this.open = settings.isPublicRead();
    }

    String cacheControl() {
        return open ? "public, no-cache" : "private, no-cache";
    }
}
