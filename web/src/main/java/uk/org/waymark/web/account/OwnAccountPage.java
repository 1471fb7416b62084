package uk.org.waymark.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Tokens;
import uk.org.waymark.ledger.reminder.Reminders;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** What everybody does with their own account. */
@Named
@RequestScoped
public class OwnAccountPage {
    private static final List<String> DONE = List.of("revoke", "reminders");
    private static final Duration GOOD_FOR = Duration.ofDays(365);
    private static final int LONGEST_LABEL = 100;

    @Inject
    private Tokens tokens;

    @Inject
    private Reminders reminders;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    @Inject
    private Lens lens;

    private Optional<String> secret = Optional.empty();
    private Optional<String> refused = Optional.empty();

    /** Does what a form asks; what leaves nothing to be shown once goes back to the page. */
    public void open() throws IOException {
        Optional<String> act = form.act();
        act.ifPresent(this::run);
        if (refused.isEmpty() && act.filter(DONE::contains).isPresent()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(lens.shared("/account") + "?done=" + act.get());
        }
    }

    private void run(String act) {
        switch (act) {
            case "token" -> makeToken();
            case "revoke" -> revoke();
            case "reminders" ->
                reminders.choose(signedIn.actor(), form.text("wanted").equals("true"));
            default -> throw Form.unreadable();
        }
    }

    private void makeToken() {
        String label = form.text("label");
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            refused = Optional.of(Words.say("own.token.refused"));
        } else {
            secret = Optional.of(tokens.make(signedIn.actor(), label, GOOD_FOR));
        }
    }

    private void revoke() {
        boolean named = form.text("token").matches("[0-9a-f-]{36}");
        if (!named || !tokens.revoke(signedIn.actor(), UUID.fromString(form.text("token")))) {
            refused = Optional.of(Words.say("own.token.gone"));
        }
    }

    private AccountHolder holder() {
        return signedIn.findHolder().orElseThrow();
    }

    public String getLede() {
        return Words.say("own.lede", signedIn.getName(), signedIn.getRole());
    }

    /** Whether the password is kept here. */
    public boolean isLocal() {
        return holder().login().isPresent();
    }

    public boolean isReachable() {
        return holder().email().isPresent();
    }

    public boolean isReminded() {
        return reminders.isOn(holder().account());
    }

    public String getReminders() {
        String how = !isReachable() ? "nowhere" : isReminded() ? "is.on" : "is.off";
        return Words.say("own.reminders." + how);
    }

    public List<TokenRow> getTokens() {
        return tokens.own(signedIn.actor()).stream()
                .map(token -> TokenRow.of(token, Clock.systemUTC().instant()))
                .toList();
    }

    /** The token just made, to be shown in this answer and never again. */
    public Optional<String> getSecret() {
        return secret;
    }

    public String getRefused() {
        return refused.orElse("");
    }

    public String getDone() {
        String done = form.text("done");
        return DONE.contains(done) ? Words.say("own.done." + done) : "";
    }
}
