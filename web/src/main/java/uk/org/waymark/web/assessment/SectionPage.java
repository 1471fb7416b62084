package uk.org.waymark.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.assessment.AssessedSection;
import uk.org.waymark.position.assessment.ImprovementPlan;
import uk.org.waymark.position.assessment.SectionState;
import uk.org.waymark.position.assessment.SectionVersion;
import uk.org.waymark.position.assessment.SelfAssessment;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAssigned;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;

/** One section of a review with its versions, and where it is assigned, written and agreed. */
@Named
@RequestScoped
public class SectionPage {
    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private AssessmentActs acts;

    private String act = "";
    private Optional<String> refused = Optional.empty();
    private Optional<AssessedSection> section = Optional.empty();

    /** Does what a form asks, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        String number = section().number();
        Optional<String> asked = form.act();
        if (asked.isPresent()) {
            act = asked.get();
            refused = acts.runOnSection(act, number);
            if (refused.isEmpty()) {
                Form.leadBack(getHere(), act);
            }
        }
    }

    private AssessedSection section() {
        if (section.isEmpty()) {
            section = Optional.of(
                    AddressReader.section(String.valueOf(request.getAttribute(AddressFilter.SUBJECT)), assessment()));
        }
        return section.get();
    }

    private SelfAssessment assessment() {
        return lens.snapshot().selfAssessment(lens.getPeriod(), lens.getKnown());
    }

    public SectionView getSection() {
        return SectionView.of(section(), lens.getPosition());
    }

    /** The improvements that come out of it. */
    public List<ImprovementView> getImprovements() {
        return ImprovementPlan.of(lens.snapshot().entries(), lens.getPeriod(), lens.getKnown())
                .outOf(section().number())
                .stream()
                .map(improvement ->
                        ImprovementView.of(improvement, lens.getKnown().date()))
                .toList();
    }

    /** Whether the reader may write it, as it is now. */
    public boolean isWriting() {
        return acts.isOffered(Permission.WRITE_SECTIONS);
    }

    /** Whether the reader may assign it, as it is now. */
    public boolean isAssigning() {
        return acts.isOffered(Permission.CONDUCT_REVIEW);
    }

    /** Whether its text waits for the reader to agree it. */
    public boolean isAgreeing() {
        return isAssigning() && section().state() == SectionState.DRAFTED;
    }

    public String getText() {
        return isRefused("write")
                ? form.text("text")
                : section().standing().map(SectionVersion::text).orElse("");
    }

    public String getEvidence() {
        return isRefused("write")
                ? form.text("evidence")
                : section().standing().flatMap(SectionVersion::evidence).orElse("");
    }

    public String getOwner() {
        return isRefused("assign") ? form.text("owner") : section().owner().orElse("");
    }

    public String getRole() {
        return isRefused("assign") ? form.text("role") : section().role().orElse("");
    }

    public String getDue() {
        return isRefused("assign")
                ? form.text("due")
                : section()
                        .assigned()
                        .map(SectionAssigned::due)
                        .map(LocalDate::toString)
                        .orElse("");
    }

    private boolean isRefused(String asked) {
        return act.equals(asked) && refused.isPresent();
    }

    /** The address to which the forms are sent. */
    public String getHere() {
        return lens.link("/review/sections/" + section().number());
    }

    /**
     * The end of the chain when the page was read: what is recorded later was not seen. After a refusal the page shows the
     * version of somebody else beside what was typed, so that the next try is made in view of it.
     */
    public long getRead() {
        return lens.snapshot().head().sequence();
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** What was done before the page was shown again. */
    public String getDone() {
        return form.done("section.done.", List.of("assign", "write", "agree"));
    }
}
