package uk.org.waymark.web.nation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.web.csv.CsvTable;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.ReaderSnapshots;

/** The areas as a file, asked for as on the page: {@code /nation.csv?measure=NI117&with=at-risk} has those of all pages. */
@WebServlet("/nation.csv")
public class AreasDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReaderSnapshots snapshots;

    @Inject
    private transient Agreements agreements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String own = AddressReader.agreement(request, agreements).id();
        Snapshot snapshot = snapshots.of(own);
        Known known = AddressReader.known(request, snapshot);
        ReportingPeriod period = AddressReader.period(request, snapshot, known);
        NationView view = NationView.of(NationQuestion.of(request), snapshots.nation(period, known), own);
        String table = AreasCsv.of(
                view, view.table(snapshot.position(period, known).scheme()).rows(), period, known);
        response.setContentType(CsvTable.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"areas_" + period.code() + ".csv\"");
        response.getOutputStream().write(table.getBytes(StandardCharsets.UTF_8));
    }
}
