package uk.org.waymark.web.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.review.AtRisk;
import uk.org.waymark.web.elsewhere.ComparedView;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.plan.ActionView;
import uk.org.waymark.web.plan.FundView;
import uk.org.waymark.web.risk.RiskView;
import uk.org.waymark.web.words.Words;

/**
 * A measure at risk with the answers to the same questions as every other: figure, cause, actions, money, risks, recovery.
 *
 * @param elsewhere the latest figures of other places beside its own, a line each
 * @param recovery the expectation of its delivery group; a sentence that none is given where none is
 */
public record AtRiskView(
        MeasureRow row,
        Optional<String> cause,
        List<ActionView> actions,
        List<FundView> funds,
        List<RiskView> risks,
        List<String> elsewhere,
        String recovery) {

    /** @param elsewhere the measure in other places */
    static AtRiskView of(AtRisk risk, Position position, Elsewhere elsewhere) {
        LocalDate day = position.known().date();
        return new AtRiskView(
                MeasureRow.of(0, risk.measure(), position.scheme()),
                risk.measure().commentary().map(entry -> entry.statement().text()),
                actions(risk, day),
                risk.funds().map(FundView::of).toList(),
                RiskView.of(risk.risks(), position),
                elsewhere.upTo(position.period()).stream()
                        .map(compared -> ComparedView.of(
                                        compared, risk.measure().indicator())
                                .getLine())
                        .toList(),
                recovery(risk, position));
    }

    /** "15 actions: 3 done, 2 late, 4 without an update"; none that is late or without an update is not counted. */
    public String acting() {
        return acting(actions);
    }

    /** The same of a measure that is not shown with the other answers. */
    public static String acting(AtRisk risk, Position position) {
        return acting(actions(risk, position.known().date()));
    }

    private static String acting(List<ActionView> actions) {
        long done =
                actions.stream().filter(action -> action.state().equals("done")).count();
        long late = actions.stream().filter(ActionView::late).count();
        long silent = actions.stream()
                .filter(action -> action.state().equals("silent"))
                .count();
        String states = Stream.of(
                        Optional.of(Words.say("review.acting.done", done)),
                        some("review.acting.late", late),
                        some("review.acting.silent", silent))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Words.counted("review.acting", actions.size(), actions.size(), states);
    }

    private static Optional<String> some(String key, long count) {
        return count == 0 ? Optional.empty() : Optional.of(Words.say(key, count));
    }

    private static List<ActionView> actions(AtRisk risk, LocalDate day) {
        return risk.plans().stream()
                .flatMap(plan -> risk.actions(plan).stream()
                        .map(action -> ActionView.of(plan.plan().id(), action, day)))
                .toList();
    }

    /** Whether it will recover, as its delivery group expects. */
    public static String recovery(AtRisk risk, Position position) {
        return recovery("review.recovery", risk, position);
    }

    /** The same in a few words, for a table. */
    public static String expected(AtRisk risk, Position position) {
        return recovery("review.expected", risk, position);
    }

    private static String recovery(String key, AtRisk risk, Position position) {
        FigureWords words = new FigureWords(risk.measure().indicator().reportedMeasurement());
        if (!risk.measure().forecast().isRated()) {
            return Words.say(key + ".none");
        }
        String expected = position.scheme().symbol(risk.measure().forecast()).label();
        return risk.measure()
                .whole()
                .projected()
                .map(figure -> Words.say(key + ".figure", expected, words.full(figure)))
                .orElseGet(() -> Words.say(key, expected));
    }
}
