package uk.org.waymark.ledger.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** What was applied to a schema beside what this product brings, migration by migration in their order. */
record SchemaFit(List<MigrationInfo> migrations) {
    /** Migrations that came to the product after later numbers; a database of those days gets them late. */
    private static final Set<MigrationVersion> CAME_LATE =
            Set.of(MigrationVersion.fromVersion("0002"), MigrationVersion.fromVersion("0005"));

    SchemaFit(MigrationInfo... migrations) {
        this(Arrays.stream(migrations)
                .filter(MigrationInfo::isVersioned)
                .sorted(Comparator.comparing(MigrationInfo::getVersion))
                .toList());
    }

    /** The newest version that this product brings. */
    MigrationVersion newest() {
        return last(migration -> migration.getState().isResolved()).orElseThrow();
    }

    /** The newest version that was applied; empty where there is none. */
    Optional<MigrationVersion> applied() {
        return last(MigrationInfo::isApplied);
    }

    /** Whether nothing is left to apply. */
    boolean isNewest() {
        return next().isEmpty();
    }

    /** The script that would be applied next. */
    Optional<String> next() {
        return migrations.stream()
                .filter(migration -> !migration.isApplied())
                .map(MigrationInfo::getScript)
                .findFirst();
    }

    /** Refuses a schema that this product cannot bring up to date, or that is not what the product would have made. */
    void require() {
        refuse(
                migration -> migration.isApplied() && migration.getVersion().isNewerThan(newest()),
                found -> "The database was brought to schema " + found + " by a newer Waymark; this one knows schema "
                        + number(newest()) + ".",
                "Start the newer Waymark, or restore the backup that was taken before the upgrade.");
        refuse(
                migration -> migration.getState().isFailed(),
                found -> "Migration " + found + " was begun on this database and did not end.",
                "Restore the backup that was taken before it.");
        refuse(
                migration -> migration.isApplied() && !migration.getState().isResolved(),
                found -> "The database has had migration " + found + ", which this Waymark does not bring.",
                "Start the Waymark that the database is from, or a later one.");
        refuse(
                migration ->
                        migration.isApplied() && !(migration.isChecksumMatching() && migration.isDescriptionMatching()),
                found -> "Migration " + found + " is not what was applied to this database.",
                "Use Waymark as it was delivered; if you do, another product made this schema, so name another"
                        + " database.");
        refuse(
                this::isLeftOut,
                found -> "Migration " + found + " was left out of this database, though later ones were applied.",
                "Restore a backup that has it.");
    }

    private boolean isLeftOut(MigrationInfo migration) {
        return !migration.isApplied()
                && !CAME_LATE.contains(migration.getVersion())
                && applied()
                        .filter(version -> version.isNewerThan(migration.getVersion()))
                        .isPresent();
    }

    private void refuse(Predicate<MigrationInfo> unfit, Function<String, String> wrong, String whatToDo) {
        String found = migrations.stream()
                .filter(unfit)
                .map(migration -> number(migration.getVersion()))
                .collect(Collectors.joining(", "));
        if (!found.isEmpty()) {
            throw new DatabaseFault(wrong.apply(found), whatToDo);
        }
    }

    /** A version as people write it: 3 for 0003. */
    static String number(MigrationVersion version) {
        return version.getMajorAsString();
    }

    private Optional<MigrationVersion> last(Predicate<MigrationInfo> such) {
        return migrations.stream().filter(such).map(MigrationInfo::getVersion).reduce((older, newer) -> newer);
    }
}
