package uk.org.waymark.ledger.definition;

import java.util.Comparator;
import java.util.Optional;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.position.reporting.ReleaseStatement.JavaRules;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;

/**
 * A candidate beside what is in force of it and what this home held when it was last looked at.
 *
 * @param entries of its agreement
 */
record Arrival(
        Candidate candidate, String agreement, Entries entries, DefinitionQuery definitions, SeenDefinitions seen) {

    /** Whether it is in force already, the code of its rules included. */
    boolean isInForce() {
        return hasContentInForce() && !hasOtherRules();
    }

    /**
     * Whether it is other than when this home was last looked at. What is shipped follows itself only: where the home
     * gave something of its own, that stays in force though its folder was taken away or cannot be read now.
     */
    boolean isNew() {
        Optional<Hash> inForce = inForce();
        if (inForce.isEmpty()) {
            return true; // the first of it, or a database that this home has not seen
        }
        if (hasContentInForce()) {
            return hasOtherRules() && !seen.find(candidate.memoryOfRules()).equals(candidate.rules());
        }
        Optional<Hash> last = seen.find(candidate.memory());
        if (last.isPresent()) {
            return !last.equals(Optional.of(candidate.content())) && (!candidate.shipped() || last.equals(inForce));
        }
        boolean replaced = candidate.shipped() && seen.find(candidate.name()).isPresent();
        return !replaced && !wasInForce();
    }

    private boolean hasContentInForce() {
        return inForce().filter(candidate.content()::equals).isPresent();
    }

    /** Whether the code of its rules differs from that of the release in force; those before entries did not say. */
    private boolean hasOtherRules() {
        return candidate.release() instanceof ThemeRelease release
                && entries.all(ThemeRelease.class)
                        .filter(entry -> entry.statement().theme().equals(release.theme()))
                        .max(Comparator.comparing(Entry::sequence))
                        .filter(last -> !digest(last.statement()).equals(digest(release)))
                        .isPresent();
    }

    private static Optional<String> digest(ThemeRelease release) {
        return release.rules().map(JavaRules::digest);
    }

    private Optional<Hash> inForce() {
        return definitions.inForce(agreement, candidate, entries);
    }

    private boolean wasInForce() {
        return candidate.release() instanceof ThemeRelease release
                ? definitions.had(agreement, release.theme(), candidate.content(), entries)
                : entries.all(AgreementRelease.class).anyMatch(entry -> entry.statement()
                        .content()
                        .equals(candidate.content().hex()));
    }
}
