package uk.org.waymark.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.register.Concern;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.risk.HistoryLine;

/** One concern with its history, and where it is changed, answered and withdrawn. */
@Named
@RequestScoped
public class ConcernPage extends RegisterPage {
    private static final String CHANGE = "change";

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

    private Optional<Concern> concern = Optional.empty();
    private Optional<ConcernView> view = Optional.empty();

    private Concern concern() {
        if (concern.isEmpty()) {
            concern = Optional.of(AddressReader.concern(
                    String.valueOf(request.getAttribute(AddressFilter.SUBJECT)),
                    ConcernRegister.of(lens.snapshot().entries(), lens.getKnown())));
        }
        return concern.get();
    }

    @Override
    String path() {
        return "/concerns/" + concern().id();
    }

    @Override
    String words() {
        return "concern.done.";
    }

    @Override
    List<String> acts() {
        return List.of("answer", CHANGE, "withdraw");
    }

    @Override
    Optional<String> act(String asked, String agreement) {
        return acts.concern(asked, agreement, concern().id());
    }

    public ConcernView getConcern() {
        if (view.isEmpty()) {
            view = Optional.of(ConcernView.of(concern(), lens.getPosition()));
        }
        return view.get();
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
        return isNow()
                && concern().withdrawn().isEmpty()
                && own.mayKeep(permission, concern().terms().bearing());
    }

    public ConcernFields getFields() {
        return isRefused(CHANGE)
                ? ConcernFields.sent(form)
                : ConcernFields.of(concern().terms());
    }

    @Override
    BearingFields bearing() {
        return getFields().bearing();
    }
}
