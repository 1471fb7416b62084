package uk.org.waymark.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.register.Engagement;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.risk.HistoryLine;

/** One occasion on which people were heard, with its history, and where it is changed and taken out of the log. */
@Named
@RequestScoped
public class OccasionPage extends RegisterPage {
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

    private Optional<Engagement> occasion = Optional.empty();
    private Optional<OccasionView> view = Optional.empty();

    private Engagement occasion() {
        if (occasion.isEmpty()) {
            occasion = Optional.of(AddressReader.occasion(
                    String.valueOf(request.getAttribute(AddressFilter.SUBJECT)),
                    EngagementLog.of(lens.snapshot().entries(), lens.getKnown())));
        }
        return occasion.get();
    }

    @Override
    String path() {
        return "/engagement/" + occasion().id();
    }

    @Override
    String words() {
        return "engagement.done.";
    }

    @Override
    List<String> acts() {
        return List.of(CHANGE, "withdraw");
    }

    @Override
    Optional<String> act(String asked, String agreement) {
        return acts.occasion(asked, agreement, occasion().id());
    }

    public OccasionView getOccasion() {
        if (view.isEmpty()) {
            view = Optional.of(OccasionView.of(occasion(), lens.getPosition()));
        }
        return view.get();
    }

    public List<HistoryLine> getHistory() {
        return OccasionView.history(occasion());
    }

    /** Whether the reader may change it and take it out, as it is now. */
    public boolean isKept() {
        return isNow()
                && occasion().withdrawn().isEmpty()
                && own.mayKeep(Permission.LOG_ENGAGEMENT, occasion().terms().bearing());
    }

    public OccasionFields getFields() {
        return isRefused(CHANGE)
                ? OccasionFields.sent(form)
                : OccasionFields.of(occasion().terms());
    }

    @Override
    BearingFields bearing() {
        return getFields().bearing();
    }
}
