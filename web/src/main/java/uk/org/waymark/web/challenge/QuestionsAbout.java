package uk.org.waymark.web.challenge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.challenge.Respondent;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.challenge.Challenge;
import uk.org.waymark.position.challenge.Challenges;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The questions that other pages name: those about what they show, and those that wait for the reader. */
@Named
@RequestScoped
public class QuestionsAbout {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    /**
     * A question in one line.
     *
     * @param text the question itself
     * @param state in words, such as "waits for an answer"
     * @param anchor of it on the page of questions
     */
    public record Line(String text, String by, String state, String anchor) {
        static Line of(Challenge challenge) {
            QuestionView.Passage asked = QuestionView.Passage.of(challenge.asked());
            return new Line(
                    asked.text(),
                    asked.by(),
                    Words.say("questions.state." + challenge.state().words()),
                    "#question-" + challenge.number());
        }
    }

    /** Whether the reader takes part in questions; the public does not. */
    public boolean isShown() {
        return signedIn.may(Permission.ASK_QUESTIONS.name());
    }

    private Challenges challenges() {
        return lens.snapshot().challenges(lens.getKnown());
    }

    /**
     * Those about a measure, in any period, or a proposal to change it; about the actions of a plan; about a risk; or about a
     * section of a review.
     */
    public List<Line> of(String subject) {
        return challenges().unresolved(about -> about.subject().equals(subject)).stream()
                .map(Line::of)
                .toList();
    }

    /** The address at which a question is asked about a measure in the period looked at. */
    public String askingOfMeasure(String code) {
        return asking(
                "about=" + encoded("measure/" + code + "/" + lens.getPeriod().code()));
    }

    /** The address at which a question is asked about a proposal. */
    public String askingOfProposal(String code, int proposal) {
        return asking("about=" + encoded("proposal/" + code + "/" + proposal));
    }

    /** The address at which a question is asked about a risk. */
    public String askingOfRisk(String theme, String risk) {
        return asking("about=" + encoded("risk/" + theme + "/" + risk));
    }

    /** The address at which a question is asked about a section of the review that is looked at. */
    public String askingOfSection(String section) {
        return asking("about=" + encoded("section/" + lens.getPeriod().code() + "/" + section));
    }

    /** The address at which a question is asked about an action of a plan. */
    public String askingOfPlan(String plan) {
        return asking("plan=" + encoded(plan));
    }

    private String asking(String query) {
        return lens.bare("/questions?" + query) + "#ask";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** "One question waits for you."; empty where none does. */
    public Optional<String> getWaiting() {
        int waiting = signedIn.findActor()
                .filter(actor -> isShown())
                .map(actor ->
                        new Respondent(actor, lens.snapshot().definitions().themes()))
                .map(this::awaited)
                .orElse(0);
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Words.counted("questions.waiting", waiting, Words.startingNumber(waiting)));
    }

    private int awaited(Respondent reader) {
        return (int) lens.snapshot().challenges(lens.snapshot().now()).all().stream()
                .filter(reader::isAwaited)
                .count();
    }
}
