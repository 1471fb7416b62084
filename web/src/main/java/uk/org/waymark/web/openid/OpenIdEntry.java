package uk.org.waymark.web.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.org.waymark.web.signin.ReturnPath;

/** The way to the council's own provider as the sign-in page shows it. */
@Named
@RequestScoped
public class OpenIdEntry {
    @Inject
    private OpenIdDoor door;

    @Inject
    private HttpServletRequest request;

    public boolean isThere() {
        return door.isThere();
    }

    /** Whether the provider answers; when not, the page says so, and Waymark's own accounts still work. */
    public boolean isOpen() {
        return door.isOpen();
    }

    public String getWords() {
        return door.words();
    }

    /** Where it begins, for the page that was asked for. */
    public String getAddress() {
        String wanted = ReturnPath.local(
                Optional.ofNullable(request.getParameter(ReturnPath.PARAMETER)), request.getContextPath());
        return ReturnPath.to(request.getContextPath() + BeginOpenId.PATH, wanted);
    }
}
