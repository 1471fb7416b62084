package uk.org.waymark.ledger.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.ActionKey;

/**
 * An action of a plan that is not done, or a milestone of one that is not reached.
 *
 * @param theme its id
 * @param themeTitle its title
 * @param key the action by the ids of its plan and of itself
 * @param what the action or the milestone in words
 */
record DueAction(String theme, String themeTitle, String key, String what, LocalDate by) {
    private static final int DAYS_BEFORE = 7;

    /** Those of an agreement; where its term is over they are nobody's any more. */
    static List<DueAction> of(Snapshot snapshot) {
        if (snapshot.today().isAfter(snapshot.agreement().lastYear().ends())) {
            return List.of();
        }
        Position position = snapshot.position(snapshot.latestPeriodToShow(snapshot.now()), snapshot.now());
        LocalDate last = snapshot.today().plusDays(DAYS_BEFORE);
        return position.themes().stream()
                .flatMap(DueAction::of)
                .filter(due -> !due.by().isAfter(last))
                .sorted(Comparator.comparing(DueAction::by))
                .toList();
    }

    private static Stream<DueAction> of(ThemePosition theme) {
        return theme.plans().stream().flatMap(plan -> plan.actions().stream()
                .filter(action -> !action.isOver())
                .flatMap(action -> of(
                        theme, new ActionKey(plan.plan().id(), action.action().id()).toString(), action)));
    }

    private static Stream<DueAction> of(ThemePosition theme, String key, ActionPosition action) {
        Milestone whole = new Milestone(action.action().title(), action.action().due(), Optional.empty());
        return Stream.concat(
                        Stream.of(whole),
                        action.action().milestones().stream()
                                .filter(milestone -> milestone.reached().isEmpty()))
                .flatMap(thing -> thing.due().stream()
                        .map(by -> new DueAction(theme.id(), theme.title(), key, thing.text(), by)));
    }

    /** What somebody who keeps plans of some themes is to update, theme by theme. */
    static Stream<WorkItem> items(String agreement, List<DueAction> all, Actor actor) {
        return all.stream()
                .filter(due -> actor.remit().isPresent())
                .filter(due -> actor.may(Permission.KEEP_PLANS, new Scope(agreement, due.theme())))
                .map(DueAction::theme)
                .distinct()
                .map(theme -> item(
                        all.stream().filter(due -> due.theme().equals(theme)).toList()));
    }

    private static WorkItem item(List<DueAction> due) {
        DueAction first = due.get(0);
        String path = "/plans/" + first.theme();
        return new WorkItem(
                WorkKind.UPDATE_ACTIONS,
                new WorkItem.Of(Optional.of(first.themeTitle()), Optional.empty()),
                Optional.of(first.by()),
                Optional.empty(),
                due.stream()
                        .map(its -> new WorkItem.Part(its.key(), its.what(), Optional.of(its.by()), path))
                        .toList(),
                path);
    }
}
