package uk.org.waymark.web.capture;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.evidence.EvidenceRefused;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/**
 * Takes in a link or a file of evidence and leads back to the page it was sent from. It is no page, because an address
 * is led to its page after the server has decided whether files are taken in there.
 */
@WebServlet("/evidence")
@MultipartConfig(maxFileSize = 105_000_000, maxRequestSize = 106_000_000, fileSizeThreshold = 1_000_000)
public class EvidenceUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EvidenceDesk desk;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!signedIn.isFormOfSession()) {
            request.setAttribute(Refusal.ATTRIBUTE, Form.notOurs().refusal());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Scope scope = new Scope(text(request, "agreement"), text(request, "theme"));
        EvidenceSaid said;
        try {
            said = record(signedIn.actor(), scope, request)
                    .map(fault -> refused(fault, request))
                    .orElseGet(() -> EvidenceSaid.added(
                            Words.say("evidence.added", text(request, "title"), text(request, "code"))));
        } catch (EvidenceRefused refused) {
            said = refused(refused.getMessage(), request);
        } catch (NotPermitted | IllegalArgumentException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.getSession().setAttribute(EvidencePage.SAID, said);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath() + "/agreements/" + encoded(scope.agreement()) + "/capture/"
                        + encoded(scope.theme()) + "?period=" + encoded(text(request, "period"))
                        + (said.refused() ? "#evidence-fault" : "#evidence-added"));
    }

    /** What was sent along is put back into the form; a browser lets nobody put back the file. */
    private static EvidenceSaid refused(String why, HttpServletRequest request) {
        return new EvidenceSaid(true, why, text(request, "code"), text(request, "title"), text(request, "link"));
    }

    private Optional<String> record(Actor actor, Scope scope, HttpServletRequest request)
            throws IOException, ServletException {
        ReportingPeriod period = ReportingPeriod.parse(text(request, "period"));
        String title = text(request, "title");
        String link = text(request, "link");
        Part file = request.getPart("file");
        boolean sent = file != null && file.getSize() > 0;
        if (title.isEmpty()) {
            return Optional.of(Words.say("evidence.noTitle"));
        }
        if (sent == !link.isEmpty()) {
            return Optional.of(Words.say("evidence.either"));
        }
        if (!sent) {
            return desk.record(actor, scope, text(request, "code"), period, title, link);
        }
        try (InputStream content = file.getInputStream()) {
            String kept = desk.keep(actor, scope, file.getSize(), content);
            return desk.record(actor, scope, text(request, "code"), period, title, kept);
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return LineForm.text(request.getParameter(name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
