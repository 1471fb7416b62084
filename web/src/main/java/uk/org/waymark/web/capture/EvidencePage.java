package uk.org.waymark.web.capture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import uk.org.waymark.ledger.evidence.KeptTypes;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.words.Words;

/** What became of evidence that was sent: said once, on the page that is opened after it. */
@Named
@RequestScoped
public class EvidencePage {
    static final String SAID = EvidencePage.class.getName() + ".said";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    private Optional<EvidenceSaid> said = Optional.empty();

    public EvidenceSaid getSaid() {
        if (said.isEmpty()) {
            HttpSession session = request.getSession(false);
            Object kept = session == null ? null : session.getAttribute(SAID);
            if (kept != null) {
                session.removeAttribute(SAID);
            }
            said = Optional.of(kept instanceof EvidenceSaid found ? found : EvidenceSaid.NOTHING);
        }
        return said.get();
    }

    /** Which files can be added here. */
    public String getHint() {
        return Words.say("evidence.file.hint", KeptTypes.of(settings).list());
    }
}
