package uk.org.waymark.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.assessment.PaperRoute;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;

/** The route of a review's paper, and where days, decisions and requests of members are recorded. */
@Named
@RequestScoped
public class RoutePage {
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
            refused = acts.runOnRoute(act);
            if (refused.isEmpty()) {
                Form.leadBack(getHere(), act);
            }
        }
    }

    private PaperRoute route() {
        return lens.snapshot().paperRoute(lens.getPeriod(), lens.getKnown());
    }

    /** Whether the agreement declares any route. */
    public boolean isDeclared() {
        return !route().steps().isEmpty();
    }

    public String getHeadline() {
        return AssessmentWords.route(route());
    }

    public String getLede() {
        return AssessmentWords.requests(route().requests());
    }

    public List<StepView> getSteps() {
        return StepView.of(route()).stream()
                .map(step -> isRefused("sit", "body", step.id())
                        ? step.sent(form.text("on"), form.text("decision"), form.text("note"))
                        : step)
                .toList();
    }

    /** What was written for a body, where that was refused. */
    public String asked(String body) {
        return isRefused("request", "body", body) ? form.text("text") : "";
    }

    /** What was written about a request, where that was refused. */
    public String answered(StepView.RequestView about) {
        return isRefused("answer", "request", Integer.toString(about.number()))
                ? form.text("text")
                : about.answer().orElse("");
    }

    private boolean isRefused(String which, String field, String value) {
        return refused.isPresent() && act.equals(which) && form.text(field).equals(value);
    }

    /** Whether the reader may record, as it is now. */
    public boolean isRecording() {
        return acts.isOffered(Permission.CONDUCT_REVIEW);
    }

    /** The address to which the forms are sent. */
    public String getHere() {
        return lens.link("/review/route");
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
        return form.done("route.done.", List.of("sit", "request", "answer"));
    }
}
