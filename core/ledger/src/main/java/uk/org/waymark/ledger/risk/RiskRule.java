package uk.org.waymark.ledger.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskTerms;

/** The conditions under which a risk makes sense in an agreement. */
record RiskRule(Snapshot snapshot) {

    /**
     * The terms, with measures by the codes they have here.
     *
     * @throws RiskRefused when they make no sense
     */
    RiskTerms sound(RiskTerms terms) {
        Bounds bounds = new Bounds(snapshot);
        requireWords(terms.title(), "The risk has no name. Write what may happen.");
        requireWords(terms.cause(), "The risk has no cause. Write why it may happen.");
        requireWords(terms.effect(), "The risk has no effect. Write what it would mean for the targets or the reward.");
        refuse(bounds.unknown(terms.measures(), "whose targets are at risk"));
        requireActions(terms);
        return terms.about(bounds.here(terms.measures()));
    }

    /** @throws RiskRefused when the scores contradict one another without a word, or the review is on no day to come */
    void require(RiskAssessment assessment) {
        int before = assessment.before().product();
        int now = assessment.now().product();
        if (now > before && assessment.note().isEmpty()) {
            throw new RiskRefused("It scores " + now + " with its controls and " + before
                    + " without them. Correct one of the two, or write why the controls make it worse.");
        }
        requireReviewToCome(assessment.review());
    }

    private void requireReviewToCome(LocalDate review) {
        if (review.isBefore(snapshot.today())) {
            throw new RiskRefused("It is to be reviewed on " + Bounds.words(review)
                    + ", which is past. Choose the day by which it is to be assessed again.");
        }
        refuse(new Bounds(snapshot).outsideTerm(review, "is to be reviewed"));
    }

    private void requireActions(RiskTerms terms) {
        Position position = snapshot.position(snapshot.latestPeriodToShow(snapshot.now()), snapshot.now());
        Set<ActionKey> there = position.themes().stream()
                .flatMap(theme -> theme.plans().stream())
                .flatMap(plan -> plan.actions().stream()
                        .map(action ->
                                new ActionKey(plan.plan().id(), action.action().id())))
                .collect(Collectors.toSet());
        Stream<ActionKey> strange = terms.actions().stream().filter(action -> !there.contains(action));
        refuse(strange.findFirst()
                .map(action -> "There is no action “" + action
                        + "” in the plans of this agreement. Choose the actions from the list."));
    }

    private static void requireWords(String words, String otherwise) {
        refuse(Optional.of(otherwise).filter(why -> words.isEmpty()));
    }

    static void refuse(Optional<String> because) {
        because.ifPresent(why -> {
            throw new RiskRefused(why);
        });
    }
}
