package uk.org.waymark.web.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.signin.Landing;

/** Leads an administrator who asked for a page of figures, and may not read it, to what there is to do. */
@ApplicationScoped
public class PermittedLanding implements Landing {
    private static final String INSTEAD = "/admin";

    private final Settings settings;

    @Inject
    public PermittedLanding(Settings settings) {
        this.settings = settings;
    }

    /** For the container's proxy only. */
    protected PermittedLanding() {
        this(null);
    }

    @Override
    public String of(AccountHolder holder, String contextPath, String asked) {
        String path = asked.substring(contextPath.length())
                .replaceFirst("[?#].*", "")
                .replaceFirst("^/agreements/[^/]+/?", "/");
        boolean shut = Address.find(path)
                .filter(found -> found.address().gate().isShutTo(holder, settings.isPublicRead()))
                .isPresent();
        return shut && holder.actor().may(Permission.ADMINISTER_ACCOUNTS) ? contextPath + INSTEAD : asked;
    }
}
