package uk.org.waymark.web.paper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.publication.PaperRefused;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.ReaderSnapshots;

/**
 * Hands out the papers of an agreement as files: {@code /papers/leicester-2008-11/cabinet-report.pdf?period=2008-09-Q2},
 * or docx, xlsx, html, and zip for its tables; json is its model, and statement.json a signed statement about that. Beside
 * period and known an address may name the audience, without which the paper is the version for the narrowest circle, and
 * names the measure of a paper about one. {@code /review/paper/review.pdf} is the annual review, as it was before there were
 * others.
 */
@WebServlet({"/papers/*", "/review/paper/*"})
public class PaperDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String AUDIENCE = "audience";
    private static final String MEASURE = "measure";
    private static final String ANNUAL_REVIEW = "annual-review";
    private static final Pattern PAPER = Pattern.compile("/papers/([a-z0-9-]+)/([a-z0-9-]+)\\.([a-z.]+)");
    private static final Pattern REVIEW = Pattern.compile("/review/paper/review\\.([a-z.]+)");

    @Inject
    private transient ReaderSnapshots snapshots;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient AgreementsPapers papers;

    @Inject
    private transient PaperFile files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher paper = PAPER.matcher(path);
        Matcher review = REVIEW.matcher(path);
        if (paper.matches()) {
            Agreement agreement = AddressReader.agreement(paper.group(1), agreements.all());
            send(agreement, paper.group(2), paper.group(3), request, response);
        } else if (review.matches()) {
            Agreement agreement = AddressReader.agreement(request, agreements);
            send(agreement, ANNUAL_REVIEW, review.group(1), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(
            Agreement agreement, String kind, String ending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> contentType = PaperFile.contentType(ending);
        if (contentType.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Snapshot all = snapshots.of(agreement.id());
        Audience audience = AddressReader.find(request, AUDIENCE)
                .map(AddressReader::audience)
                .orElseGet(() -> AgreementsPapers.narrowest(kind, all));
        Snapshot snapshot = seenBy(audience, all);
        Known known = AddressReader.known(request, snapshot);
        ReportingPeriod period = AddressReader.period(request, snapshot, known);
        Optional<String> measure = AddressReader.find(request, MEASURE);
        try {
            Paper paper = papers.compose(kind, audience, snapshot, period, known, measure);
            byte[] file = files.make(ending, paper, snapshot);
            response.setContentType(contentType.get());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"%s-%s-%s.%s\""
                            .formatted(
                                    agreement.id(),
                                    name(kind, paper),
                                    period.code().toLowerCase(Locale.ROOT),
                                    ending));
            response.getOutputStream().write(file);
        } catch (PaperRefused refused) {
            throw AddressReader.noPaper(refused.getMessage());
        }
    }

    /** "fact-sheet-ni-154" of a paper about one measure. */
    private static String name(String kind, Paper paper) {
        return paper.about()
                .measure()
                .map(code -> kind + "-" + IndicatorCode.of(code).address().toLowerCase(Locale.ROOT))
                .orElse(kind);
    }

    /** What all of an audience may see; the partnership's version shows what its reader may. */
    private static Snapshot seenBy(Audience audience, Snapshot all) {
        return switch (audience) {
            case PARTNERSHIP -> all;
            case CABINET, GOVERNMENT_OFFICE -> all.seeingSensitive(theme -> false);
            case PUBLIC -> all.forPublic();
        };
    }
}
