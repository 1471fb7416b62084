package uk.org.waymark.web.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.SignIn;
import uk.org.waymark.ledger.openid.NoStanding;
import uk.org.waymark.ledger.openid.NotAdmitted;
import uk.org.waymark.ledger.openid.OpenIdAccounts;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.openid.FlowFault.Kind;
import uk.org.waymark.web.security.Origins;
import uk.org.waymark.web.signin.Landing;
import uk.org.waymark.web.signin.Sessions;
import uk.org.waymark.web.signin.SignOut;

/** Where the provider sends somebody back to; from here they go on to the page they asked for. */
@WebServlet(OpenIdReturn.PATH)
public class OpenIdReturn extends HttpServlet {
    static final String PATH = BeginOpenId.PATH + "/back";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenIdDoor door;

    @Inject
    private transient OpenIdAccounts accounts;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient Landing landing;

    /** Where this is for the outside; the provider knows it. */
    static URI address(HttpServletRequest request) {
        return URI.create(Origins.of(request) + request.getContextPath() + PATH);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!door.isThere()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        try {
            String wanted = admit(request);
            // After the session, whose new id makes Payara forget the cookies set before.
            PendingCookie.takeBack(request, response);
            response.setHeader("Location", wanted);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } catch (FlowFault fault) {
            refuse(OpenIdRefusal.of(fault), request, response);
        } catch (NoStanding none) {
            refuse(OpenIdRefusal.of(none), request, response);
        } catch (NotAdmitted disabled) {
            refuse(OpenIdRefusal.disabled(), request, response);
        }
    }

    private static void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PendingCookie.takeBack(request, response);
        OpenIdRefusal.send(refusal, request, response);
    }

    private String admit(HttpServletRequest request) {
        Pending pending = PendingCookie.find(request, door.seal())
                .filter(begun -> begun.isInTime(Clock.systemUTC().instant()))
                .orElseThrow(() -> new FlowFault(Kind.STALE, "What came back belongs to no sign-in of this browser"));
        URI redirect = address(request);
        OpenIdDoor.Arrival arrival =
                door.arrive(pending, redirect, URI.create(redirect + "?" + request.getQueryString()));
        AccountHolder holder = accounts.admit(arrival.identity());
        sessions.begin(request, holder);
        signIn.admitted(holder, "openid connect");
        URI signedOut = URI.create(Origins.of(request) + request.getContextPath() + "/sign-in?out");
        door.farewell(arrival.token(), signedOut)
                .ifPresent(provider -> SignOut.goOnTo(request.getSession(), provider.toString()));
        return landing.of(holder, request.getContextPath(), pending.wanted());
    }
}
