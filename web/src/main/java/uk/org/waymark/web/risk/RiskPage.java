package uk.org.waymark.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.position.risk.RiskState;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;

/** One risk with its history, and where those who keep it assess, change, accept and close it. */
@Named
@RequestScoped
public class RiskPage {
    private static final List<String> DONE = List.of("accept", "assess", "change", "close");

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private RiskActs acts;

    private String act = "";
    private Optional<String> refused = Optional.empty();

    /** Does what a form asks, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        Scope theme = new Scope(lens.getAgreement().id(), risk().theme());
        Optional<String> asked = form.act();
        if (asked.isPresent()) {
            act = asked.get();
            refused = acts.run(act, theme, risk().id());
            if (refused.isEmpty()) {
                Form.leadBack(lens.link(path()), act);
            }
        }
    }

    private Risk risk() {
        return AddressReader.risk(
                String.valueOf(request.getAttribute(AddressFilter.SUBJECT)),
                RiskRegister.of(lens.snapshot().entries(), lens.getKnown()));
    }

    private String path() {
        return "/risks/" + risk().id();
    }

    private RiskScale scale() {
        return lens.getAgreement().structure().risks();
    }

    public RiskView getRisk() {
        return RiskView.of(risk(), lens.getPosition());
    }

    public List<HistoryLine> getHistory() {
        return HistoryLine.of(risk(), scale());
    }

    public String getAppetite() {
        return RiskWords.appetite(scale());
    }

    /** Whether the reader may assess and change it, as it is now. */
    public boolean isKept() {
        return isOpenTo(Permission.RAISE_RISKS);
    }

    /** Whether the reader may close it, as it is now. */
    public boolean isClosable() {
        return isOpenTo(Permission.ACCEPT_RISKS);
    }

    /** Whether it waits for the reader to accept it. */
    public boolean isWaiting() {
        return isClosable() && risk().state() == RiskState.RAISED;
    }

    private boolean isOpenTo(Permission permission) {
        return risk().isOpen()
                && !lens.getKnown().date().isBefore(lens.getToday())
                && signedIn.may(permission.name(), lens.getAgreement().id(), risk().theme());
    }

    public TermsForm getTerms() {
        return isRefused("change") ? TermsForm.sent(form) : TermsForm.of(risk().terms());
    }

    public ScoreForm getScores() {
        return isRefused("assess") ? ScoreForm.sent(form, scale()) : ScoreForm.of(risk().assessment(), scale());
    }

    /** The actions that may lower it: those of its theme's plans, and those that it names already. */
    public List<Choice> getActions() {
        List<String> chosen = getTerms().actions();
        return LoweringAction.all(lens.getPosition())
                .filter(action -> action.theme().equals(risk().theme())
                        || chosen.contains(action.key().toString()))
                .map(action -> new Choice(
                        action.key().toString(),
                        action.title(),
                        chosen.contains(action.key().toString())))
                .toList();
    }

    public String getWhy() {
        return isRefused("close") ? form.text("why") : "";
    }

    /** The address to which the forms are sent. */
    public String getHere() {
        return lens.link(path());
    }

    /** The end of the chain when the page was read: what is recorded later was not seen. */
    public long getRead() {
        return refused.isPresent()
                ? Long.parseLong(form.text("read"))
                : lens.snapshot().head().sequence();
    }

    private boolean isRefused(String asked) {
        return act.equals(asked) && refused.isPresent();
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** What was done before the page was shown again. */
    public String getDone() {
        return form.done("risk.done.", DONE);
    }
}
