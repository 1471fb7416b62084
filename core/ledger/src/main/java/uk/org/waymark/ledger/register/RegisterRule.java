package uk.org.waymark.ledger.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.entry.Look;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.register.Numbered;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.NumberedStatement;

/** The conditions that a concern and an occasion of engagement share. */
record RegisterRule(Keeper keeper) {
    RegisterRule(Snapshot snapshot, Actor actor, Permission permission) {
        this(new Keeper(snapshot, actor, permission));
    }

    /**
     * The bearing by the codes that measures have here.
     *
     * @param which the measures that are asked for, such as "that wait for it"
     * @throws RegisterRefused when it names what is not here, or nothing of the actor's remit
     */
    Bearing sound(Bearing bearing, String which) {
        Bounds bounds = new Bounds(keeper.snapshot());
        refuse(bounds.unknown(bearing.measures(), which));
        refuse(strange(bearing.themes()));
        refuse(keeper.why(bearing));
        return new Bearing(bearing.themes(), bounds.here(bearing.measures()));
    }

    private Optional<String> strange(List<String> themes) {
        List<String> there =
                keeper.snapshot().definitions().themes().stream().map(Theme::id).toList();
        String strange = themes.stream().filter(id -> !there.contains(id)).collect(Collectors.joining(", "));
        return Optional.of("There is no theme “" + strange + "” in this agreement. Choose themes from the list.")
                .filter(why -> !strange.isEmpty());
    }

    /**
     * Requires that something may be changed.
     *
     * @param readAt the sequence of the head at which the actor read it
     * @param over why it is not changed any more; empty where it is
     * @throws RegisterRefused when it concerns others, somebody else changed it since, or it is over
     */
    void requireOpen(Numbered<? extends NumberedStatement> item, Bearing bearing, long readAt, Optional<String> over) {
        refuse(keeper.why(bearing));
        refuse(new Look(keeper.actor().account(), readAt).overtaken(Optional.of(item.latest()), item.id()));
        refuse(over);
    }

    /**
     * Requires a day that has come.
     *
     * @param what happened on it, such as "was asked"
     */
    void requirePast(LocalDate day, String what) {
        refuse(Optional.of("It " + what + " on " + Bounds.words(day)
                        + ", which is still to come. Choose the day on which it happened.")
                .filter(why -> day.isAfter(keeper.snapshot().today())));
    }

    static void requireWords(String words, String otherwise) {
        refuse(Optional.of(otherwise).filter(why -> words.isBlank()));
    }

    static void refuse(Optional<String> because) {
        because.ifPresent(why -> {
            throw new RegisterRefused(why);
        });
    }

    static RegisterRefused absent(String what, String id) {
        return new RegisterRefused(
                "There is no " + what + " “" + id + "” in this agreement. Choose one from the list.");
    }

    /** Nothing where it was stated already. */
    static List<NewEntry> unless(boolean stated, NumberedStatement statement) {
        return stated ? List.of() : List.of(NewEntry.now(statement));
    }
}
