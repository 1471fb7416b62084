package uk.org.waymark.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.administration.Administration;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** One account and everything that can be done with it. */
@Named
@RequestScoped
public class AccountPage {
    private static final List<String> DONE = List.of("person", "role", "disable", "enable", "erase");

    @Inject
    private Administration administration;

    @Inject
    private Accounts accounts;

    @Inject
    private Agreements agreements;

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountActs acts;

    @Inject
    private Form form;

    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    private AccountHolder holder;
    private AccountActs.Outcome outcome = AccountActs.Outcome.DONE;

    /** Finds the account, does what a form asks, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        holder = found();
        Optional<String> act = form.act();
        if (act.isPresent()) {
            outcome = acts.run(act.get(), holder);
            if (outcome.isDone() && DONE.contains(act.get())) {
                FacesContext.getCurrentInstance().getExternalContext().redirect(getHere() + "?done=" + act.get());
            }
        }
    }

    private AccountHolder found() {
        String subject = String.valueOf(request.getAttribute(AddressFilter.SUBJECT));
        return administration.all(signedIn.actor()).stream()
                .filter(one -> AccountRow.isOf(one, subject))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal(
                        404,
                        Words.say("refused.account.what"),
                        Words.say("refused.account.why"),
                        Optional.empty(),
                        List.of())));
    }

    public AccountRow getRow() {
        return AccountRow.of(holder, accounts.isUsable(holder), agreements);
    }

    /** The address of this page, to which its forms are sent. */
    public String getHere() {
        return lens.shared("/admin/accounts/" + getRow().id());
    }

    public boolean isOwn() {
        return holder.actor().equals(signedIn.actor());
    }

    public Optional<Given> getGiven() {
        return outcome.given();
    }

    public String getRefused() {
        return outcome.refused().orElse("");
    }

    /** What was done before the page was shown again. */
    public String getDone() {
        String done = form.text("done");
        return DONE.contains(done) ? Words.say("account.done." + done) : "";
    }

    public List<Choice> getRoles() {
        return RoleForm.of(holder).roles();
    }

    public List<Choice> getPartners() {
        return RoleForm.of(holder).partners(agreements);
    }

    public List<Choice> getThemes() {
        return RoleForm.of(holder).themes(agreements);
    }
}
