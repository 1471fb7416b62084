package uk.org.waymark.web.cycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.MeasureOwner;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.ReturnState;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.lens.Kept;

/**
 * The part of the returns of a period that a reader asks for, as an address has it. Without a state it is what has to be
 * chased: the figures that are to come or late, and those that were returned.
 *
 * @param theme the id of a theme; empty for all
 * @param owner the agreement's id of the organisation that owns the measure; empty for all
 * @param state the code of a state, or {@link #ANY}; empty for what has to be chased
 */
record ReturnsNarrowing(Optional<String> theme, Optional<String> owner, Optional<String> state) {
    /** The value of a parameter by which nothing is left out. */
    static final String ANY = "any";

    static final String THEME = "theme";
    static final String OWNER = "owner";
    static final String STATE = "state";

    /** @param parameters of the address, by name */
    static ReturnsNarrowing of(Function<String, Optional<String>> parameters) {
        return new ReturnsNarrowing(
                given(parameters.apply(THEME)).filter(value -> !value.equals(ANY)),
                given(parameters.apply(OWNER)).filter(value -> !value.equals(ANY)),
                given(parameters.apply(STATE)));
    }

    private static Optional<String> given(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether a measure in a state is listed. */
    boolean lists(ThemeReturn of, MeasureReturn measure, ReturnState its) {
        return theme.stream().allMatch(of.id()::equals)
                && isOwned(measure)
                && (state.isEmpty()
                        ? isChased(its)
                        : state.get().equals(ANY) || state.get().equals(its.code()));
    }

    /** Whether the organisation that is asked for, where one is, owns a measure. */
    boolean isOwned(MeasureReturn measure) {
        return owner.stream().allMatch(wanted -> ownerOf(measure)
                .map(MeasureOwner::partner)
                .filter(wanted::equals)
                .isPresent());
    }

    static Optional<MeasureOwner> ownerOf(MeasureReturn measure) {
        return measure.measure().indicator().owner();
    }

    private static boolean isChased(ReturnState state) {
        return state.isMissing() || state == ReturnState.RETURNED;
    }

    /** The list of a theme's measures in one state, with the owner asked for kept. */
    String path(Optional<String> ofTheme, String inState) {
        List<Kept> parameters = Stream.of(
                        ofTheme.map(id -> new Kept(THEME, id)),
                        owner.map(id -> new Kept(OWNER, id)),
                        Optional.of(new Kept(STATE, inState)))
                .flatMap(Optional::stream)
                .toList();
        return "/returns?" + Kept.query(parameters);
    }

    boolean isNarrow() {
        return theme.isPresent() || owner.isPresent() || state.isPresent();
    }

    /** The parameters of an address that asks for the same, for the form that chooses another period. */
    List<Kept> parameters() {
        return Stream.of(
                        theme.map(id -> new Kept(THEME, id)),
                        owner.map(id -> new Kept(OWNER, id)),
                        state.map(code -> new Kept(STATE, code)))
                .flatMap(Optional::stream)
                .toList();
    }
}
