package uk.org.waymark.web.importing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.workbook.WorkbookExport;
import uk.org.waymark.web.signin.SignedIn;

/** Hands out a theme's workbook: {@code /workbook/health.xlsx?period=2008-09-Q3}. */
@WebServlet("/workbook/*")
public class WorkbookServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Pattern NAME = Pattern.compile("/([a-z0-9-]+)\\.xlsx");

    @Inject
    private transient WorkbookExport export;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = NAME.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<Actor> actor = signedIn.findActor();
        if (!name.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (actor.isEmpty()) {
            response.sendRedirect(signedIn.getSignInAddress());
        } else {
            send(actor.get(), name.group(1), request.getParameterValues("period"), response);
        }
    }

    private void send(Actor actor, String theme, String[] periods, HttpServletResponse response) throws IOException {
        try {
            Scope scope = new Scope(agreements.defaultAgreement().id(), theme);
            List<ReportingPeriod> asked = List.of(Optional.ofNullable(periods).orElse(new String[0])).stream()
                    .map(ReportingPeriod::parse)
                    .toList();
            if (asked.isEmpty()) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            byte[] workbook = export.workbook(actor, scope, asked);
            response.setContentType(TYPE);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + theme + "-" + asked.get(0).code() + ".xlsx\"");
            response.getOutputStream().write(workbook);
        } catch (IllegalArgumentException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NoSuchElementException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
