package uk.org.waymark.ledger.definition;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Sql;

/**
 * The releases of themes from before definitions were entries. Nothing is added to them any more; they say what was in
 * force where the chain has no entry yet.
 */
record EarlierReleases(List<Release> releases) {
    private static final String ALL =
            "SELECT agreement, theme, sha256, known_from FROM waymark.theme_release ORDER BY known_from, stored_at";

    EarlierReleases {
        releases = List.copyOf(releases);
    }

    /** What a theme declared, by its digest, from when on. */
    record Release(String agreement, String theme, Hash content, Instant knownFrom) {}

    static EarlierReleases read(Connection connection) throws SQLException {
        return new EarlierReleases(Sql.of(ALL)
                .list(
                        connection,
                        row -> new Release(
                                row.text("agreement"),
                                row.text("theme"),
                                new Hash(row.text("sha256")),
                                row.instant("known_from"))));
    }

    /** Those of one theme, earliest known first. */
    List<Release> of(String agreement, String theme) {
        return releases.stream()
                .filter(release ->
                        release.agreement().equals(agreement) && release.theme().equals(theme))
                .toList();
    }

    /** The release that was in force at a moment; of several known by then, the one known last. */
    Optional<Release> inForce(String agreement, String theme, Known known) {
        return of(agreement, theme).stream()
                .filter(release -> known.includes(release.knownFrom()))
                .reduce((earlier, later) -> later);
    }
}
