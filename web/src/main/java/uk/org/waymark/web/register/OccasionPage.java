package uk.org.waymark.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.register.Engagement;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.risk.HistoryLine;

/** One occasion on which people were heard, with its history, and where it is changed and taken out of the log. */
@Named
@RequestScoped
public class OccasionPage {
    private static final List<String> DONE = List.of("change", "withdraw");

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
        String id = occasion().id();
        Optional<String> asked = form.act();
        if (asked.isPresent()) {
            act = asked.get();
            refused = acts.occasion(act, lens.getAgreement().id(), id);
            if (refused.isEmpty()) {
                Form.leadBack(getHere(), act);
            }
        }
    }

    private Engagement occasion() {
        return AddressReader.occasion(
                String.valueOf(request.getAttribute(AddressFilter.SUBJECT)),
                EngagementLog.of(lens.snapshot().entries(), lens.getKnown()));
    }

    public OccasionView getOccasion() {
        return OccasionView.of(occasion(), lens.getPosition());
    }

    public List<HistoryLine> getHistory() {
        return OccasionView.history(occasion());
    }

    /** Whether the reader may change it and take it out, as it is now. */
    public boolean isKept() {
        return occasion().withdrawn().isEmpty()
                && own.mayKeep(Permission.LOG_ENGAGEMENT, occasion().terms().bearing());
    }

    public OccasionFields getFields() {
        return isRefused("change")
                ? OccasionFields.sent(form)
                : OccasionFields.of(occasion().terms());
    }

    public List<Choice> getThemes() {
        return getFields().bearing().choices(lens.getPosition());
    }

    public String getWhy() {
        return isRefused("withdraw") ? form.text("why") : "";
    }

    private boolean isRefused(String asked) {
        return refused.isPresent() && act.equals(asked);
    }

    /** The address of the page, to which its forms are sent. */
    public String getHere() {
        return lens.link("/engagement/" + occasion().id());
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
        return form.done("engagement.done.", DONE);
    }
}
