package uk.org.waymark.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.review.ReviewRefused;
import uk.org.waymark.ledger.review.Reviews;
import uk.org.waymark.ledger.review.SentReview;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.web.chart.StackedBar;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.mark.BestWords;
import uk.org.waymark.web.mark.CategoryCounts;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The review of a year at a period, as at a date, and the reviews of it that were sent. */
@Named
@RequestScoped
public class ReviewPage {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Reviews reviews;

    @Inject
    private Form form;

    private Optional<Review> review = Optional.empty();
    private Optional<String> refused = Optional.empty();
    private Optional<List<Sent>> sent = Optional.empty();

    /**
     * A review that was sent.
     *
     * @param address of this page as it was sent
     */
    public record Sent(String words, String digest, boolean same, String text, String address) {}

    /** A theme with the counts of its designated measures. */
    public record ThemeLine(String id, String title, String counts, int measures) {}

    /** Records that the review was sent, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        Optional<String> asked = form.act();
        if (asked.isPresent()) {
            if (!asked.get().equals("send")) {
                throw Form.unreadable();
            }
            refused = send();
            if (refused.isEmpty()) {
                Form.leadBack(getHere(), "send");
            }
        }
    }

    private Optional<String> send() {
        try {
            reviews.send(signedIn.actor(), lens.getAgreement().id(), lens.getPeriod(), lens.getKnown());
            return Optional.empty();
        } catch (ReviewRefused | DatabaseBusy no) {
            return Optional.of(no.getMessage());
        }
    }

    private Review review() {
        if (review.isEmpty()) {
            review = Optional.of(lens.snapshot().review(lens.getPeriod(), lens.getKnown()));
        }
        return review.get();
    }

    private int count(ReviewCategory category) {
        return review().position().designated().count(category);
    }

    /** The address of the review as a file of a kind, such as "pdf", as it is looked at. */
    public String paper(String kind) {
        return lens.shared("/papers/" + lens.getAgreement().id() + "/annual-review." + kind + "?period="
                + lens.getPeriod().code() + "&known=" + lens.getKnown().text());
    }

    /** "Five of 35 designated targets are at risk". */
    public String getHeadline() {
        int risks = count(ReviewCategory.AT_RISK);
        return risks == 0
                ? Words.say("review.headline.none")
                : Words.counted(
                        "review.headline",
                        risks,
                        Words.startingNumber(risks),
                        review().position().designated().measures());
    }

    /** "16 on track, 3 off trajectory, 5 at risk, 11 no data; as at 25 November 2008." */
    public String getLede() {
        return Words.say(
                "review.lede",
                CategoryCounts.inWords(review().position().designated()),
                Words.date(lens.getKnown().date()));
    }

    public String getBar() {
        return StackedBar.tall(review().position().designated());
    }

    public List<CategoryMembers> getCategories() {
        return review().position().designated().categories().stream()
                .map(category -> CategoryMembers.of(category, review()))
                .toList();
    }

    public List<AtRiskView> getAtRisk() {
        return review().atRisk().stream()
                .map(risk -> AtRiskView.of(
                        risk,
                        review().position(),
                        Elsewhere.of(risk.measure().indicator(), lens.snapshot().entries(), lens.getKnown())))
                .toList();
    }

    public List<WaitingView> getWaiting() {
        return review().waiting().stream()
                .map(waiting -> WaitingView.of(
                        waiting, lens.getAgreement(), lens.getKnown().date()))
                .toList();
    }

    public List<ThemeLine> getThemes() {
        return review().position().themes().stream()
                .filter(theme -> theme.designated().measures() > 0)
                .map(theme -> new ThemeLine(
                        theme.id(),
                        theme.title(),
                        CategoryCounts.inWords(theme.designated()),
                        theme.designated().measures()))
                .toList();
    }

    /** The counts of all measures, which the review of the designated ones leaves out. */
    public String getAllWords() {
        return Words.counted(
                "overview.all",
                review().position().all().measures(),
                review().position().all().measures(),
                CategoryCounts.inWords(review().position().all()));
    }

    /** The counts on the best information there is, where that is more than the figures. */
    public Optional<String> getBestWords() {
        return BestWords.of(review().position().onBestInformation());
    }

    /** The reviews of the period that were sent, the last first, rebuilt once for a page; the public sees none. */
    public List<Sent> getSent() {
        if (sent.isEmpty()) {
            sent = Optional.of(reviews
                    .sent(lens.snapshot(), lens.getPeriod(), lens.snapshot().now())
                    .stream()
                    .map(this::sent)
                    .toList());
        }
        return sent.get();
    }

    private Sent sent(SentReview sent) {
        return new Sent(
                Words.say(
                        "review.sent",
                        Words.date(sent.entry().knownFrom()),
                        Words.date(Known.parse(sent.entry().statement().known()).date()),
                        sent.entry().statement().sequence()),
                sent.entry().statement().digest(),
                sent.same(),
                sent.text(),
                lens.bare("/review") + "?period="
                        + sent.entry().statement().period().code() + "&known="
                        + sent.entry().statement().known());
    }

    public boolean isSending() {
        return signedIn.may(Permission.SEND_REVIEW.name());
    }

    /** The address of the page, to which its form is sent. */
    public String getHere() {
        return lens.link("/review");
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** The words for what was done before the page was shown again. */
    public String getDone() {
        return form.done("review.done.", List.of("send"));
    }
}
