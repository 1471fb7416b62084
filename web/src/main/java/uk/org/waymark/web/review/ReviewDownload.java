package uk.org.waymark.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.seal.NoSealKey;
import uk.org.waymark.ledger.seal.Seal;
import uk.org.waymark.ledger.seal.SealedPaper;
import uk.org.waymark.ledger.seal.Seals;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.web.document.Documents;
import uk.org.waymark.web.document.Format;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.ReaderSnapshots;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.words.Words;

/**
 * Hands out the review as a file: {@code /review/paper/review.pdf?period=2008-09-Q2&known=2008-11-25}, or
 * {@code review.docx}, {@code review.html}, and {@code review.zip} for its tables. {@code review.json} is its model, and
 * {@code review.statement.json} a signed statement about that. An agreement other than the default one
 * is named by {@code agreement}.
 */
@WebServlet("/review/paper/*")
public class ReviewDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";

    @Inject
    private transient ReaderSnapshots snapshots;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient Seals seals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Format> format = Stream.of(Format.values())
                .filter(its -> ("/review." + its.ending()).equals(request.getPathInfo()))
                .findFirst();
        if (format.isPresent()) {
            Made made = make(request);
            send(
                    Documents.render(made.paper(), format.get(), made.frame()),
                    format.get().contentType(),
                    format.get().ending(),
                    made,
                    response);
        } else if ("/review.json".equals(request.getPathInfo())) {
            Made made = make(request);
            send(made.paper().canonical().getBytes(StandardCharsets.UTF_8), JSON, "json", made, response);
        } else if ("/review.statement.json".equals(request.getPathInfo())) {
            sendStatement(make(request), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void sendStatement(Made made, HttpServletResponse response) throws IOException {
        try {
            Seal seal = seals.sign(SealedPaper.of(
                    made.paper(), made.snapshot().head(), Clock.systemUTC().instant()));
            send(seal.text().getBytes(StandardCharsets.UTF_8), JSON, "statement.json", made, response);
        } catch (NoSealKey missing) {
            throw new Refused(new Refusal(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    Words.say("refused.unsigned.what"),
                    Words.say("refused.unsigned.why"),
                    Optional.of(Words.say("refused.unsigned.remedy")),
                    List.of()));
        }
    }

    /** The review of the period and the moment that are asked for. */
    private Made make(HttpServletRequest request) {
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
        return new Made(ReviewPaper.of(review), review.position(), snapshot);
    }

    private static void send(byte[] file, String contentType, String ending, Made made, HttpServletResponse response)
            throws IOException {
        response.setContentType(contentType);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-review-%s.%s\""
                        .formatted(
                                made.position().agreement().id(),
                                made.position().period().code().toLowerCase(Locale.ROOT),
                                ending));
        response.getOutputStream().write(file);
    }

    /** A review as a paper, and what it was made from. */
    private record Made(Paper paper, Position position, Snapshot snapshot) {
        Frame frame() {
            return new Frame(
                    ReviewPaper.body(position),
                    Words.say("reviewPaper.occasion", position.period().year()),
                    position.agreement().title(),
                    Words.say("reviewPaper.asAt", Words.date(position.known().date())),
                    Hash.of(paper.canonical()).hex(),
                    snapshot.head().hash().hex());
        }
    }
}
