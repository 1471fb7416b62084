package uk.org.waymark.ledger.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Declaration;
import uk.org.waymark.contract.theme.ReleasedTheme;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.contract.theme.ThemeCatalogue;
import uk.org.waymark.ledger.agreement.AgreementFile;
import uk.org.waymark.ledger.agreement.AgreementPapers;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.agreement.ReleasedFiles;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.position.KeptReadings.Same;
import uk.org.waymark.position.refresh.Revisions;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;
import uk.org.waymark.position.reporting.Statement;

/**
 * Gives the definitions in force. The release installed last, of those known at a moment, is in force; an earlier one
 * installed again is in force again. What the folders hold counts only when it is installed.
 */
@ApplicationScoped
public class DefinitionQuery {
    private final Transactions transactions;
    private final Agreements agreements;
    private final Map<Hash, Declared> read = new ConcurrentHashMap<>();
    private volatile Rebuilt rebuilt = new Rebuilt(Optional.empty());
    private volatile Optional<EarlierReleases> earlier = Optional.empty();

    @Inject
    public DefinitionQuery(Transactions transactions, Agreements agreements) {
        this.transactions = transactions;
        this.agreements = agreements;
    }

    /** For the container's proxy only. */
    protected DefinitionQuery() {
        this(null, null);
    }

    /**
     * A release of a theme; the same one is the same object.
     *
     * @param rules what it says of its rules in Java; empty for one from before releases said so
     */
    private record Key(String agreement, String theme, Hash content, Optional<ThemeRelease> rules) {
        static Key of(String agreement, ThemeRelease release) {
            return new Key(agreement, release.theme(), new Hash(release.content()), Optional.of(release));
        }

        static Key of(EarlierReleases.Release release) {
            return new Key(release.agreement(), release.theme(), release.content(), Optional.empty());
        }
    }

    /** What the files of an agreement declare. */
    private record Declared(Agreement agreement, AgreementPapers papers) {}

    /** A theme with revisions; the same one is the same object. */
    private record Revised(Same declared, Revisions revisions) {}

    /**
     * The releases of themes rebuilt already.
     *
     * @param rules the themes whose rules in Java they are judged by; others are read where somebody asks for it
     */
    private record Rebuilt(Optional<ThemeCatalogue> rules, Map<Key, Theme> themes, Map<Revised, Theme> revised) {
        Rebuilt(Optional<ThemeCatalogue> rules) {
            this(rules, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        boolean isBy(ThemeCatalogue catalogue) {
            return rules.filter(its -> its == catalogue).isPresent();
        }
    }

    /**
     * The definitions of an agreement in force as known at a moment, going by these of its entries.
     *
     * @throws java.util.NoSuchElementException when there is no such agreement
     */
    public Definitions at(String agreementId, Entries entries, Known known) {
        Declared declared = agreement(agreementId, entries, known);
        Agreement agreement = declared.agreement();
        ThemeCatalogue rules = agreements.catalogue();
        Map<Key, Theme> themes = rebuiltBy(rules);
        List<Theme> inForce = agreement.themes().stream()
                .flatMap(id -> release(agreement, id, entries, known)
                        .map(release -> themes.computeIfAbsent(release, key -> rebuilt(key, rules)))
                        .stream())
                .toList();
        return revised(new Definitions(agreement, declared.papers(), inForce), Revisions.of(entries, known));
    }

    /** Definitions with the revisions that are in force and not in their files. */
    public Definitions revised(Definitions declared, Revisions revisions) {
        return revisions.inForce().isEmpty()
                ? declared
                : declared.with(declared.themes().stream()
                        .map(theme -> revised(theme, revisions.missingIn(theme)))
                        .toList());
    }

    private Theme revised(Theme declared, Revisions missing) {
        return missing.inForce().isEmpty()
                ? declared
                : rebuilt.revised()
                        .computeIfAbsent(new Revised(new Same(declared), missing), asked -> missing.over(declared));
    }

    /** The content in force that a candidate would take the place of; empty before the first is installed. */
    public Optional<Hash> inForce(String agreement, Candidate candidate, Entries entries) {
        Optional<String> content = candidate.release() instanceof ThemeRelease release
                ? last(of(release.theme(), entries))
                        .map(entry -> entry.statement().content())
                        .or(() -> beforeEntries(agreement, release.theme()))
                : last(entries.all(AgreementRelease.class))
                        .map(entry -> entry.statement().content());
        return content.map(Hash::new);
    }

    /** Whether a theme ever had this content. */
    boolean had(String agreement, String theme, Hash content, Entries entries) {
        return of(theme, entries).anyMatch(entry -> entry.statement().content().equals(content.hex()))
                || earlier().of(agreement, theme).stream()
                        .anyMatch(release -> release.content().equals(content));
    }

    /** The content of a theme, by its digest, that was in force before its first entry. */
    public Optional<String> beforeEntries(String agreement, String theme) {
        return earlier().of(agreement, theme).stream()
                .reduce((one, other) -> other)
                .map(release -> release.content().hex());
    }

    /** The files of a release by its digest: those of an agreement and of its papers, or the two of a theme. */
    public List<DefinitionFile> files(String content) {
        String text = text(new Hash(content));
        return Declaration.isIn(text) && !ReleasedFiles.isIn(text)
                ? Declaration.of(text).files()
                : ReleasedFiles.parse(text).files();
    }

    /** An agreement's file beside the papers in force, which stay as they are. */
    public ReleasedFiles withPapersInForce(String agreement, String file, Entries entries) {
        return new ReleasedFiles(
                file,
                last(entries.all(AgreementRelease.class))
                        .map(entry -> ReleasedFiles.parse(
                                        text(new Hash(entry.statement().content())))
                                .papers())
                        .orElseGet(
                                () -> file(agreement).map(AgreementFile::papers).orElse(Map.of())));
    }

    private Declared agreement(String id, Entries entries, Known known) {
        List<Entry<AgreementRelease>> all = entries.all(AgreementRelease.class).toList();
        return last(all.stream().filter(entry -> entry.isKnownAt(known)))
                .or(() -> all.stream().min(Comparator.comparing(Entry::sequence)))
                .map(entry ->
                        read.computeIfAbsent(new Hash(entry.statement().content()), content -> agreement(id, content)))
                .orElseGet(() -> declared(id));
    }

    /** A release of an agreement; where it is what the files here say, they were read already. */
    private Declared agreement(String id, Hash content) {
        return file(id).filter(file -> Hash.of(file.release().text()).equals(content))
                .map(file -> new Declared(file.agreement(), file.release().readPapers()))
                .orElseGet(() -> stored(content));
    }

    private Declared stored(Hash content) {
        ReleasedFiles files = ReleasedFiles.parse(text(content));
        return new Declared(files.readAgreement(), files.readPapers());
    }

    /** Of an agreement nothing of which was installed yet. */
    private Declared declared(String id) {
        return new Declared(
                agreements.agreement(id),
                file(id).map(its -> its.release().readPapers()).orElse(AgreementPapers.NONE));
    }

    /** The file of an agreement that the product or the home holds. */
    private Optional<AgreementFile> file(String agreement) {
        return agreements.inbox().files().stream()
                .filter(its -> its.agreement().id().equals(agreement))
                .findFirst();
    }

    private Optional<Key> release(Agreement agreement, String theme, Entries entries, Known known) {
        return last(of(theme, entries).filter(entry -> entry.isKnownAt(known)))
                .map(entry -> Key.of(agreement.id(), entry.statement()))
                .or(() -> earlier().inForce(agreement.id(), theme, known).map(Key::of))
                .or(() -> first(agreement, theme, entries).filter(any -> countsBeforeItself(agreement, known)));
    }

    private Optional<Key> first(Agreement agreement, String theme, Entries entries) {
        return earlier().of(agreement.id(), theme).stream()
                .findFirst()
                .map(Key::of)
                .or(() -> of(theme, entries)
                        .min(Comparator.comparing(Entry::sequence))
                        .map(entry -> Key.of(agreement.id(), entry.statement())));
    }

    /**
     * Whether an agreement's first releases also show what came before them: always for an archive, else back to the
     * first day of the agreement, without which a new installation could not show its own past periods.
     */
    private static boolean countsBeforeItself(Agreement agreement, Known known) {
        return agreement.knownFrom().isPresent()
                || known.includes(agreement.firstYear().starts());
    }

    private static Stream<Entry<ThemeRelease>> of(String theme, Entries entries) {
        return entries.all(ThemeRelease.class)
                .filter(entry -> entry.statement().theme().equals(theme));
    }

    private static <S extends Statement> Optional<Entry<S>> last(Stream<Entry<S>> entries) {
        return entries.max(Comparator.comparing(Entry::sequence));
    }

    private Map<Key, Theme> rebuiltBy(ThemeCatalogue rules) {
        Rebuilt current = rebuilt;
        if (!current.isBy(rules)) {
            current = new Rebuilt(Optional.of(rules));
            rebuilt = current;
        }
        return current.themes();
    }

    private Theme rebuilt(Key key, ThemeCatalogue catalogue) {
        Optional<Theme> installed = catalogue.findRules(key.agreement(), key.theme());
        Optional<ReleasedRules> rules = key.rules().map(release -> ReleasedRules.of(release.rules(), installed));
        return installed
                .filter(theme -> Hash.of(theme.declaration()).equals(key.content()))
                .filter(theme -> rules.map(ReleasedRules::areInstalled).orElse(true))
                .orElseGet(() -> ReleasedTheme.of(text(key.content()), code -> rules.map(its -> its.rule(code))
                        .orElseGet(() -> installed.flatMap(theme -> theme.scoringRule(code)))));
    }

    private String text(Hash content) {
        return transactions.inOne(connection -> new DefinitionTable(connection).content(content));
    }

    private EarlierReleases earlier() {
        if (earlier.isEmpty()) {
            earlier = Optional.of(transactions.inOne(EarlierReleases::read));
        }
        return earlier.get();
    }
}
