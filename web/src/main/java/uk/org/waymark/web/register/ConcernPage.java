package uk.org.waymark.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.register.Concern;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.risk.HistoryLine;

/** One concern with its history, and where it is changed, answered and withdrawn. */
@Named
@RequestScoped
public class ConcernPage {
    private static final List<String> DONE = List.of("answer", "change", "withdraw");

    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private RegisterActs acts;

    @Inject
    private OwnRegisters own;

    private String act = "";
    private Optional<String> refused = Optional.empty();

    /** Does what a form asks, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        String id = concern().id();
        Optional<String> asked = form.act();
        if (asked.isPresent()) {
            act = asked.get();
            refused = acts.concern(act, lens.getAgreement().id(), id);
            if (refused.isEmpty()) {
                Form.leadBack(lens.link("/concerns/" + id), act);
            }
        }
    }

    private Concern concern() {
        return AddressReader.concern(
                String.valueOf(request.getAttribute(AddressFilter.SUBJECT)),
                ConcernRegister.of(lens.snapshot().entries(), lens.getKnown()));
    }

    public ConcernView getConcern() {
        return ConcernView.of(concern(), lens.getPosition());
    }

    public List<HistoryLine> getHistory() {
        return ConcernView.history(concern());
    }

    /** Whether the reader may change and withdraw it, as it is now. */
    public boolean isKept() {
        return isOpenTo(Permission.RAISE_CONCERNS);
    }

    /** Whether the reader may record an answer, as it is now. */
    public boolean isAnswering() {
        return isOpenTo(Permission.ANSWER_CONCERNS);
    }

    private boolean isOpenTo(Permission permission) {
        return concern().withdrawn().isEmpty()
                && own.mayKeep(permission, concern().terms().bearing());
    }

    public ConcernFields getFields() {
        return isRefused("change")
                ? ConcernFields.sent(form)
                : ConcernFields.of(concern().terms());
    }

    public List<Choice> getThemes() {
        return getFields().bearing().choices(lens.getPosition());
    }

    /** A text of a form that was refused; else empty. */
    public String typed(String asked, String field) {
        return isRefused(asked) ? form.text(field) : "";
    }

    private boolean isRefused(String asked) {
        return refused.isPresent() && act.equals(asked);
    }

    /** The address of the page, to which its forms are sent. */
    public String getHere() {
        return lens.link("/concerns/" + concern().id());
    }

    /** The sequence of the head at which the reader sees it. */
    public long getRead() {
        return lens.snapshot().head().sequence();
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** The words for what was done before the page was shown again. */
    public String getDone() {
        return form.done("concern.done.", DONE);
    }
}
