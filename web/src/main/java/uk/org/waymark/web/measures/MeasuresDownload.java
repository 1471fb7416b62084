package uk.org.waymark.web.measures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.csv.CsvTable;
import uk.org.waymark.web.document.Format;
import uk.org.waymark.web.document.excel.ExcelPaper;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.ReaderSnapshots;
import uk.org.waymark.web.rest.position.PositionCsv;

/**
 * The list of measures as a file, narrowed as the page is: {@code /measures.csv?category=at-risk} has the columns of the
 * position for machines, always all of them; {@code /measures.xlsx} those of the page for people, as far as they are
 * chosen.
 */
@WebServlet({"/measures.csv", "/measures.xlsx"})
public class MeasuresDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReaderSnapshots snapshots;

    @Inject
    private transient Agreements agreements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Snapshot snapshot =
                snapshots.of(AddressReader.agreement(request, agreements).id());
        Position all = position(request, snapshot);
        Narrowing narrowing = Narrowing.of(request);
        if (request.getServletPath().endsWith(Format.EXCEL.ending())) {
            response.setContentType(Format.EXCEL.contentType());
            response.setHeader("Content-Disposition", PositionCsv.disposition(all, Format.EXCEL.ending()));
            response.getOutputStream()
                    .write(ExcelPaper.of(MeasuresTable.of(narrowing, all, NextFigures.after(all, snapshot))));
        } else {
            Position shown = all.only(measure -> narrowing.fits(measure, all));
            response.setContentType(CsvTable.MEDIA_TYPE);
            response.setHeader("Content-Disposition", PositionCsv.disposition(shown));
            response.getOutputStream().write(PositionCsv.of(shown).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Position position(HttpServletRequest request, Snapshot snapshot) {
        Agreement agreement = AddressReader.agreement(request, agreements);
        Known known = AddressReader.known(request, snapshot);
        ReportingPeriod period = AddressReader.period(request, snapshot, known);
        Position position = snapshot.position(period, known);
        return AddressReader.find(request, AddressReader.SCORECARD)
                .map(written -> position.on(AddressReader.scorecard(written, agreement)))
                .orElse(position);
    }
}
