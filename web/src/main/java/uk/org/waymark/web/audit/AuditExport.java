package uk.org.waymark.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import uk.org.waymark.ledger.audit.AuditQuery;
import uk.org.waymark.web.csv.CsvTable;
import uk.org.waymark.web.signin.SignedIn;

/** The audit as a file, with the filters of the page; it is written as it is read, however long it is. */
@WebServlet("/admin/audit.csv")
public class AuditExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditQuery query;

    @Inject
    private transient AuditReader reader;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(CsvTable.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        PrintWriter file = response.getWriter();
        file.print(AuditCsv.heading());
        query.all(signedIn.actor(), AuditForm.of(request).filter(), act -> file.print(AuditCsv.row(reader.line(act))));
    }
}
