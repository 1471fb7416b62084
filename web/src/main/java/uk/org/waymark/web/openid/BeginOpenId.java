package uk.org.waymark.web.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import uk.org.waymark.web.signin.ReturnPath;

/** Sends somebody to the provider, and remembers for which page. */
@WebServlet(BeginOpenId.PATH)
public class BeginOpenId extends HttpServlet {
    static final String PATH = "/sign-in/openid";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenIdDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!door.isThere()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String wanted = ReturnPath.local(
                Optional.ofNullable(request.getParameter(ReturnPath.PARAMETER)), request.getContextPath());
        Pending pending = Pending.begin(wanted, Clock.systemUTC().instant());
        try {
            String provider =
                    door.departure(pending, OpenIdReturn.address(request)).toString();
            PendingCookie.give(request, response, pending, door.seal());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", provider);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } catch (FlowFault fault) {
            OpenIdRefusal.send(OpenIdRefusal.of(fault), request, response);
        }
    }
}
