package uk.org.waymark.web.risk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.RiskTerms;

/**
 * An action of a plan that is meant to lower a risk, or may be chosen for it.
 *
 * @param theme whose plans have it
 */
public record LoweringAction(ActionKey key, String title, String theme) {

    /** Those that a risk names, as far as the plans have them now. */
    static List<LoweringAction> of(RiskTerms terms, Position position) {
        Map<ActionKey, LoweringAction> there =
                all(position).collect(Collectors.toMap(LoweringAction::key, Function.identity(), (one, other) -> one));
        return terms.actions().stream()
                .filter(there::containsKey)
                .map(there::get)
                .toList();
    }

    /** Every action of every plan, theme by theme. */
    static Stream<LoweringAction> all(Position position) {
        return position.themes().stream()
                .flatMap(theme -> theme.plans().stream().flatMap(plan -> plan.actions().stream()
                        .map(action -> new LoweringAction(
                                new ActionKey(plan.plan().id(), action.action().id()),
                                action.action().title(),
                                theme.id()))));
    }
}
