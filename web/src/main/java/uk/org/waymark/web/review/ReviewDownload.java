package uk.org.waymark.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.web.document.Documents;
import uk.org.waymark.web.document.Format;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.ReaderSnapshots;
import uk.org.waymark.web.words.Words;

/**
 * Hands out the review as a file: {@code /review/paper/review.pdf?period=2008-09-Q2&known=2008-11-25}, or
 * {@code review.docx}, {@code review.html}, and {@code review.zip} for its tables. An agreement other than the default one
 * is named by {@code agreement}.
 */
@WebServlet("/review/paper/*")
public class ReviewDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReaderSnapshots snapshots;

    @Inject
    private transient Agreements agreements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Format> format = Stream.of(Format.values())
                .filter(its -> ("/review." + its.ending()).equals(request.getPathInfo()))
                .findFirst();
        if (format.isPresent()) {
            send(format.get(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(Format format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Agreement agreement = AddressReader.find(request, AddressReader.AGREEMENT)
                .map(id -> AddressReader.agreement(id, agreements.all()))
                .orElseGet(() -> agreements.findDefaultAgreement().orElseThrow(AddressReader::noAgreement));
        Snapshot snapshot = snapshots.of(agreement.id());
        Known known = AddressReader.find(request, AddressReader.KNOWN)
                .map(written -> AddressReader.moment(AddressReader.KNOWN, written, snapshot.moment()))
                .orElseGet(snapshot::now);
        ReportingPeriod period = AddressReader.find(request, AddressReader.PERIOD)
                .map(written -> AddressReader.period(written, agreement))
                .orElseGet(() -> snapshot.latestPeriodToShow(known));
        Review review = snapshot.review(period, known);
        Paper paper = ReviewPaper.of(review);
        byte[] file = Documents.render(paper, format, frame(paper, review.position(), snapshot));
        response.setContentType(format.contentType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-review-%s.%s\""
                        .formatted(agreement.id(), period.code().toLowerCase(Locale.ROOT), format.ending()));
        response.getOutputStream().write(file);
    }

    private static Frame frame(Paper paper, Position position, Snapshot snapshot) {
        return new Frame(
                ReviewPaper.body(position),
                Words.say("reviewPaper.occasion", position.period().year()),
                position.agreement().title(),
                Words.say("reviewPaper.asAt", Words.date(position.known().date())),
                Hash.of(paper.canonical()).hex(),
                snapshot.head().hash().hex());
    }
}
