package uk.org.waymark.web.cycle;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.indicator.MeasureOwner;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.ReturnState;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.words.Words;

/**
 * The return of one theme by the states of its measures.
 *
 * @param owners the organisations that owe a figure, in words; empty where none does
 * @param cells one for each state, in their order
 * @param toCome whether a figure is to come
 */
public record ReturnsRow(
        String id, String title, String owners, List<Cell> cells, String supplied, String onTime, boolean toCome) {

    /** A count with the address of what it counts; of nothing the count is a dash without an address. */
    public record Cell(String state, String label, int count, String link) {
        /** The count in words. */
        public String text() {
            return count == 0 ? Words.say("measure.none") : Integer.toString(count);
        }
    }

    /** @param link makes an address of a path */
    static ReturnsRow of(
            Completeness returns,
            ThemeReturn theme,
            Agreement agreement,
            ReturnsNarrowing asked,
            UnaryOperator<String> link) {
        List<ReturnState> states = states(returns, Stream.of(theme), asked).toList();
        List<MeasureReturn> due = theme.measures().stream()
                .filter(measure -> measure.isDue() && asked.isOwned(measure))
                .toList();
        return new ReturnsRow(
                theme.id(),
                theme.title(),
                due.stream()
                        .filter(MeasureReturn::isMissing)
                        .flatMap(measure -> ReturnsNarrowing.ownerOf(measure).stream())
                        .map(owner -> owner(agreement, owner))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                cells(returns, states, state -> link.apply(asked.path(Optional.of(theme.id()), state))),
                share(due.stream().filter(MeasureReturn::isSupplied).count(), due.size()),
                returns.isTimed()
                        ? share(due.stream().filter(MeasureReturn::isOnTime).count(), due.size())
                        : Words.say("measure.none"),
                states.stream().anyMatch(ReturnState::isMissing));
    }

    /** The counts of all themes. */
    static List<Cell> all(Completeness returns, ReturnsNarrowing asked, UnaryOperator<String> link) {
        return cells(
                returns,
                states(returns, returns.themes().stream(), asked).toList(),
                state -> link.apply(asked.path(Optional.empty(), state)));
    }

    private static List<Cell> cells(Completeness returns, List<ReturnState> states, UnaryOperator<String> link) {
        return Stream.of(ReturnState.values())
                .map(state -> new Cell(
                        state.code(),
                        label(returns, state),
                        (int) states.stream().filter(state::equals).count(),
                        link.apply(state.code())))
                .toList();
    }

    private static Stream<ReturnState> states(
            Completeness returns, Stream<ThemeReturn> themes, ReturnsNarrowing asked) {
        return themes.flatMap(theme -> theme.measures().stream()
                .filter(asked::isOwned)
                .flatMap(measure -> returns.stateOf(theme, measure).stream()));
    }

    /** A state in words; what nobody asked for in Waymark is missing and not to come. */
    static String label(Completeness returns, ReturnState state) {
        boolean asked = returns.state().due().isPresent();
        return Words.say("returns.state." + (asked || state != ReturnState.TO_COME ? state.code() : "missing"));
    }

    static String owner(Agreement agreement, MeasureOwner owner) {
        return agreement.findPartner(owner.partner()).map(Body::name).orElse(owner.partner());
    }

    private static String share(long some, long all) {
        return all == 0 ? Words.say("measure.none") : Words.say("returns.share", some, all);
    }
}
