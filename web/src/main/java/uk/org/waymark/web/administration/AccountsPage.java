package uk.org.waymark.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.administration.Administration;
import uk.org.waymark.ledger.administration.AdministrationRefused;
import uk.org.waymark.ledger.administration.Invitation;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** All accounts, and the form that invites a person. */
@Named
@RequestScoped
public class AccountsPage {
    @Inject
    private Administration administration;

    @Inject
    private Accounts accounts;

    @Inject
    private Agreements agreements;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    private List<AccountRow> rows = List.of();
    private List<AccountRow> filtered = List.of();
    private RoleForm chosen = RoleForm.FIRST;
    private Optional<Given> given = Optional.empty();
    private Optional<String> refused = Optional.empty();

    /** Does what the form asks, if one was sent, and then looks at what there is. */
    public void open() {
        form.act().ifPresent(act -> invite());
        rows = administration.all(signedIn.actor()).stream()
                .map(holder -> AccountRow.of(holder, accounts.isUsable(holder), agreements))
                .toList();
        filtered = rows;
    }

    private void invite() {
        chosen = RoleForm.sent(form);
        refused = chosen.fault();
        if (refused.isPresent()) {
            return;
        }
        Invitation invitation = new Invitation(
                form.text("login"), form.text("name"), form.text("email"), chosen.role(), chosen.remit());
        try {
            given = Optional.of(new Given(
                    invitation.name(),
                    invitation.login(),
                    administration.invite(signedIn.actor(), invitation).shownOnce()));
            chosen = RoleForm.FIRST;
        } catch (AdministrationRefused refusal) {
            refused = Optional.of(refusal.reason().name());
        }
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public List<AccountRow> getFiltered() {
        return filtered;
    }

    public void setFiltered(List<AccountRow> rows) {
        filtered = rows;
    }

    /** The one-time password just given, to be shown in this answer and never again. */
    public Optional<Given> getGiven() {
        return given;
    }

    /** The reason why nobody was invited, for the field it is about. */
    public String getRefused() {
        return refused.orElse("");
    }

    public String getRefusedWords() {
        return refused.map(reason -> Words.say("accounts.refused." + reason)).orElse("");
    }

    /** What was written, where it has to be corrected. */
    public String written(String field) {
        return refused.map(reason -> form.text(field)).orElse("");
    }

    public List<Choice> getRoles() {
        return chosen.roles();
    }

    public List<Choice> getPartners() {
        return chosen.partners(agreements);
    }

    public List<Choice> getThemes() {
        return chosen.themes(agreements);
    }
}
