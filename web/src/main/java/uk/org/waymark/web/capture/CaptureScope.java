package uk.org.waymark.web.capture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;

/** Which theme and period figures are entered for, and by whom. */
@Named
@RequestScoped
public class CaptureScope {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    Scope scope() {
        return new Scope(lens.getAgreement().id(), String.valueOf(request.getAttribute(AddressFilter.SUBJECT)));
    }

    boolean isPermitted() {
        return signedIn.may(Permission.ENTER_FIGURES.name(), scope().agreement(), scope().theme());
    }

    public String getTheme() {
        return scope().theme();
    }

    /** Where the same figures are found as a workbook. */
    public String getWorkbook() {
        return lens.shared("/workbook/" + scope().theme() + ".xlsx?agreement=" + scope().agreement() + "&period="
                + lens.getPeriod().code());
    }

    /** Where the theme is submitted and signed off. */
    public String getSubmitting() {
        return lens.bare(
                "/sign-off/" + scope().theme() + "?period=" + lens.getPeriod().code());
    }

    /** Where unsaved work is sent to be kept, and where a page asks what is new. */
    public String getDrafts() {
        return lens.shared("/capture-drafts/" + scope().theme() + "?agreement=" + scope().agreement() + "&period="
                + lens.getPeriod().code());
    }

    /** By what unsaved work is kept in the browser; it says nothing about the person. */
    public String getDraftKey() {
        return signedIn.actor().account().id() + ":" + scope().agreement() + "/" + scope().theme() + ":"
                + lens.getPeriod().code();
    }
}
