package uk.org.waymark.ledger.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time for which the database is away. While it lasts one caller at a time looks whether it is over, and everybody
 * else is answered at once: threads that all waited for it would leave nobody to say so.
 */
final class Outage {
    /** Longer than a look can take, so that there is one at a time. */
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(30);

    private final Clock clock;
    private Optional<State> state = Optional.empty();

    private record State(Instant since, Instant nextLook, DatabaseUnavailable why) {}

    Outage(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets through whoever may look.
     *
     * @throws DatabaseUnavailable when the database was away a moment ago and somebody else looks
     */
    synchronized void pass() {
        if (state.isEmpty()) {
            return;
        }
        State now = state.get();
        if (clock.instant().isBefore(now.nextLook())) {
            throw now.why();
        }
        state = Optional.of(new State(now.since(), clock.instant().plus(LONGEST_LOOK), now.why()));
    }

    /** Begins, or goes on; the next look may be taken after a while. Gives whether it has just begun. */
    synchronized boolean found(DatabaseUnavailable why, Duration untilNextLook) {
        Instant now = clock.instant();
        boolean begun = state.isEmpty();
        state = Optional.of(new State(state.map(State::since).orElse(now), now.plus(untilNextLook), why));
        return begun;
    }

    /** Ends; gives since when it lasted, if it did. */
    synchronized Optional<Instant> over() {
        Optional<Instant> since = since();
        state = Optional.empty();
        return since;
    }

    synchronized Optional<Instant> since() {
        return state.map(State::since);
    }
}
