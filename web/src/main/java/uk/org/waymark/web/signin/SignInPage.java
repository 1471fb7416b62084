package uk.org.waymark.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.SignIn;
import uk.org.waymark.web.security.ForwardedHeaders;
import uk.org.waymark.web.words.Words;

/** Signing in with a login name and a password, and going on to the page that was asked for. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Landing landing;

    @Inject
    private FacesContext faces;

    private String login = "";
    private String password = "";
    private Optional<String> fault = Optional.empty();

    /** Sends those on who are signed in already. */
    public void skip() throws IOException {
        if (signedIn.isHere()) {
            goOn(signedIn.findHolder().orElseThrow());
        }
    }

    /** Tries what was typed. */
    public void submit() throws IOException {
        if (login.isBlank() || password.isEmpty()) {
            fault = Optional.of(Words.say("signin.missing"));
            return;
        }
        SignIn.Outcome outcome = signIn.with(login, password, ForwardedHeaders.client(request()));
        if (outcome instanceof SignIn.Outcome.Admitted admitted) {
            admit(admitted.holder());
        } else if (outcome instanceof SignIn.Outcome.TooEarly early) {
            fault = Optional.of(tooEarly(early.toWait()));
        } else {
            fault = Optional.of(Words.say("signin.refused"));
        }
    }

    private void admit(AccountHolder holder) throws IOException {
        sessions.begin(request(), holder);
        goOn(holder);
    }

    /** How long to wait, in the words of every page that asks for a password. */
    static String tooEarly(Duration wait) {
        int seconds = (int) Math.max(1, wait.plusMillis(999).toSeconds());
        return Words.counted("signin.wait", seconds, seconds);
    }

    private void goOn(AccountHolder holder) throws IOException {
        ExternalContext external = faces.getExternalContext();
        String asked = ReturnPath.local(
                Optional.ofNullable(external.getRequestParameterMap().get(ReturnPath.PARAMETER)),
                external.getRequestContextPath());
        external.redirect(landing.of(holder, external.getRequestContextPath(), asked));
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    /** What went wrong; empty before the first try. */
    public String getFault() {
        return fault.orElse("");
    }

    public boolean isSignedOut() {
        return faces.getExternalContext().getRequestParameterMap().containsKey("out");
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
