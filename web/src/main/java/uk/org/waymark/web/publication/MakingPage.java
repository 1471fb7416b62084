package uk.org.waymark.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.publication.Making;
import uk.org.waymark.ledger.publication.Makings;
import uk.org.waymark.ledger.publication.PaperOrder;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;

/** How far the making of a publication is; it leads to the publication when that is there. */
@Named
@RequestScoped
public class MakingPage {
    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Makings makings;

    @Inject
    private Accounts accounts;

    private Optional<Making> making = Optional.empty();
    private Optional<MakingView> view = Optional.empty();

    /** Leads to the publication when it is made. */
    public void open() throws IOException {
        Optional<String> made = making().made();
        if (made.isPresent()) {
            Form.leadBack(lens.link("/publications/" + made.get()), "make");
        }
    }

    /** One answer is about one moment of it. */
    private Making making() {
        if (making.isEmpty()) {
            String id = String.valueOf(request.getAttribute(AddressFilter.SUBJECT));
            making = Optional.of(
                    read(id).flatMap(read -> makings.find(lens.getAgreement().id(), read))
                            .orElseThrow(() -> AddressReader.noMaking(id)));
        }
        return making.get();
    }

    private static Optional<UUID> read(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    public MakingView getView() {
        if (view.isEmpty()) {
            view = Optional.of(MakingView.of(making(), accounts::nameOf));
        }
        return view.get();
    }

    /** Why it was not made; empty where nothing is wrong. */
    public String getRefused() {
        return making().refused().orElse("");
    }

    /** Whether the page looks again by itself where there are no scripts; a reader may stop that. */
    public boolean isRefreshing() {
        return making().isUnderWay() && request.getParameter("still") == null;
    }

    /** The address of this page. */
    public String getHere() {
        return lens.link("/publications/making/" + making().id());
    }

    /** The same page, which then waits to be looked at again. */
    public String getStill() {
        return with(getHere(), "still=1");
    }

    /** The form, filled in as it was. */
    public String getForm() {
        PaperOrder order = making().order();
        return with(
                        lens.link("/publications"),
                        "kind=" + URLEncoder.encode(order.kind(), StandardCharsets.UTF_8) + "&of="
                                + order.period().code() + "&day="
                                + order.known().date())
                + "#make";
    }

    private static String with(String address, String query) {
        return address + (address.contains("?") ? "&" : "?") + query;
    }
}
