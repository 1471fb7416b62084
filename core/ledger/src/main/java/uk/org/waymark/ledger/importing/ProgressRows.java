package uk.org.waymark.ledger.importing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.reporting.PlanStatement.Progress;

/** Reads {@code progress.csv}: how far actions of a plan have come. */
final class ProgressRows {
    static final Headings COLUMNS =
            new Headings(List.of("plan", "action", "state"), List.of("note", "known from", "source"));

    private final List<Plan> plans;

    ProgressRows(List<Theme> themes) {
        this.plans = themes.stream()
                .flatMap(theme -> theme.actionPlan().plans().stream())
                .toList();
    }

    List<Located> read(List<TableRow> rows) {
        return rows.stream().flatMap(this::entry).toList();
    }

    private Stream<Located> entry(TableRow row) {
        Optional<Plan> plan = row.required("plan", "Write the id of a plan", this::plan);
        Optional<Action> action =
                plan.flatMap(its -> row.required("action", "Write the id of an action", id -> action(its, id)));
        Optional<Progress.State> state = row.required("state", "Write planned, under-way or done", ProgressRows::state);
        Optional<Instant> knownFrom = row.knownFrom("known from");
        if (!row.isSound()) {
            return Stream.empty();
        }
        Progress progress = new Progress(
                plan.orElseThrow().id(),
                action.orElseThrow().id(),
                state.orElseThrow(),
                row.find("note").orElse(""));
        return Stream.of(new Located(new NewEntry(progress, knownFrom, Optional.empty(), row.find("source")), row));
    }

    private Plan plan(String id) {
        return plans.stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such plan; there are "
                        + plans.stream().map(Plan::id).collect(Collectors.joining(", "))));
    }

    private static Action action(Plan plan, String id) {
        return plan.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("plan " + plan.id() + " has no such action; it has "
                        + plan.actions().stream().map(Action::id).collect(Collectors.joining(", "))));
    }

    private static Progress.State state(String text) {
        return Arrays.stream(Progress.State.values())
                .filter(state -> state.words().equals(text.replace('-', ' ')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it is not a state of progress"));
    }
}
