package uk.org.waymark.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.plan.PlanForms.MilestoneForm;
import uk.org.waymark.web.risk.RiskView;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The plans of one theme, and where those who keep them add and change actions and tell how far they have come. */
@Named
@RequestScoped
public class PlanPage {
    private static final List<String> DONE = List.of(
            "add",
            "change",
            "tell",
            "milestones",
            "target",
            "report",
            "rate",
            "fund",
            "fund-terms",
            "money",
            "start",
            "promise",
            "plan-terms");

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private PlanActs acts;

    @Inject
    private PlanForms forms;

    private String act = "";
    private Optional<String> refused = Optional.empty();

    /** Does what a form asks, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        Optional<String> asked = form.act();
        if (asked.isPresent()) {
            act = asked.get();
            refused = acts.run(act, scope());
            if (refused.isEmpty()) {
                Form.leadBack(lens.link(path()), act);
            }
        }
    }

    private Scope scope() {
        return new Scope(lens.getAgreement().id(), theme().id());
    }

    private ThemePosition theme() {
        return lens.getPosition().theme(String.valueOf(request.getAttribute(AddressFilter.SUBJECT)));
    }

    private String path() {
        return "/plans/" + theme().id();
    }

    public String getThemeId() {
        return theme().id();
    }

    public String getThemeTitle() {
        return theme().title();
    }

    /** "Safer communities: 4 of 22 actions done": the answer to how the plans of the theme are going. */
    public String getHeadline() {
        return PlanWords.headline(theme());
    }

    public String getLede() {
        return PlanWords.lede(theme(), lens.getKnown().date());
    }

    public List<PlanView> getPlans() {
        return theme().plans().stream()
                .map(plan -> PlanView.of(plan, lens.getKnown().date()))
                .toList();
    }

    /** The designated targets of the theme that no plan is for, with who promised one. */
    public List<UnplannedView> getUnplanned() {
        return UnplannedView.of(
                lens
                        .snapshot()
                        .coverage(lens.getPeriod(), lens.getKnown())
                        .unplanned(lens.snapshot().entries())
                        .stream()
                        .filter(target -> target.measure().theme().equals(theme().id())),
                lens.getKnown().date());
    }

    /** The text typed into the promise of a plan that was refused; else empty. */
    public String promised(String field) {
        return isRefused("promise") ? form.text(field) : "";
    }

    /** Whether the reader may say who writes a plan: whoever would keep it. */
    public boolean isPromising() {
        return isNow()
                && signedIn.may(
                        Permission.KEEP_PLANS.name(), lens.getAgreement().id(), theme().id());
    }

    /** The open risks that its actions are meant to lower; the public is told none. */
    public List<RiskView> getRisks() {
        RiskRegister register = RiskRegister.of(lens.snapshot().entries(), lens.getKnown());
        List<String> plans =
                theme().plans().stream().map(plan -> plan.plan().id()).toList();
        return RiskView.of(register.loweredBy(plans), lens.getPosition());
    }

    public Optional<String> getNone() {
        return theme().plans().isEmpty()
                ? Optional.of(theme().noPlanBecause().orElseGet(() -> Words.say("theme.noPlan")))
                : Optional.empty();
    }

    /** Whether the reader keeps these plans, as they are now. */
    public boolean isKeeping() {
        return isNow()
                && !theme().plans().isEmpty()
                && signedIn.may(
                        Permission.KEEP_PLANS.name(), lens.getAgreement().id(), theme().id());
    }

    /** Whether the reader may start a plan. */
    public boolean isStarting() {
        return isNow() && forms.isLeading();
    }

    private boolean isNow() {
        return !lens.getKnown().date().isBefore(lens.getToday());
    }

    /** The address at which an action is chosen. */
    public String choosing(String key) {
        String here = lens.link(path());
        return here + (here.contains("?") ? "&" : "?") + "action=" + URLEncoder.encode(key, StandardCharsets.UTF_8)
                + "#chosen";
    }

    /** The address to which the forms are sent. */
    public String getHere() {
        return lens.link(path());
    }

    /** The end of the chain when the page was read: what is recorded later was not seen. */
    public long getRead() {
        return refused.isPresent() && form.text("read").matches("\\d{1,18}")
                ? Long.parseLong(form.text("read"))
                : lens.snapshot().head().sequence();
    }

    private Optional<ActionPosition> chosen() {
        ActionKey key = ActionKey.of(form.text("action"));
        return theme().plans().stream()
                .filter(plan -> plan.plan().id().equals(key.plan()))
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> action.action().id().equals(key.action()))
                .findFirst();
    }

    /** The action that is chosen to be changed. */
    public Optional<ActionView> getChosen() {
        ActionKey key = ActionKey.of(form.text("action"));
        return chosen().map(action ->
                ActionView.of(key.plan(), action, lens.getKnown().date()));
    }

    /** What stands in the fields of its terms: what was typed and refused, else what stands. */
    public PlanForm getTerms() {
        return isRefused("change")
                ? PlanForm.sent(form)
                : chosen().map(ActionPosition::action).map(PlanForm::of).orElse(PlanForm.BLANK);
    }

    /** The fields of its milestones. */
    public List<MilestoneForm> getMilestones() {
        return chosen().map(forms::milestones).orElse(List.of());
    }

    public PlanForm getAdded() {
        return isRefused("add") ? PlanForm.sent(form) : PlanForm.BLANK;
    }

    /** The fields of an update of the chosen action. */
    public ProgressForm getProgress() {
        return isRefused("tell")
                ? ProgressForm.sent(form)
                : ProgressForm.of(chosen().flatMap(ActionPosition::progress).map(Entry::statement));
    }

    /** What was told of the chosen action, the latest first. */
    public List<ToldProgress> getLog() {
        return chosen().map(ToldProgress::of).orElse(List.of());
    }

    private boolean isRefused(String form) {
        return act.equals(form) && refused.isPresent();
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** What was done before the page was shown again. */
    public String getDone() {
        return form.done("plans.done.", DONE);
    }
}
