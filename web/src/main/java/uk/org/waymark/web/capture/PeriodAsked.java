package uk.org.waymark.web.capture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;

/** The period for which figures are asked, which whoever enters figures means when they choose none. */
@RequestScoped
public class PeriodAsked {
    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    /** Leads to a page with that period chosen, so that its head says what is looked at; true when it did. */
    public boolean leadTo(String path) throws IOException {
        Optional<ReportingPeriod> asked = isChosen()
                ? Optional.empty()
                : lens.snapshot().openPeriod().filter(period -> !period.equals(lens.getPeriod()));
        if (asked.isPresent()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(lens.bare(path + "?period=" + asked.get().code()));
        }
        return asked.isPresent();
    }

    private boolean isChosen() {
        return AddressReader.find(request, AddressReader.PERIOD).isPresent();
    }
}
