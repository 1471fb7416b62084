package uk.org.waymark.ledger.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.ReleasedTheme;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Row;
import uk.org.waymark.ledger.database.Transactions;

/** Stores what each theme declares once per distinct content, and gives the themes as they were known at a moment. */
@ApplicationScoped
public class ThemeReleases {
    private final Transactions transactions;
    private final Agreements agreements;
    private final Clock businessClock;
    private final Map<StoredRelease, Theme> rebuilt = new ConcurrentHashMap<>();
    private final Map<Theme, Hash> contents = new ConcurrentHashMap<>();
    private volatile List<StoredRelease> stored = List.of();

    @Inject
    public ThemeReleases(Transactions transactions, Agreements agreements, Clock businessClock) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.businessClock = businessClock;
    }

    /** For the container's proxy only. */
    protected ThemeReleases() {
        this(null, null, null);
    }

    /** Stores what the installed themes declare, where it is new; done at start. */
    public void store() {
        stored = transactions.inOne(connection -> {
            ReleaseTable table = new ReleaseTable(connection);
            for (Agreement agreement : agreements.all()) {
                for (Theme theme : agreements.catalogue().themesOf(agreement.id())) {
                    table.store(release(agreement, theme), theme.declaration());
                }
            }
            return table.all().stream().sorted(StoredRelease.BY_KNOWN).toList();
        });
    }

    /** The themes of an agreement as declared at a moment, in the agreement's order. */
    public List<Theme> themes(String agreementId, Known known) {
        Agreement agreement = agreements.agreement(agreementId);
        return agreements.catalogue().themesOf(agreementId).stream()
                .flatMap(installed ->
                        find(agreement, installed, known).map(release -> theme(release, installed)).stream())
                .toList();
    }

    private StoredRelease release(Agreement agreement, Theme theme) {
        return new StoredRelease(
                agreement.id(),
                theme.id(),
                content(theme),
                agreement.knownFrom().map(Known::from).orElseGet(() -> Row.whole(businessClock.instant())),
                Row.whole(Instant.now()));
    }

    private Optional<StoredRelease> find(Agreement agreement, Theme theme, Known known) {
        List<StoredRelease> ofTheme = stored.stream()
                .filter(release -> release.agreement().equals(agreement.id())
                        && release.theme().equals(theme.id()))
                .toList();
        return ofTheme.stream()
                .filter(release -> known.includes(release.knownFrom()))
                .reduce((earlier, later) -> later)
                .or(() -> ofTheme.stream().findFirst().filter(first -> countsBeforeItself(agreement, known)));
    }

    /**
     * Whether an agreement's first releases also show what came before them: always for an archive, else back to the
     * first day of the agreement, without which a new installation could not show its own past periods.
     */
    private static boolean countsBeforeItself(Agreement agreement, Known known) {
        return agreement.knownFrom().isPresent()
                || known.includes(agreement.firstYear().starts());
    }

    private Theme theme(StoredRelease release, Theme installed) {
        return content(installed).equals(release.content())
                ? installed
                : rebuilt.computeIfAbsent(
                        release,
                        missing -> ReleasedTheme.of(
                                transactions.inOne(connection -> new ReleaseTable(connection).declaration(missing)),
                                installed));
    }

    private Hash content(Theme theme) {
        return contents.computeIfAbsent(theme, declaring -> Hash.of(declaring.declaration()));
    }
}
