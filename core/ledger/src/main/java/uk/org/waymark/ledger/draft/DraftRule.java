package uk.org.waymark.ledger.draft;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.cycle.Cycle;
import uk.org.waymark.position.cycle.Entrance;

/** Of which lines somebody may keep unsaved work, and how much of it. */
final class DraftRule {
    /** As long as the longest answer of a commentary. */
    private static final int LONGEST = 4000;

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 2000;

    private final Actor actor;
    private final Scope scope;
    private final Theme theme;
    private final Cycle cycle;
    private final Snapshot snapshot;

    DraftRule(Actor actor, Scope scope, Theme theme, Snapshot snapshot, ReportingPeriod period) {
        this.actor = actor;
        this.scope = scope;
        this.theme = theme;
        this.cycle = snapshot.cycle(period);
        this.snapshot = snapshot;
    }

    /**
     * The measure of each line, by its code.
     *
     * @throws DraftRefused when something of it cannot be kept
     */
    Map<String, String> measures(Map<String, Map<String, String>> typed) {
        requireSize(typed);
        Map<String, String> measures = new TreeMap<>();
        for (String line : typed.keySet()) {
            Indicator measure = measure(line)
                    .orElseThrow(() -> new DraftRefused(theme.title() + " has no measure for “" + line + "”."));
            actor.require(Permission.ENTER_FIGURES, scope, measure);
            Entrance entrance = cycle.mayEnter(measure.code(), actor.account().id(), snapshot.today());
            if (!entrance.allowed()) {
                throw new DraftRefused(entrance.why());
            }
            measures.put(line, measure.code().text());
        }
        return measures;
    }

    private static void requireSize(Map<String, Map<String, String>> typed) {
        int fields = typed.values().stream().mapToInt(Map::size).sum();
        if (fields > MOST) {
            throw new DraftRefused("More than " + MOST + " fields were sent at once. Save some of them first.");
        }
        for (Entry<String, Map<String, String>> line : typed.entrySet()) {
            for (Entry<String, String> field : line.getValue().entrySet()) {
                if ((line.getKey() + field.getKey()).length() > LONGEST_NAME) {
                    throw new DraftRefused("There is no field of that name.");
                }
                if (field.getValue().length() > LONGEST) {
                    throw new DraftRefused(
                            "A text of " + line.getKey() + " is longer than " + LONGEST + " characters. Shorten it.");
                }
                if (field.getValue().indexOf('\0') >= 0) {
                    throw new DraftRefused("A text of " + line.getKey() + " holds a character that no text has.");
                }
            }
        }
    }

    private Optional<Indicator> measure(String line) {
        return theme.indicators().stream()
                .filter(its -> line.equals(its.code().text())
                        || line.startsWith(its.code().text() + "/"))
                .findFirst();
    }

    /** Whether a draft is still one: its measure is the reader's too, and its author may still enter it. */
    boolean isShown(Draft draft) {
        return measure(draft.measure())
                .filter(its -> actor.may(Permission.ENTER_FIGURES, scope, its))
                .filter(its ->
                        cycle.mayEnter(its.code(), draft.by(), snapshot.today()).allowed())
                .isPresent();
    }
}
