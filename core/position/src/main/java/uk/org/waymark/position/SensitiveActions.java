package uk.org.waymark.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.ChallengeStatement;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.PlanStated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.Statement;

/**
 * The actions that only some may see. An action that is sensitive now is hidden as at every earlier date too: what was
 * once open to all is not hidden by it, but nobody finds it by going back a day.
 *
 * @param keys by the theme whose plans have them
 */
public record SensitiveActions(Map<String, Set<ActionKey>> keys) {
    public static final SensitiveActions NONE = new SensitiveActions(Map.of());

    public SensitiveActions {
        keys = Map.copyOf(keys);
    }

    /** Those of some themes: as stated last, else as a theme's file has them. */
    public static SensitiveActions of(List<Theme> themes, Entries entries) {
        Map<ActionKey, Boolean> sensitive = new HashMap<>();
        Map<String, String> themeOf = new HashMap<>();
        themes.forEach(theme -> theme.actionPlan().plans().forEach(plan -> {
            themeOf.put(plan.id(), theme.id());
            plan.actions()
                    .forEach(action -> sensitive.merge(
                            new ActionKey(plan.id(), action.id()), action.sensitive(), Boolean::logicalOr));
        }));
        entries.all(PlanStated.class)
                .forEach(entry -> themeOf.putIfAbsent(
                        entry.statement().plan(), entry.statement().theme()));
        entries.all(ActionStated.class)
                .forEach(entry -> sensitive.put(
                        new ActionKey(
                                entry.statement().plan(),
                                entry.statement().action().id()),
                        entry.statement().action().sensitive()));
        return new SensitiveActions(sensitive.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(
                        key -> themeOf.getOrDefault(key.plan(), ""), Collectors.toUnmodifiableSet())));
    }

    /** Those that are hidden from somebody who may see those of some themes. */
    public SensitiveActions hiddenFrom(Predicate<String> seen) {
        return new SensitiveActions(keys.entrySet().stream()
                .filter(ofTheme -> !seen.test(ofTheme.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Whether a statement is about one of them. */
    public boolean isTold(Statement statement) {
        return about(statement).filter(this::has).isPresent();
    }

    private boolean has(ActionKey key) {
        return keys.values().stream().anyMatch(ofTheme -> ofTheme.contains(key));
    }

    private static Optional<ActionKey> about(Statement statement) {
        if (statement instanceof ActionStated stated) {
            return Optional.of(new ActionKey(stated.plan(), stated.action().id()));
        }
        if (statement instanceof Progress progress) {
            return Optional.of(new ActionKey(progress.plan(), progress.action()));
        }
        return statement instanceof ChallengeStatement said && said.about() instanceof Matter.OfAction action
                ? Optional.of(new ActionKey(action.plan(), action.action()))
                : Optional.empty();
    }

    /** A position without them. */
    public Position hide(Position position) {
        return isEmpty()
                ? position
                : new Position(
                        position.agreement(),
                        position.period(),
                        position.known(),
                        position.scheme(),
                        position.themes().stream().map(this::hide).toList(),
                        position.scorecard());
    }

    private ThemePosition hide(ThemePosition theme) {
        return keys.containsKey(theme.id())
                ? theme.with(theme.plans().stream().map(this::hide).toList())
                : theme;
    }

    private PlanPosition hide(PlanPosition plan) {
        List<ActionPosition> shown = plan.actions().stream()
                .filter(action ->
                        !has(new ActionKey(plan.plan().id(), action.action().id())))
                .toList();
        return shown.size() == plan.actions().size() ? plan : plan.with(shown);
    }

    /** Entries without what is said about them; a risk that they are meant to lower does not name them. */
    public Entries hide(Entries entries) {
        return isEmpty()
                ? entries
                : entries.changed(entry -> isTold(entry.statement()) ? Stream.empty() : Stream.of(withoutNames(entry)));
    }

    private Entry<?> withoutNames(Entry<?> entry) {
        Optional<Entry<RiskStated>> risk = entry.as(RiskStated.class);
        if (risk.isEmpty()) {
            return entry;
        }
        RiskStated stated = risk.get().statement();
        List<ActionKey> named = new ArrayList<>(stated.terms().actions());
        return named.removeIf(this::has)
                ? entry.saying(new RiskStated(
                        stated.theme(), stated.id(), stated.terms().loweredBy(named), stated.assessment()))
                : entry;
    }
}
