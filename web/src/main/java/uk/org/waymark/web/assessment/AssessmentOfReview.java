package uk.org.waymark.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.assessment.ImprovementPlan;
import uk.org.waymark.position.assessment.PaperRoute;
import uk.org.waymark.position.assessment.SelfAssessment;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;

/** The part of the page of a review that partners write of themselves; the public sees none of it. */
@Named
@RequestScoped
public class AssessmentOfReview {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    private Optional<SelfAssessment> assessment = Optional.empty();
    private Optional<PaperRoute> route = Optional.empty();
    private Optional<List<PartView>> parts = Optional.empty();

    private SelfAssessment assessment() {
        if (assessment.isEmpty()) {
            assessment = Optional.of(lens.snapshot().selfAssessment(lens.getPeriod(), lens.getKnown()));
        }
        return assessment.get();
    }

    private PaperRoute route() {
        if (route.isEmpty()) {
            route = Optional.of(lens.snapshot().paperRoute(lens.getPeriod(), lens.getKnown()));
        }
        return route.get();
    }

    /** Whether the reader is shown any of it. */
    public boolean isShown() {
        return signedIn.isOfPartnership();
    }

    /** Whether the agreement declares sections. */
    public boolean isDeclared() {
        return assessment().isDeclared();
    }

    /** Whether every section is agreed or needs no text, so that nobody has to be chased. */
    public boolean isSettled() {
        return assessment().sections().stream()
                .allMatch(section -> section.state().isSettled());
    }

    public String getSummary() {
        return AssessmentWords.sections(assessment(), lens.getKnown().date());
    }

    /** What goes into the paper if the review is sent now. */
    public String getPaper() {
        return AssessmentWords.paper(assessment());
    }

    public List<PartView> getParts() {
        if (parts.isEmpty()) {
            parts = Optional.of(PartView.of(assessment(), lens.getPosition()));
        }
        return parts.get();
    }

    public List<StepView> getSteps() {
        return StepView.of(route());
    }

    public String getRequests() {
        return AssessmentWords.requests(route().requests());
    }

    public String getImprovements() {
        ImprovementPlan plan = ImprovementPlan.of(lens.snapshot().entries(), lens.getPeriod(), lens.getKnown());
        return AssessmentWords.improvements(
                plan.improvements(), plan.overdue(lens.getKnown().date()).size());
    }
}
