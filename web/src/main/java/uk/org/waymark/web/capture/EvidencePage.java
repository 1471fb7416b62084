package uk.org.waymark.web.capture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What became of evidence that was sent: said once, on the page that is opened after it. */
@Named
@RequestScoped
public class EvidencePage {
    static final String FAULT = EvidencePage.class.getName() + ".fault";

    @Inject
    private HttpServletRequest request;

    private Optional<String> fault = Optional.empty();

    public String getFault() {
        if (fault.isEmpty()) {
            HttpSession session = request.getSession(false);
            Object said = session == null ? null : session.getAttribute(FAULT);
            if (said != null) {
                session.removeAttribute(FAULT);
            }
            fault = Optional.of(said == null ? "" : said.toString());
        }
        return fault.get();
    }
}
