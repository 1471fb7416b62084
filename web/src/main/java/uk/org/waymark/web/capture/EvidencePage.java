package uk.org.waymark.web.capture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.checking.Entered;
import uk.org.waymark.contract.checking.Finding;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.capture.RecordFigures;
import uk.org.waymark.ledger.capture.Saving;
import uk.org.waymark.ledger.capture.Subject;
import uk.org.waymark.ledger.evidence.EvidenceRefused;
import uk.org.waymark.ledger.evidence.EvidenceStore;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Adding what a figure rests on: a link, or a file that is kept. */
@Named
@RequestScoped
public class EvidencePage {
    @Inject
    private EvidenceStore store;

    @Inject
    private RecordFigures figures;

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String code = "";
    private String title = "";
    private String link = "";
    private Part file;
    private String fault = "";

    /** Records it, and opens the page anew. */
    public void add() throws IOException {
        Scope scope = new Scope(lens.getAgreement().id(), String.valueOf(request.getAttribute(AddressFilter.SUBJECT)));
        try {
            boolean sent = file != null && file.getSize() > 0;
            if (title.isEmpty() || sent == !link.isEmpty()) {
                fault = Words.say(title.isEmpty() ? "evidence.noTitle" : "evidence.either");
                return;
            }
            if (!sent && !link.matches("(?i)https?://\\S+")) {
                fault = Words.say("evidence.noLink");
                return;
            }
            fault = record(scope, sent ? kept(scope) : link).orElse("");
        } catch (EvidenceRefused refused) {
            fault = refused.getMessage();
        }
        if (fault.isEmpty()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(lens.link("/capture/" + scope.theme()) + "#evidence");
        }
    }

    private String kept(Scope scope) throws IOException {
        store.requireSize(file.getSize());
        return store.keep(signedIn.actor(), scope, file.getInputStream().readAllBytes())
                .address();
    }

    private Optional<String> record(Scope scope, String address) {
        Subject measure = new Subject(IndicatorCode.of(code), Optional.empty(), lens.getPeriod());
        Saving saving = figures.record(
                signedIn.actor(),
                scope,
                List.of(Proposal.of(measure, Entered.nothing()).withEvidence(title, address)),
                Long.MAX_VALUE);
        return saving.isSaved()
                ? Optional.empty()
                : Optional.of(saving.assessments().stream()
                        .flatMap(assessment -> assessment.findings().stream())
                        .map(Finding::text)
                        .collect(Collectors.joining(" ")));
    }

    public String getFault() {
        return fault;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = LineForm.text(code);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = LineForm.text(title);
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = LineForm.text(link);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
