package uk.org.waymark.ledger.definition;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReleaseStatement.JavaRules;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;

/** A theme with a rule in Java, whose two files stay the same while the code of its rule changes. */
class ArrivalTest {
    private static final String FILES = "<theme/>\f<action-plan/>";
    private static final String FIRST = Hash.of("first code").hex();
    private static final String SECOND = Hash.of("second code").hex();

    @TempDir
    private Path home;

    private SeenDefinitions seen;

    @BeforeEach
    void begin() throws IOException {
        seen = SeenDefinitions.read(Optional.of(home));
    }

    @Test
    void aRuleOfTheSameCodeIsInForce() {
        assertTrue(arrival(FIRST, FIRST).isInForce());
    }

    @Test
    void aRuleOfOtherCodeIsToBeInstalledThoughTheFilesAreTheSame() {
        seen.remember(candidate(FIRST));

        Arrival changed = arrival(SECOND, FIRST);

        assertFalse(changed.isInForce());
        assertTrue(changed.isNew());
    }

    @Test
    void aRuleThatStoodHereWhileOtherCodeWasInstalledElsewhereIsLeftAlone() {
        seen.remember(candidate(FIRST));

        Arrival unchanged = arrival(FIRST, FIRST, SECOND);

        assertFalse(unchanged.isInForce());
        assertFalse(unchanged.isNew());
    }

    /** What is here, after rules of these codes were installed in turn. */
    private Arrival arrival(String here, String... installed) {
        Entries entries = new Entries(IntStream.range(0, installed.length)
                .<Entry<?>>mapToObj(place -> entry(place + 1, installed[place]))
                .toList());
        return new Arrival(candidate(here), "market-town", entries, new TestInstallation(home).definitions(), seen);
    }

    private static Entry<ThemeRelease> entry(int sequence, String code) {
        Instant known = Instant.parse("2008-06-02T00:00:00Z").plusSeconds(sequence);
        return new Entry<>(
                sequence, release(code), known, known, Account.WAYMARK.id(), Optional.empty(), Optional.empty());
    }

    private static Candidate candidate(String code) {
        return new Candidate("market-town quay", FILES, release(code), "quay.jar", false);
    }

    private static ThemeRelease release(String code) {
        return new ThemeRelease("quay", Hash.of(FILES).hex(), 1, Optional.of(new JavaRules(List.of("NI 1"), code)));
    }
}
