package uk.org.waymark.ledger.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.org.waymark.ledger.chain.Chain;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.chain.Row;
import uk.org.waymark.ledger.database.SharedReading;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.database.Turns;
import uk.org.waymark.position.reporting.Entries;

/** What was reported, by whom and when; it is appended to and read, and nothing in it ever changes. */
@ApplicationScoped
public class Ledger {
    /** The part of the heap that entries may take, the rest being left to requests and what is made of entries. */
    private static final long SHARE_OF_MEMORY = 3;
    /** Measured: 130 to 200 for an entry in its place, as much again for what themes and the public read of it. */
    private static final long BYTES_OF_AN_ENTRY = 400;

    private final Transactions transactions;
    private final Turns turns;
    private final Clock businessClock;
    private final LongAdder entriesRead = new LongAdder();
    private final SharedReading<String, Head> heads = new SharedReading<>(this::readHeads);
    private final EntriesByHead read;

    @Inject
    public Ledger(Transactions transactions, Turns turns, Clock businessClock) {
        this(
                transactions,
                turns,
                businessClock,
                Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / BYTES_OF_AN_ENTRY);
    }

    /** @param room how many entries it keeps in memory at most, of all agreements but the one asked for last */
    public Ledger(Transactions transactions, Turns turns, Clock businessClock, long room) {
        this.transactions = transactions;
        this.turns = turns;
        this.businessClock = businessClock;
        this.read = new EntriesByHead(room);
    }

    /** For the container's proxy only. */
    protected Ledger() {
        this(null, null, null);
    }

    /**
     * Tells somebody of each agreement whose entries are let go of, because others were asked for since and there is no
     * room for all; what was made of them can go too.
     */
    public void whenLetGo(Consumer<String> listener) {
        read.tell(listener);
    }

    /** The last entry of an agreement's chain: one row, by which every copy of anything tells whether it is current. */
    public Head head(String agreement) {
        return heads(List.of(agreement)).getOrDefault(agreement, Head.EMPTY);
    }

    /**
     * The heads of several agreements by their ids; one of which nothing was said has none. They are read after this was
     * called, in one question that is shared with all who wait for a head meanwhile; within a transaction by itself.
     */
    public Map<String, Head> heads(Collection<String> agreements) {
        return transactions.isUnderWay() ? readHeads(agreements) : heads.of(agreements);
    }

    private Map<String, Head> readHeads(Collection<String> agreements) {
        return transactions.ask(connection -> Chain.heads(connection, agreements));
    }

    /** Whether an agreement's chain once ended so; another ledger's never did. */
    public boolean has(String agreement, Head head) {
        return transactions.inOne(connection -> new Chain(connection, agreement).has(head));
    }

    /** Everything said about an agreement up to now. */
    public Entries entries(String agreement) {
        return entries(agreement, head(agreement));
    }

    /** Everything said about an agreement up to a head. */
    public Entries entries(String agreement, Head head) {
        return read.get(agreement, head, reading(agreement));
    }

    /**
     * Does something with everything said about an agreement up to a head, for somebody who goes through all agreements:
     * what others ask for stays in memory, and where there is no room beside it nothing of this stays.
     */
    public <T> T inPassing(String agreement, Head head, Function<Entries, T> work) {
        return read.inPassing(agreement, head, reading(agreement), work);
    }

    /** Whether entries of an agreement are in memory, so that asking for them again reads what was said since. */
    public boolean isInMemory(String agreement) {
        return read.keeps(agreement);
    }

    private EntriesByHead.Reading reading(String agreement) {
        return (missing, before) -> transactions.inOne(connection -> {
            EntryTable stored = new EntryTable(connection, agreement, entriesRead);
            if (before.isPresent()
                    && new Chain(connection, agreement).has(before.get().head())) {
                EntriesByHead.Kept kept = before.get();
                return kept.entries().with(stored.between(kept.head().sequence(), missing.sequence()));
            }
            return new Entries(stored.between(0, missing.sequence()));
        });
    }

    /** What was said of an agreement's definitions: their releases, and the revisions in force; few of its entries. */
    public Entries ofDefinitions(String agreement) {
        return transactions.inOne(connection -> ofDefinitions(connection, agreement));
    }

    private Entries ofDefinitions(Connection connection, String agreement) throws SQLException {
        return new Entries(new EntryTable(connection, agreement, entriesRead).ofDefinitions());
    }

    /** How many entries were read from the database since the start, for whatever agreement. */
    public long entriesRead() {
        return entriesRead.sum();
    }

    /** Appends entries in their order, all or none, and says where the chain then ends. */
    public Head append(String agreement, Account by, List<NewEntry> entries) {
        return append(agreement, by, (head, standing) -> entries);
    }

    /**
     * Appends what is chosen in view of what stands, while nobody else can append to that agreement. From the lock to the
     * commit it works over one connection, whatever {@code choose} asks the database.
     *
     * @param choose gives the entries to append on top of a head and what stands at it; may be none
     * @throws uk.org.waymark.ledger.database.DatabaseBusy when others write for too long; nothing is appended
     */
    public Head append(String agreement, Account by, BiFunction<Head, Entries, List<NewEntry>> choose) {
        return appendChosen(agreement, by, (connection, head) -> choose.apply(head, entries(agreement, head)));
    }

    /** The same, in view of nothing but what was said of the definitions, so that a start does not read everything. */
    public Head appendToDefinitions(String agreement, Account by, Function<Entries, List<NewEntry>> choose) {
        return appendChosen(agreement, by, (connection, head) -> choose.apply(ofDefinitions(connection, agreement)));
    }

    /** What is appended on top of a head, in view of what is read over the connection of the work under way. */
    private interface Choice {
        List<NewEntry> at(Connection connection, Head head) throws SQLException;
    }

    /** Gives entries one after another, in view of what stands. */
    @FunctionalInterface
    public interface Source {
        /** Gives each in its turn; from the first on it asks the database nothing, which is busy storing them. */
        void give(Head head, Entries standing, Consumer<NewEntry> taker);
    }

    /**
     * Appends what a source gives, in that order, all or none. Each entry is hashed and sent as soon as it is given, and
     * PostgreSQL stores it while the source works out the next.
     *
     * @throws uk.org.waymark.ledger.database.DatabaseBusy when others write for too long; nothing is appended
     * @throws IllegalStateException when the source asks the database after its first entry; nothing is appended
     */
    public Head appendFrom(String agreement, Account by, Source source) {
        return inTurn(agreement, (connection, chain, head) -> {
            Entries standing = entries(agreement, head);
            return chain.append(rows -> source.give(head, standing, taker(rows, by)));
        });
    }

    private Head appendChosen(String agreement, Account by, Choice choice) {
        return inTurn(agreement, (connection, chain, head) -> {
            List<NewEntry> chosen = choice.at(connection, head);
            return chosen.isEmpty() ? head : chain.append(rows -> chosen.forEach(taker(rows, by)));
        });
    }

    /** What grows a chain from its head, over the connection of the work under way, and says where it then ends. */
    private interface Appending {
        Head to(Connection connection, Chain chain, Head head) throws SQLException;
    }

    private Head inTurn(String agreement, Appending appending) {
        return turns.take(
                agreement,
                () -> transactions.inOne(connection -> {
                    Chain chain = new Chain(connection, agreement);
                    chain.lock();
                    return appending.to(connection, chain, chain.head());
                }));
    }

    /** Makes rows of entries, all as of one moment. */
    private Consumer<NewEntry> taker(Consumer<Row> rows, Account by) {
        Instant now = Row.whole(businessClock.instant());
        Instant recordedAt = Row.whole(Clock.systemUTC().instant());
        return entry -> rows.accept(row(entry, by, now, recordedAt));
    }

    private static Row row(NewEntry entry, Account by, Instant now, Instant recordedAt) {
        StoredStatement stored = StoredStatement.of(entry.statement());
        return new Row(
                stored.kind(),
                stored.subject(),
                stored.part(),
                stored.period(),
                stored.body(),
                entry.knownFrom().map(Row::whole).orElse(now),
                recordedAt,
                by.id(),
                entry.reason(),
                entry.source());
    }
}
