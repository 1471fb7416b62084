package uk.org.waymark.ledger.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.agreement.AgreementFile;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.agreement.Inbox;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.setting.Settings;

/**
 * Installs what the product and the home hold, where it is not in force: an entry of the agreement's chain each. An
 * agreement of the product is an example, installed where somebody asks for it or has it already. What has
 * stood in the home unchanged since something else was installed, by another node or from elsewhere, is left alone and
 * reported.
 */
@ApplicationScoped
public class Installation {
    private static final System.Logger LOG = System.getLogger(Installation.class.getName());

    private final Settings settings;
    private final Transactions transactions;
    private final Agreements agreements;
    private final Ledger ledger;
    private final DefinitionQuery definitions;
    private final Clock businessClock;

    @Inject
    public Installation(
            Settings settings,
            Transactions transactions,
            Agreements agreements,
            Ledger ledger,
            DefinitionQuery definitions,
            Clock businessClock) {
        this.settings = settings;
        this.transactions = transactions;
        this.agreements = agreements;
        this.ledger = ledger;
        this.definitions = definitions;
        this.businessClock = businessClock;
    }

    /** For the container's proxy only. */
    protected Installation() {
        this(null, null, null, null, null, null);
    }

    /**
     * Installs what was read at the start.
     *
     * @return the ids of the agreements of which something was installed
     */
    public Set<String> run() {
        return install(agreements.inbox(), Account.WAYMARK).agreements();
    }

    /**
     * Takes over what the database has in force and installs nothing, for a node that writes nothing. Called again, it
     * takes over the agreements that came since.
     */
    public synchronized void takeOver() {
        List<Definitions> inForce = new ArrayList<>(agreements.state().inForce().orElse(List.of()));
        notAmong(inForce).forEach(id -> inForce.add(inForceNow(id)));
        agreements.adopt(inForce, List.of());
    }

    /**
     * Reads the product and the home again, and installs what has changed since, without a new start.
     *
     * @return the files, jars and folders that were installed, by name
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws uk.org.waymark.contract.definition.DefinitionException when what the product brings does not fit a file of
     *     the home; nothing is installed then
     */
    public List<String> checkAgain(Actor actor) {
        actor.require(Permission.INSTALL_DEFINITIONS);
        return install(agreements.readInbox(), actor.account()).sources();
    }

    /**
     * Installs one definition that somebody sent and looked at beside what is in force. The home keeps what it holds.
     *
     * @param instead the content it was looked at beside; empty where there was none
     * @param reason what changes, and why
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws DefinitionsChanged when other content is in force by now; nothing is installed then
     */
    public void install(Actor actor, Agreement agreement, Candidate candidate, Optional<Hash> instead, String reason) {
        actor.require(Permission.INSTALL_DEFINITIONS);
        ledger.appendToDefinitions(agreement.id(), actor.account(), entries -> {
            if (!definitions.inForce(agreement.id(), candidate, entries).equals(instead)) {
                throw new DefinitionsChanged(candidate.name());
            }
            return List.of(entry(agreement, candidate, Optional.of(reason)));
        });
        install(agreements.inbox(), Account.WAYMARK);
    }

    /**
     * What was installed.
     *
     * @param agreements the ids of those it belongs to
     * @param sources the files, jars and folders, by name
     */
    private record Installed(Set<String> agreements, List<String> sources) {
        Installed() {
            this(new LinkedHashSet<>(), new ArrayList<>());
        }

        void add(String agreement, Candidate candidate) {
            agreements.add(agreement);
            sources.add(candidate.source());
        }
    }

    /** Installs, remembers what was here, and hands the definitions now in force to the rest of the product. */
    private synchronized Installed install(Inbox inbox, Account by) {
        agreements.takeIn(inbox);
        Installed installed = new Installed();
        List<String> notInForce = new ArrayList<>();
        List<Definitions> inForce = new ArrayList<>();
        try {
            SeenDefinitions seen = SeenDefinitions.read(settings.ownFolder());
            for (AgreementFile file : inbox.files()) {
                if (agreements.isAskedFor(file) || isInUse(file.agreement())) {
                    String id = file.agreement().id();
                    List<Candidate> candidates = Candidate.in(inbox, file);
                    ledger.appendToDefinitions(id, by, entries -> candidates.stream()
                            .map(candidate -> new Arrival(candidate, id, entries, definitions, seen))
                            .filter(arrival -> isToInstall(arrival, notInForce))
                            .map(Arrival::candidate)
                            .peek(candidate -> installed.add(id, candidate))
                            .map(candidate -> entry(file.agreement(), candidate, Optional.empty()))
                            .toList());
                    candidates.forEach(seen::remember);
                    inForce.add(inForceNow(id));
                }
            }
            seen.write();
            notAmong(inForce).forEach(id -> inForce.add(inForceNow(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file " + SeenDefinitions.NAME + " in the home folder cannot be read or written", e);
        }
        agreements.adopt(inForce, notInForce);
        return installed;
    }

    /** Whether the database has anything of an agreement, which then stays whether or not somebody asks for it. */
    private boolean isInUse(Agreement agreement) {
        return transactions.inOne(connection -> new DefinitionTable(connection).holds(agreement.id()));
    }

    /** The agreements of the database that others are; what was installed stays when its file is not here any more. */
    private List<String> notAmong(List<Definitions> found) {
        return transactions.inOne(connection -> new DefinitionTable(connection).agreements()).stream()
                .filter(id ->
                        found.stream().noneMatch(its -> its.agreement().id().equals(id)))
                .toList();
    }

    private Definitions inForceNow(String agreement) {
        return definitions.at(agreement, ledger.ofDefinitions(agreement), Known.on(LocalDate.now(businessClock)));
    }

    private static boolean isToInstall(Arrival arrival, List<String> notInForce) {
        if (arrival.isInForce()) {
            return false;
        }
        boolean isNew = arrival.isNew();
        if (!isNew) {
            Candidate candidate = arrival.candidate();
            notInForce.add(candidate.source());
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} is not in force: other content of {1} was installed after it. Change the file to install it"
                            + " again, or take over what is in force.",
                    candidate.source(),
                    candidate.name());
        }
        return isNew;
    }

    /** The entry, whose text is kept in the same transaction. */
    private NewEntry entry(Agreement agreement, Candidate candidate, Optional<String> reason) {
        transactions.inOne(connection -> new DefinitionTable(connection).keep(candidate.text()));
        LOG.log(System.Logger.Level.INFO, "Installing {0} from {1}", candidate.name(), candidate.source());
        return new NewEntry(
                candidate.release(), agreement.knownFrom().map(Known::from), reason, Optional.of(candidate.source()));
    }
}
