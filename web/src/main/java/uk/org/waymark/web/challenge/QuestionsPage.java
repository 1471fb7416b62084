package uk.org.waymark.web.challenge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.challenge.Respondent;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.challenge.Challenge;
import uk.org.waymark.position.challenge.ChallengeState;
import uk.org.waymark.position.challenge.Challenges;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The questions of the partners: asked, answered and resolved here. */
@Named
@RequestScoped
public class QuestionsPage {
    private static final String ALL = "all";
    private static final List<String> DONE = List.of("ask", "answer", "resolve");

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    @Inject
    private QuestionActs acts;

    private String act = "";
    private Optional<String> refused = Optional.empty();

    /** Does what a form asks, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        Optional<String> asked = form.act();
        if (asked.isPresent()) {
            act = asked.get();
            refused = acts.run(act, lens.getAgreement().id());
            if (refused.isEmpty()) {
                Form.leadBack(getHere(), act);
            }
        }
    }

    /** The address of the page, to which its forms are sent. */
    public String getHere() {
        return lens.bare("/questions");
    }

    private Part part() {
        return new Part(
                new Respondent(
                        signedIn.actor(),
                        lens.snapshot().definitions(lens.getKnown()).themes()),
                isNow());
    }

    /** Whether the reader sees the agreement as it is now, in which alone something can be written. */
    public boolean isNow() {
        return !lens.getKnown().date().isBefore(lens.getToday());
    }

    private Challenges all() {
        return lens.snapshot().challenges(lens.getKnown());
    }

    /** "One question waits for an answer". */
    public String getHeadline() {
        int open = (int) all().all().stream()
                .filter(challenge -> challenge.state() == ChallengeState.OPEN)
                .count();
        return Words.counted("questions.headline", open, Words.startingNumber(open));
    }

    /** Those that are not resolved, as far as the reader wants to see them. */
    public List<QuestionView> getOpen() {
        return shown(all().unresolved().stream());
    }

    /** Those that are resolved, the last first. */
    public List<QuestionView> getOver() {
        return shown(all().resolved().stream());
    }

    private List<QuestionView> shown(Stream<Challenge> challenges) {
        Part part = part();
        return challenges
                .filter(challenge -> !isWaitingOnly() || part.respondent().isAwaited(challenge))
                .filter(challenge -> isOfAllThemes() || isOfTheme(challenge, part))
                .map(challenge -> QuestionView.of(challenge, lens.getPosition(), part))
                .toList();
    }

    private boolean isOfTheme(Challenge challenge, Part part) {
        return challenge
                .theme(part.respondent().themes())
                .filter(theme -> theme.id().equals(theme()))
                .isPresent();
    }

    private String theme() {
        return form.text("theme");
    }

    private boolean isOfAllThemes() {
        return theme().isEmpty() || theme().equals(ALL);
    }

    /** Whether only those are shown that wait for the reader. */
    private boolean isWaitingOnly() {
        return form.text("waiting").equals("yes");
    }

    /** All questions, or those that wait for the reader. */
    public List<Choice> getSelections() {
        return List.of(
                new Choice(ALL, Words.say("questions.show.all"), !isWaitingOnly()),
                new Choice("yes", Words.say("questions.show.waiting"), isWaitingOnly()));
    }

    /** The themes to choose from, after all of them. */
    public List<Choice> getThemes() {
        return Stream.concat(
                        Stream.of(new Choice(ALL, Words.say("questions.theme.all"), isOfAllThemes())),
                        lens.getPosition().themes().stream().map(this::choice))
                .toList();
    }

    private Choice choice(ThemePosition theme) {
        return new Choice(theme.id(), theme.title(), theme.id().equals(theme()));
    }

    /** The things that can be asked about: the one that was chosen elsewhere, the actions of a plan, or each measure. */
    public List<Choice> getMatters() {
        Optional<Matter> chosen = Matter.parse(form.text("about"));
        String plan = form.text("plan");
        return chosen.map(Stream::of)
                .orElseGet(() -> plan.isEmpty() ? measures() : actions(plan))
                .map(matter -> new Choice(
                        matter.written(),
                        MatterView.of(matter, lens.getPosition()).words(),
                        chosen.isPresent()))
                .toList();
    }

    private Stream<Matter> measures() {
        return lens.getPosition().measures().map(measure -> new Matter.OfMeasure(measure.code(), lens.getPeriod()));
    }

    private Stream<Matter> actions(String plan) {
        return lens.getPosition().themes().stream()
                .flatMap(theme -> theme.plans().stream())
                .filter(its -> its.plan().id().equals(plan))
                .flatMap(its -> its.actions().stream())
                .map(action -> new Matter.OfAction(plan, action.action().id()));
    }

    /** What was typed into a form that was refused; else empty. */
    public String typed(String asked, int question, String field) {
        boolean same = question == 0 || form.text("question").equals(Integer.toString(question));
        return refused.isPresent() && act.equals(asked) && same ? form.text(field) : "";
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** The words for what was done before the page was shown again. */
    public String getDone() {
        return form.done("questions.done.", DONE);
    }
}
