package uk.org.waymark.web.refresh;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.refresh.RefreshProposals;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.refresh.OpenPlaceholder;
import uk.org.waymark.position.refresh.TargetMove;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The targets of one measure: how they moved, what is proposed, and where that is decided. */
@Named
@RequestScoped
public class TargetsPage {
    private static final List<String> DONE =
            List.of("propose", "consent", "return", "answer", "refuse", "take-back", "put-in-force", "chase", "close");

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private ProposalActs acts;

    private String act = "";
    private Optional<String> refused = Optional.empty();
    private Optional<List<ProposalView>> proposals = Optional.empty();

    /** Does what a form asks, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        Optional<String> asked = form.act();
        if (asked.isPresent()) {
            act = asked.get();
            refused = acts.run(act, Scope.of(theme()), form(true));
            if (refused.isEmpty()) {
                Form.leadBack(getHere(), act);
            }
        }
    }

    private MeasurePosition measure() {
        return lens.getPosition()
                .findMeasure(String.valueOf(request.getAttribute(AddressFilter.SUBJECT)))
                .orElseThrow();
    }

    private Indicator indicator() {
        return measure().indicator();
    }

    private Theme theme() {
        return lens.snapshot().definitions().findTheme(measure().theme()).orElseThrow();
    }

    public String getCode() {
        return indicator().code().text();
    }

    public String getAddress() {
        return indicator().code().address();
    }

    public String getTitle() {
        return indicator().briefTitle();
    }

    /** The address of the page, to which its forms are sent. */
    public String getHere() {
        return lens.link("/refresh/" + getAddress());
    }

    /** The question to be decided where a proposal is under way, else how the targets have moved. */
    public String getHeadline() {
        return getOpen().stream()
                .findFirst()
                .map(ProposalView::question)
                .orElseGet(() -> Words.say("refresh.measure." + AmbitionColumn.code(move().ambition()), getCode()));
    }

    /** The answer to what a proposal under way would do; empty where none is. */
    public String getLede() {
        return getOpen().stream()
                .findFirst()
                .flatMap(ProposalView::effect)
                .map(EffectView::answer)
                .orElse("");
    }

    private TargetMove move() {
        return TargetMove.sinceFirst(indicator(), lens.getKnown()).orElseThrow();
    }

    /** Its targets as first agreed beside those in force. */
    public MoveLine getMove() {
        return MoveLine.of(move(), lens.getKnown());
    }

    /** All of the measure, the last first; worked out once, because each tells its effect on ratings. */
    private List<ProposalView> proposals() {
        if (proposals.isEmpty()) {
            proposals = Optional.of(lens.snapshot().refresh(lens.getKnown()).of(indicator()).stream()
                    .map(proposal -> ProposalView.of(
                            proposal,
                            indicator(),
                            lens.snapshot(),
                            lens.getPosition().scheme()))
                    .toList());
        }
        return proposals.get();
    }

    /** The proposals under way, the last first. */
    public List<ProposalView> getOpen() {
        return proposals().stream().filter(ProposalView::open).toList();
    }

    /** The proposals in force, refused or taken back, the last first. */
    public List<ProposalView> getOver() {
        return proposals().stream().filter(proposal -> !proposal.open()).toList();
    }

    /** The number of unfinished actions that are meant to move the measure, in a sentence. */
    public String getActions() {
        int actions = (int) lens.getPosition().themes().stream()
                .flatMap(theme -> theme.plans().stream())
                .flatMap(plan -> plan.actionsFor(indicator().code()))
                .filter(action -> !action.isOver())
                .count();
        return Words.counted("refresh.actions", actions, Words.startingNumber(actions));
    }

    /** The target that is still to be set; empty where none is. */
    public Optional<WaitingTarget> getWaiting() {
        return placeholder().map(open -> WaitingTarget.of(open, lens.getKnown()));
    }

    /** The years whose target is still to be set. */
    public List<FinancialYear> getWaitingYears() {
        return placeholder().map(OpenPlaceholder::years).orElse(List.of());
    }

    private Optional<OpenPlaceholder> placeholder() {
        return OpenPlaceholder.of(indicator(), lens.snapshot().entries(), lens.getKnown());
    }

    /** The years that were closed without a target, each with the day and the reason. */
    public List<String> getClosed() {
        return OpenPlaceholder.closed(indicator(), lens.snapshot().entries(), lens.getKnown()).stream()
                .map(closed -> Words.say(
                        "refresh.closed",
                        closed.statement().year(),
                        Words.date(closed.knownFrom()),
                        closed.statement().why()))
                .toList();
    }

    /** Whether the reader keeps the targets that are still to be set. */
    public boolean isKeepingPlaceholders() {
        return may(Permission.KEEP_PLACEHOLDERS);
    }

    public boolean isRewardWeighted() {
        return indicator().rewardWeighted();
    }

    /** Whether the reader sees the agreement as it is now, in which alone something can be decided. */
    private boolean isNow() {
        return !lens.getKnown().date().isBefore(lens.getToday());
    }

    public boolean isProposing() {
        return isNow() && ProposalActs.mayPropose(signedIn, theme(), indicator());
    }

    /** Whether the reader decides for the body whose consent a proposal waits for. */
    public boolean deciding(ProposalView proposal) {
        return proposal.questions().isEmpty()
                && proposal.next()
                        .map(Consent::valueOf)
                        .map(RefreshProposals::permission)
                        .filter(this::may)
                        .isPresent();
    }

    /** Whether the reader can put a proposal in force. */
    public boolean enforcing(ProposalView proposal) {
        return proposal.agreed() && may(Permission.PUT_IN_FORCE);
    }

    private boolean may(Permission permission) {
        return isNow()
                && signedIn.findActor()
                        .filter(actor -> actor.may(permission, Scope.of(theme()), indicator()))
                        .isPresent();
    }

    /** The fields of the proposal, with what was typed and refused. */
    public ProposalForm getForm() {
        return form(act.equals("propose") && refused.isPresent());
    }

    private ProposalForm form(boolean sent) {
        return ProposalForm.of(lens.getAgreement(), indicator(), lens.snapshot().now(), form, sent);
    }

    /** Whether today is outside the time in which changes are proposed. */
    public boolean isExceptional() {
        return !lens.getAgreement().refresh().isOpenOn(lens.getToday());
    }

    public String getWindow() {
        return RefreshWords.window(lens.getAgreement().refresh(), lens.getToday());
    }

    public String getToday() {
        return lens.getToday().toString();
    }

    /** The text typed into a field of a form that was refused; else empty. */
    public String typed(String asked, String field) {
        return refused.isPresent() && act.equals(asked) ? form.text(field) : "";
    }

    /** The note of a decision that was refused, whichever it was. */
    public String getTypedNote() {
        return Stream.of("consent", "return", "refuse")
                .map(decision -> typed(decision, "note"))
                .filter(note -> !note.isEmpty())
                .findFirst()
                .orElse("");
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** The words for what was done before the page was shown again. */
    public String getDone() {
        return form.done("refresh.done.", DONE);
    }
}
