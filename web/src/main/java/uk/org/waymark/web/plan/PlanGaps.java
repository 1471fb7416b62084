package uk.org.waymark.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The measures off course that nobody does anything about, of those that concern the reader. */
@Named
@RequestScoped
public class PlanGaps {
    private static final int NAMED = 4;

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    private Optional<List<MeasurePosition>> gaps = Optional.empty();

    /**
     * "Two of your measures are off course and have no open action: NI 117, NI 131."; of whoever answers for nothing in
     * particular those of the whole agreement. Empty where there are none.
     */
    public Optional<String> getSentence() {
        List<MeasurePosition> mine = gaps();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        String codes =
                mine.stream().limit(NAMED).map(measure -> measure.code().text()).collect(Collectors.joining(", "));
        String more = mine.size() > NAMED ? Words.say("plan.gaps.more", mine.size() - NAMED) : "";
        return Optional.of(Words.counted(
                remit().isPresent() ? "plan.gaps.yours" : "plan.gaps",
                mine.size(),
                Words.startingNumber(mine.size()),
                codes + more));
    }

    private List<MeasurePosition> gaps() {
        if (gaps.isEmpty()) {
            gaps = Optional.of(lens.snapshot().coverage(lens.getPeriod(), lens.getKnown()).gaps().stream()
                    .filter(this::concernsReader)
                    .toList());
        }
        return gaps.get();
    }

    private boolean concernsReader(MeasurePosition measure) {
        Scope theme = new Scope(lens.getAgreement().id(), measure.theme());
        return remit().map(its -> its.covers(theme, measure.indicator())).orElse(true);
    }

    private Optional<Remit> remit() {
        return signedIn.findActor().flatMap(Actor::remit);
    }
}
