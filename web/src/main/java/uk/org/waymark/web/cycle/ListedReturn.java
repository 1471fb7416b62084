package uk.org.waymark.web.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.MeasureOwner;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.ReturnState;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.words.Words;

/**
 * The return of one measure in a list.
 *
 * @param measure with what keeps it from being signed off
 * @param role the role of the owner; empty where none is named
 * @param label the state in words
 */
public record ListedReturn(
        MeasureLine measure, String theme, String owner, String role, ReturnState state, String label) {

    /** Those that a reader asks for, in the order of their states and then of the agreement. */
    static List<ListedReturn> of(Completeness returns, Agreement agreement, ReturnsNarrowing asked) {
        return all(returns, agreement, asked::lists);
    }

    /** The returns of some measures, in the same order. */
    static List<ListedReturn> of(Completeness returns, Agreement agreement, List<IndicatorCode> codes) {
        return all(
                returns,
                agreement,
                (theme, measure, state) -> codes.contains(measure.measure().code()));
    }

    private interface Listing {
        boolean lists(ThemeReturn theme, MeasureReturn measure, ReturnState state);
    }

    private static List<ListedReturn> all(Completeness returns, Agreement agreement, Listing listing) {
        return returns.themes().stream()
                .flatMap(theme ->
                        theme.measures().stream().flatMap(measure -> of(returns, agreement, listing, theme, measure)))
                .sorted(Comparator.comparing(ListedReturn::state))
                .toList();
    }

    private static Stream<ListedReturn> of(
            Completeness returns, Agreement agreement, Listing listing, ThemeReturn theme, MeasureReturn measure) {
        Optional<MeasureOwner> owner = ReturnsNarrowing.ownerOf(measure);
        return returns.stateOf(theme, measure).filter(state -> listing.lists(theme, measure, state)).stream()
                .map(state -> new ListedReturn(
                        MeasureLine.missing(measure),
                        theme.title(),
                        owner.map(its -> ReturnsRow.owner(agreement, its)).orElseGet(() -> Words.say("measure.none")),
                        owner.flatMap(MeasureOwner::role).orElse(""),
                        state,
                        ReturnsRow.label(returns, state)));
    }
}
