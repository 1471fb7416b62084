package uk.org.waymark.ledger.plan;

import java.util.Optional;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;

/** What the terms of an action need to make sense in an agreement. */
record TermsRule(Bounds bounds) {
    TermsRule(Snapshot snapshot) {
        this(new Bounds(snapshot));
    }

    /**
     * The terms, with measures by the codes they have here.
     *
     * @throws PlanRefused when they make no sense
     */
    ActionTerms sound(ActionTerms terms) {
        if (terms.title().isEmpty()) {
            throw new PlanRefused("The action has no words. Say what is to be done.");
        }
        refuse(terms.start().flatMap(day -> bounds.outsideTerm(day, "begins")));
        refuse(terms.due().flatMap(day -> bounds.outsideTerm(day, "is due")));
        terms.due()
                .filter(due -> terms.start().filter(due::isBefore).isPresent())
                .ifPresent(due -> {
                    throw new PlanRefused("It is due on " + Bounds.words(due) + ", before it begins on "
                            + Bounds.words(terms.start().orElseThrow()) + ". Correct one of the two.");
                });
        refuse(bounds.unknown(terms.indicators(), "that the action is meant to move"));
        return terms.moving(bounds.here(terms.indicators()));
    }

    private static void refuse(Optional<String> because) {
        because.ifPresent(why -> {
            throw new PlanRefused(why);
        });
    }
}
