package uk.org.waymark.web.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.signin.Landing;

/**
 * Leads people to the page they begin at: who enters figures, signs off or manages periods to their work, everybody else
 * to the overview. An administrator who asked for a page of figures, and may not read it, is led to what there is to do.
 */
@ApplicationScoped
public class PermittedLanding implements Landing {
    private static final String HOME = "/home";
    private static final String INSTEAD = "/admin";

    /** The front page of an agreement, where nothing about it was asked. */
    private static final Pattern FRONT = Pattern.compile("(?<agreement>(/agreements/[^/?#]+)?)/?");

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
        if (shut && holder.actor().may(Permission.ADMINISTER_ACCOUNTS)) {
            return contextPath + INSTEAD;
        }
        Matcher front = FRONT.matcher(asked.substring(contextPath.length()));
        return front.matches() && holder.actor().may(Permission.SEE_CAPTURE)
                ? contextPath + front.group("agreement") + HOME
                : asked;
    }
}
