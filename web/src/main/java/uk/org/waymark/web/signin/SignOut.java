package uk.org.waymark.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import uk.org.waymark.ledger.account.SignIn;
import uk.org.waymark.web.words.Words;

/** Ends the session. The form is on every page, stateless ones too, so it carries the token of its session. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ONWARDS = SignOut.class.getName() + ".onwards";

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient Sessions sessions;

    /** Lets a session end elsewhere too: whoever signs out is led on to this address of the provider they came by. */
    public static void goOnTo(HttpSession session, String provider) {
        session.setAttribute(ONWARDS, provider);
    }

    private static Optional<String> findOnwards(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ONWARDS))
                .map(String.class::cast);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> onwards = Optional.empty();
        if (Sessions.find(request).filter(session -> session.gave(request)).isPresent()) {
            Identity.find(request).ifPresent(signIn::leave);
            onwards = findOnwards(request);
            sessions.end(request);
        }
        response.setHeader("Cache-Control", "no-store");
        if (onwards.isPresent()) {
            // A redirect after a form would fall under the form's policy, which knows no other host.
            response.setHeader("Refresh", "0; url=" + onwards.get());
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write("<!DOCTYPE html><html lang=\"en-GB\"><title>Waymark</title><p><a href=\""
                            + onwards.get().replace("&", "&amp;").replace("\"", "&quot;") + "\">"
                            + Words.say("openid.farewell") + "</a></p></html>");
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/sign-in?out");
    }
}
