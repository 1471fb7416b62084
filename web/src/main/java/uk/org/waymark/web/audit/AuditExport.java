package uk.org.waymark.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import uk.org.waymark.ledger.audit.AuditQuery;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.web.signin.ReturnPath;
import uk.org.waymark.web.signin.SignedIn;

/** The audit as a file, with the filters of the page; it is written as it is read, however long it is. */
@WebServlet("/admin/audit.csv")
public class AuditExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditQuery query;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signedIn.requireKnown();
        Optional<Actor> actor = signedIn.findActor();
        if (actor.isEmpty() || signedIn.isPasswordToBeChanged()) {
            String first = actor.isEmpty() ? "/sign-in" : "/password";
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", ReturnPath.to(request.getContextPath() + first, "/admin/audit"));
            return;
        }
        try {
            response.setContentType(AuditCsv.MEDIA_TYPE);
            response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
            response.setHeader("Cache-Control", "no-store");
            PrintWriter file = response.getWriter();
            file.print(AuditCsv.heading());
            query.all(actor.get(), AuditForm.of(request).filter(), act -> file.print(AuditCsv.row(AuditLine.of(act))));
        } catch (NotPermitted refused) {
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
