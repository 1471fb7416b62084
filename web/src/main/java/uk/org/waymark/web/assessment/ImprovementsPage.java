package uk.org.waymark.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.assessment.ImprovementPlan;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;

/** What the partnership itself is to improve, and where that is added and changed. */
@Named
@RequestScoped
public class ImprovementsPage {
    @Inject
    private Lens lens;

    @Inject
    private Form form;

    @Inject
    private AssessmentActs acts;

    private String act = "";
    private Optional<String> refused = Optional.empty();

    /** Does what a form asks, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        Optional<String> asked = form.act();
        if (asked.isPresent()) {
            act = asked.get();
            refused = acts.runOnImprovements(act);
            if (refused.isEmpty()) {
                Form.leadBack(getHere(), act);
            }
        }
    }

    private ImprovementPlan plan() {
        return ImprovementPlan.of(lens.snapshot().entries(), lens.getPeriod(), lens.getKnown());
    }

    public String getHeadline() {
        ImprovementPlan plan = plan();
        return AssessmentWords.improvements(
                plan.improvements(), plan.overdue(lens.getKnown().date()).size());
    }

    public List<ImprovementView> getImprovements() {
        return plan().improvements().stream()
                .map(improvement ->
                        ImprovementView.of(improvement, lens.getKnown().date()))
                .map(view -> isRefused("change")
                                && form.text("area").equals(view.form().place())
                        ? view.sent(ImprovementForm.sent(form))
                        : view)
                .toList();
    }

    /** Whether the reader may add and change, as it is now. */
    public boolean isRecording() {
        return acts.isOffered(Permission.CONDUCT_REVIEW);
    }

    public ImprovementForm getAdded() {
        return isRefused("add") ? ImprovementForm.sent(form) : ImprovementForm.BLANK;
    }

    private boolean isRefused(String which) {
        return refused.isPresent() && act.equals(which);
    }

    /** The address to which the forms are sent. */
    public String getHere() {
        return lens.link("/review/improvements");
    }

    /** The end of the chain when the page was read: what is recorded later was not seen. */
    public long getRead() {
        return lens.snapshot().head().sequence();
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** What was done before the page was shown again. */
    public String getDone() {
        return form.done("improvements.done.", List.of("add", "change"));
    }
}
