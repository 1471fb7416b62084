package uk.org.waymark.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.account.OwnPassword;
import uk.org.waymark.ledger.account.Password;
import uk.org.waymark.ledger.account.PasswordRule;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.web.security.ForwardedHeaders;
import uk.org.waymark.web.words.Words;

/** Changing one's own password; where somebody else chose it, nothing else can be done before. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    private OwnPassword ownPassword;

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Landing landing;

    @Inject
    private FacesContext faces;

    private String inUse = "";
    private String wanted = "";
    private String again = "";
    private Optional<String> fault = Optional.empty();

    /** Tries to change it. */
    public void submit() throws IOException {
        if (!wanted.equals(again)) {
            fault = Optional.of(Words.say("password.differ"));
            return;
        }
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        Actor actor = signedIn.actor();
        fault = fault(ownPassword.change(actor, inUse, wanted, ForwardedHeaders.client(request)));
        if (fault.isEmpty()) {
            // The change has ended all sessions of the account, this one too, which goes on under a new id.
            AccountHolder holder = accounts.find(actor.account()).orElseThrow();
            sessions.begin(request, holder);
            faces.getExternalContext().redirect(landing.of(holder, request.getContextPath(), onwards()));
        }
    }

    private static Optional<String> fault(OwnPassword.Outcome outcome) {
        if (outcome instanceof OwnPassword.Outcome.Changed) {
            return Optional.empty();
        }
        if (outcome instanceof OwnPassword.Outcome.TooEarly early) {
            return Optional.of(SignInPage.tooEarly(early.toWait()));
        }
        if (outcome instanceof OwnPassword.Outcome.Unfit unfit) {
            return Optional.of(Words.say("password." + unfit.fault(), PasswordRule.SHORTEST, Password.LONGEST));
        }
        return Optional.of(
                Words.say(outcome instanceof OwnPassword.Outcome.Unchanged ? "password.unchanged" : "password.wrong"));
    }

    private String onwards() {
        return ReturnPath.local(
                Optional.ofNullable(
                        faces.getExternalContext().getRequestParameterMap().get(ReturnPath.PARAMETER)),
                faces.getExternalContext().getRequestContextPath());
    }

    public String getRule() {
        return Words.say("password.rule", PasswordRule.SHORTEST);
    }

    public String getFault() {
        return fault.orElse("");
    }

    public String getInUse() {
        return "";
    }

    public void setInUse(String inUse) {
        this.inUse = inUse;
    }

    public String getWanted() {
        return "";
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return "";
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
