package uk.org.waymark.ledger.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.ContractVersion;
import uk.org.waymark.contract.theme.InstalledTheme;
import uk.org.waymark.contract.theme.RuleCode;
import uk.org.waymark.ledger.agreement.AgreementFile;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.AgreementRelease;
import uk.org.waymark.position.reporting.Statement.JavaRules;
import uk.org.waymark.position.reporting.Statement.ThemeRelease;

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
     * A definition that is here.
     *
     * @param name by which the home remembers it, such as "leicester-2008-11 health"
     * @param release what an entry would say
     * @param shipped whether it comes with the product rather than from the home
     */
    private record Candidate(String name, String text, Statement release, String source, boolean shipped) {
        Hash content() {
            return Hash.of(text);
        }

        /** What is shipped is remembered apart, so that it is never taken for a change of what the home holds. */
        String memory() {
            return shipped ? name + " shipped" : name;
        }
    }

    /** Installs, remembers what was here, and hands the definitions now in force to the rest of the product. */
    public void run() {
        List<String> notInForce = new ArrayList<>();
        List<Definitions> inForce = new ArrayList<>();
        try {
            SeenDefinitions seen = SeenDefinitions.read(settings.ownFolder());
            for (AgreementFile file : agreements.files()) {
                if (agreements.isAskedFor(file) || isInUse(file.agreement())) {
                    inForce.add(install(file, seen, notInForce));
                }
            }
            seen.write();
            withoutFile(inForce).forEach(id -> inForce.add(inForceNow(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file " + SeenDefinitions.NAME + " in the home folder cannot be read or written", e);
        }
        agreements.adopt(inForce, notInForce);
    }

    private Definitions install(AgreementFile file, SeenDefinitions seen, List<String> notInForce) {
        Agreement agreement = file.agreement();
        List<Candidate> candidates = candidates(file);
        ledger.append(agreement.id(), Account.WAYMARK, (head, entries) -> candidates.stream()
                .filter(candidate -> isToInstall(agreement, candidate, entries, seen, notInForce))
                .map(candidate -> kept(agreement, candidate))
                .toList());
        candidates.forEach(candidate -> seen.put(candidate.memory(), candidate.content()));
        return inForceNow(agreement.id());
    }

    /** Whether the database has anything of an agreement, which then stays whether or not somebody asks for it. */
    private boolean isInUse(Agreement agreement) {
        return transactions.inOne(connection -> new DefinitionTable(connection).holds(agreement.id()));
    }

    /** The agreements whose file is not here any more; what was installed stays. */
    private List<String> withoutFile(List<Definitions> found) {
        return transactions.inOne(connection -> new DefinitionTable(connection).agreements()).stream()
                .filter(id ->
                        found.stream().noneMatch(its -> its.agreement().id().equals(id)))
                .toList();
    }

    private Definitions inForceNow(String agreement) {
        return definitions.at(agreement, ledger.entries(agreement), Known.on(LocalDate.now(businessClock)));
    }

    private List<Candidate> candidates(AgreementFile file) {
        Agreement agreement = file.agreement();
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(
                agreement.id(),
                file.text(),
                new AgreementRelease(Hash.of(file.text()).hex(), ContractVersion.CURRENT),
                file.name(),
                file.example()));
        for (InstalledTheme installed : agreements.catalogue().installed()) {
            if (installed.theme().agreement().equals(agreement.id())) {
                candidates.add(candidate(installed));
            }
        }
        return candidates;
    }

    private static Candidate candidate(InstalledTheme installed) {
        String text = installed.theme().declaration();
        String id = installed.theme().id();
        Optional<JavaRules> rules =
                RuleCode.of(installed.theme()).map(code -> new JavaRules(code.judged(), code.digest()));
        return new Candidate(
                installed.theme().agreement() + " " + id,
                text,
                new ThemeRelease(id, Hash.of(text).hex(), ContractVersion.CURRENT, rules),
                installed.jar(),
                !installed.droppedIn());
    }

    private boolean isToInstall(
            Agreement agreement, Candidate candidate, Entries entries, SeenDefinitions seen, List<String> notInForce) {
        Optional<Hash> inForce = inForce(agreement, candidate, entries);
        if (inForce.filter(candidate.content()::equals).isPresent()) {
            return false;
        }
        // Without anything in force this is the first of it, or a database that this home has not seen.
        boolean changed = inForce.isEmpty() || isChanged(agreement, candidate, inForce, entries, seen);
        if (!changed) {
            notInForce.add(candidate.source());
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} is not in force: other content of {1} was installed after it. Change the file to install it"
                            + " again, or take over what is in force.",
                    candidate.source(),
                    candidate.name());
        }
        return changed;
    }

    /**
     * Whether it is other than at this home's last start. What is shipped follows itself only: where the home gave
     * something of its own, that stays in force though its folder was taken away or cannot be read now.
     */
    private boolean isChanged(
            Agreement agreement, Candidate candidate, Optional<Hash> inForce, Entries entries, SeenDefinitions seen) {
        Optional<Hash> last = seen.find(candidate.memory());
        if (last.isPresent()) {
            return !last.equals(Optional.of(candidate.content())) && (!candidate.shipped() || last.equals(inForce));
        }
        boolean replaced = candidate.shipped() && seen.find(candidate.name()).isPresent();
        return !replaced && !had(agreement, candidate, entries);
    }

    private Optional<Hash> inForce(Agreement agreement, Candidate candidate, Entries entries) {
        return candidate.release() instanceof ThemeRelease release
                ? definitions.inForce(agreement.id(), release.theme(), entries)
                : DefinitionQuery.inForce(entries);
    }

    private boolean had(Agreement agreement, Candidate candidate, Entries entries) {
        return candidate.release() instanceof ThemeRelease release
                ? definitions.had(agreement.id(), release.theme(), candidate.content(), entries)
                : entries.all(AgreementRelease.class).anyMatch(entry -> entry.statement()
                        .content()
                        .equals(candidate.content().hex()));
    }

    /** The entry, whose text is kept in the same transaction. */
    private NewEntry kept(Agreement agreement, Candidate candidate) {
        transactions.inOne(connection -> new DefinitionTable(connection).keep(candidate.text()));
        LOG.log(System.Logger.Level.INFO, "Installing {0} from {1}", candidate.name(), candidate.source());
        return new NewEntry(
                candidate.release(),
                agreement.knownFrom().map(Known::from),
                Optional.empty(),
                Optional.of(candidate.source()));
    }
}
