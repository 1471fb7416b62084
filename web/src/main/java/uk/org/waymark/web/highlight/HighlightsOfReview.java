package uk.org.waymark.web.highlight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.highlight.HighlightReport;
import uk.org.waymark.position.highlight.HighlightReports;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The highlight reports on the reviews of a period, as the page of the review names them. */
@Named
@RequestScoped
public class HighlightsOfReview {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    /**
     * A report in one line.
     *
     * @param readable whether there is something for the reader to see or to write
     */
    public record Line(String words, String address, boolean readable, String link) {}

    /** One for each review of the period that was sent; the public sees none. */
    public List<Line> getLines() {
        return HighlightReports.of(lens.snapshot().entries(), lens.snapshot().now()).of(lens.getPeriod()).stream()
                .map(this::line)
                .toList();
    }

    private Line line(HighlightReport report) {
        boolean writing = signedIn.may(Permission.WRITE_HIGHLIGHTS.name());
        String on = Words.say(
                "highlight.line",
                Words.date(Known.parse(report.review().statement().known()).date()),
                Words.date(report.review().knownFrom()));
        return new Line(
                on + " "
                        + report.lastSubmitted()
                                .map(HighlightView::state)
                                .map(state -> state + ".")
                                .orElseGet(() -> Words.say("highlight.line.none")),
                lens.bare("/review/highlights/" + report.number()),
                writing || report.lastSubmitted().isPresent(),
                Words.say(writing ? "highlight.write" : "highlight.read"));
    }
}
