package uk.org.waymark.ledger.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.ActionKey;

/**
 * The actions and milestones of an agreement's plans that are near or past the day they are due. Those of an agreement
 * whose term is over are nobody's any more.
 *
 * @param prefix of the addresses of the agreement
 */
record LatePlans(String agreement, String prefix, List<Due> due) {

    /** Something that is due in a theme. */
    record Due(String theme, String title, String key, String what, LocalDate by, Occasion occasion) {}

    static LatePlans of(String agreement, String prefix, Snapshot snapshot) {
        LocalDate today = snapshot.today();
        if (today.isAfter(snapshot.agreement().lastYear().ends())) {
            return new LatePlans(agreement, prefix, List.of());
        }
        Position position = snapshot.position(snapshot.latestPeriodToShow(snapshot.now()), snapshot.now());
        return new LatePlans(
                agreement,
                prefix,
                position.themes().stream().flatMap(theme -> due(theme, today)).toList());
    }

    private static Stream<Due> due(ThemePosition theme, LocalDate today) {
        return theme.plans().stream().flatMap(plan -> plan.actions().stream()
                .filter(action -> !action.isOver())
                .flatMap(action -> due(
                        theme, new ActionKey(plan.plan().id(), action.action().id()), action, today)));
    }

    private static Stream<Due> due(ThemePosition theme, ActionKey key, ActionPosition action, LocalDate today) {
        return due(action).flatMap(thing -> thing.due().stream()
                .flatMap(by -> Occasion.of(by, today)
                        .map(occasion -> new Due(theme.id(), theme.title(), key.toString(), thing.text(), by, occasion))
                        .stream()));
    }

    /** The action itself, and its milestones that are still to be reached. */
    private static Stream<Milestone> due(ActionPosition action) {
        return Stream.concat(
                Stream.of(new Milestone(action.action().title(), action.action().due(), Optional.empty())),
                action.action().milestones().stream()
                        .filter(milestone -> milestone.reached().isEmpty()));
    }

    /** What somebody who keeps plans of some themes is reminded of. */
    Stream<Task> tasksOf(AccountHolder holder, String publicAddress) {
        return due.stream()
                .filter(thing -> holder.remit().isPresent())
                .filter(thing -> holder.actor().may(Permission.KEEP_PLANS, new Scope(agreement, thing.theme())))
                .map(thing -> new PlanTask(
                        agreement,
                        thing.title(),
                        thing.key(),
                        thing.what(),
                        thing.by(),
                        thing.occasion(),
                        publicAddress + prefix + "/plans/" + thing.theme()));
    }
}
