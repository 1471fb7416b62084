package uk.org.waymark.ledger.plan;

import java.util.List;
import java.util.stream.Collectors;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.PlainId;

/** The id of a new action, by which entries refer to it: its title in small letters, and a number where that is taken. */
final class ActionId {
    private ActionId() {}

    static String of(String title, List<Action> others) {
        return PlainId.of(title, others.stream().map(Action::id).collect(Collectors.toSet()), "action");
    }
}
