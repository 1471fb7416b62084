package uk.org.waymark.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import uk.org.waymark.ledger.account.SignIn;

/** Ends the session. The form is on every page, stateless ones too, so it carries the token of its session. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    /** The field with the token. */
    public static final String TOKEN = "form-token";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Sessions.find(request).filter(session -> isOwn(session, request)).isPresent()) {
            Identity.find(request).ifPresent(signIn::leave);
            sessions.end(request);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/sign-in?out");
    }

    private static boolean isOwn(SessionOf session, HttpServletRequest request) {
        String sent = request.getParameter(TOKEN);
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        session.formToken().getBytes(StandardCharsets.UTF_8));
    }
}
