package uk.org.waymark.ledger.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.contract.theme.ThemeCatalogue;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.reporting.Entries;

/** Takes the snapshots of agreements: one for a request or a command, which then reads nothing else of the ledger. */
@ApplicationScoped
public class Snapshots {
    private final Database database;
    private final Agreements agreements;
    private final Ledger ledger;
    private final Clock businessClock;
    private final KeptAnswers kept;

    @Inject
    public Snapshots(
            Database database, Agreements agreements, DefinitionQuery definitions, Ledger ledger, Clock businessClock) {
        this.database = database;
        this.agreements = agreements;
        this.ledger = ledger;
        this.businessClock = businessClock;
        this.kept = new KeptAnswers(agreements, definitions);
        ledger.whenLetGo(kept::letGo);
    }

    /** For the container's proxy only. */
    protected Snapshots() {
        this.database = null;
        this.agreements = null;
        this.ledger = null;
        this.businessClock = null;
        this.kept = null;
    }

    /**
     * An agreement as it stands now.
     *
     * @throws java.util.NoSuchElementException when there is no such agreement
     * @throws uk.org.waymark.ledger.database.DatabaseUnavailable when the database is away or not prepared
     */
    public Snapshot of(String agreementId) {
        database.requirePrepared();
        String id = agreements.agreement(agreementId).id();
        return of(id, ledger.head(id));
    }

    /** An agreement as it stood when its chain ended so; the same otherwise. */
    public Snapshot of(String id, Head head) {
        database.requirePrepared();
        Snapshot snapshot = at(id, head, ledger.entries(id, head));
        agreements.follow(snapshot.definitions());
        return snapshot;
    }

    /**
     * Does something with an agreement as it stands now, for somebody who goes through all of them. Where there is no room
     * in memory beside what others asked for, it is let go of when that is done; the work must not hold on to the snapshot.
     *
     * @throws java.util.NoSuchElementException when there is no such agreement
     */
    public <T> T inPassing(String agreementId, Function<Snapshot, T> work) {
        database.requirePrepared();
        String id = agreements.agreement(agreementId).id();
        return inPassing(id, ledger.head(id), work);
    }

    private <T> T inPassing(String id, Head head, Function<Snapshot, T> work) {
        return ledger.inPassing(id, head, entries -> {
            Snapshot snapshot = at(id, head, entries);
            agreements.follow(snapshot.definitions());
            return work.apply(snapshot);
        });
    }

    /** The heads of several agreements by their ids, in one question; one of which nothing was said has none. */
    public Map<String, Head> heads(Collection<String> agreementIds) {
        return ledger.heads(agreementIds);
    }

    /** The day by the business clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(businessClock.instant(), Known.LONDON);
    }

    /**
     * The agreement that an address names, as it stands now.
     *
     * @param agreementId empty for the default agreement
     * @param read heads that were read already for whoever asks, by agreement
     * @return empty where there is no such agreement
     * @throws uk.org.waymark.ledger.database.DatabaseUnavailable as {@link #of}
     */
    public Optional<Snapshot> find(Optional<String> agreementId, Map<String, Head> read) {
        return agreementId
                .map(agreements::findAgreement)
                .orElseGet(agreements::findDefaultAgreement)
                .map(Agreement::id)
                .map(id -> read.containsKey(id) ? of(id, read.get(id)) : of(id));
    }

    /** What answers rest on that are made of a snapshot from now on. */
    public Footing footing(Snapshot snapshot) {
        return Footing.of(snapshot, agreements.state());
    }

    /** Whether what an answer rests on is as it was, where the agreement's chain ends so now. */
    public boolean stands(Footing footing, Head now) {
        return footing.isStill(now, agreements.state(), businessClock.instant());
    }

    /**
     * Where an agreement's chain ends, as read after this was called.
     *
     * @throws uk.org.waymark.ledger.database.DatabaseUnavailable as {@link #of}
     */
    public Head head(String agreementId) {
        return ledger.head(agreementId);
    }

    /**
     * What the agreements here come to at a period, beside one another. It costs one question for their heads, and
     * reads the entries of those of which something was said since anybody asked last.
     *
     * @param forPublic whether it goes to somebody who may have no more than the public
     * @throws FutureKnown when {@code known} is later than the business clock
     */
    public Nation nation(boolean forPublic, ReportingPeriod period, Known known) {
        database.requirePrepared();
        List<String> ids = agreements.all().stream().map(Agreement::id).toList();
        Map<String, Head> heads = ledger.heads(ids);
        ThemeCatalogue rules = kept.rules();
        List<RuleFault> ruleFaults = kept.ruleFaults();
        Nation nation = new Nation(
                ids.stream()
                        .map(id -> new KeptAnswers.AreaAsked(
                                id,
                                forPublic ? Reader.PUBLIC : Reader.PARTNERSHIP,
                                heads.getOrDefault(id, Head.EMPTY),
                                rules,
                                ruleFaults,
                                period,
                                known))
                        .map(asked -> kept.area(asked, () -> area(asked)))
                        .toList(),
                forPublic);
        // Where a rule was set aside on the way, some of its measures were rated and some were not.
        return kept.ruleFaults().equals(ruleFaults) ? nation : nation(forPublic, period, known);
    }

    private AreaPosition area(KeptAnswers.AreaAsked asked) {
        return inPassing(asked.agreement(), asked.head(), all -> {
            Snapshot seen = asked.reader() == Reader.PUBLIC ? all.forPublic() : all;
            if (!ledger.isInMemory(asked.agreement())) {
                workOutOthers(asked, seen);
            }
            return seen.area(asked.period(), asked.known());
        });
    }

    /** The other periods too: reading the entries for the next one would take many times as long as working it out now. */
    private void workOutOthers(KeptAnswers.AreaAsked asked, Snapshot seen) {
        seen.agreement().periods().stream()
                .filter(period -> !period.equals(asked.period()))
                .filter(period -> !period.starts().isAfter(asked.known().date()))
                .forEach(period -> kept.area(asked.of(period), () -> seen.area(period, asked.known())));
    }

    /**
     * Appends what is chosen in view of what stands, while nobody else can append to that agreement.
     *
     * @param choose gives the entries to append; may be none
     * @throws uk.org.waymark.ledger.database.DatabaseBusy when others write for too long; nothing is appended
     * @see Ledger#append(String, Account, java.util.function.BiFunction)
     */
    public Head append(String agreementId, Account by, Function<Snapshot, List<NewEntry>> choose) {
        return ledger.append(agreementId, by, (head, standing) -> choose.apply(at(agreementId, head, standing)));
    }

    /**
     * Appends what is given one after another in view of what stands; the same otherwise.
     *
     * @param source gives the entries; from the first on it asks the database nothing
     * @see Ledger#appendFrom
     */
    public Head appendFrom(String agreementId, Account by, BiConsumer<Snapshot, Consumer<NewEntry>> source) {
        return ledger.appendFrom(
                agreementId, by, (head, standing, taker) -> source.accept(at(agreementId, head, standing), taker));
    }

    private Snapshot at(String agreementId, Head head, Entries entries) {
        return new Snapshot(kept, Reader.PARTNERSHIP, agreementId, head, entries, businessClock.instant());
    }
}
