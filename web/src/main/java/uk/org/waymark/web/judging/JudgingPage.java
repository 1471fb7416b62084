package uk.org.waymark.web.judging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** The scheme in force when the period ended, and the rules beside it, in plain words. */
@Named
@RequestScoped
public class JudgingPage {
    @Inject
    private Lens lens;

    /** A mark with what it means. */
    public record Meaning(Mark mark, String words) {}

    public StatusScheme getScheme() {
        return lens.getPosition().scheme();
    }

    public String getSchemeFrom() {
        return Words.date(getScheme().from());
    }

    public List<Meaning> getSymbols() {
        StatusScheme scheme = getScheme();
        String when = scheme.betterWhen().name();
        return Stream.of(Performance.values())
                .map(performance -> new Meaning(
                        Mark.of(scheme, performance),
                        performance.isRated()
                                ? Words.say("judging." + when + "." + performance.code(), scheme.tolerance())
                                : Words.say("judging.not-rated")))
                .toList();
    }

    public String getTolerance() {
        return Words.say(
                getScheme().ownTolerances() ? "judging.tolerance.own" : "judging.tolerance.scheme",
                getScheme().tolerance());
    }

    public List<Meaning> getCategories() {
        return Stream.of(ReviewCategory.values())
                .map(category -> new Meaning(Mark.of(category), Words.say("judging." + category.code())))
                .toList();
    }
}
