package uk.org.waymark.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.words.Words;

/** What somebody is told whose form came too late, and the way back. */
@Named
@RequestScoped
public class SessionEndedPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    @Inject
    private SignedIn signedIn;

    public String getWhy() {
        return signedIn.isHere()
                ? Words.say("ended.page")
                : Words.say("ended.session", settings.sessionIdle().toMinutes());
    }

    /** The page that was left, through signing in where that is needed. */
    public String getBack() {
        String page = ReturnPath.local(
                Optional.ofNullable(request.getParameter(ReturnPath.PARAMETER)), request.getContextPath());
        return signedIn.isHere() ? page : ReturnPath.to(request.getContextPath() + "/sign-in", page);
    }
}
