package uk.org.waymark.ledger.agreement;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.theme.PluginFault;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.contract.theme.ThemeCatalogue;
import uk.org.waymark.ledger.sample.Sample;
import uk.org.waymark.ledger.sample.SampleFault;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.SettingFault;
import uk.org.waymark.ledger.setting.Settings;

/**
 * The agreements of this installation and their themes, as last installed. Until then, and where nothing of an agreement
 * was ever installed, they are as the files say.
 */
@ApplicationScoped
public class Agreements {
    private final Settings settings;
    private final Samples samples;
    private final ClassLoader product;

    /** What was read before stays open: a rule of it may be judging a figure for somebody just now. */
    private final List<Inbox> opened = new CopyOnWriteArrayList<>();

    private volatile Inbox inbox;
    private volatile Optional<List<Definitions>> inForce = Optional.empty();
    private volatile List<String> notInForce = List.of();

    /** Reads everything; a fault in what the product itself brings is thrown, with all others like it. */
    @Inject
    public Agreements(Settings settings, Samples samples) {
        this(settings, samples, Theme.class.getClassLoader());
    }

    Agreements(Settings settings, Samples samples, ClassLoader product) {
        this.settings = settings;
        this.samples = samples;
        this.product = product;
        this.inbox = readInbox();
    }

    /** For the container's proxy only, which reads nothing. */
    protected Agreements() {
        this.settings = null;
        this.samples = null;
        this.product = null;
    }

    /** All of them: the product's by file name, then those the council added; there may be none. */
    public List<Agreement> all() {
        return inForce.map(all -> all.stream().map(Definitions::agreement))
                .orElseGet(() -> inbox.files().stream().filter(this::isAskedFor).map(AgreementFile::agreement))
                .toList();
    }

    /**
     * Whether a file is to be installed where the database has nothing of it. Those of the product are examples: a
     * sample, the setting or a folder of the home has to name them.
     */
    public boolean isAskedFor(AgreementFile file) {
        String id = file.agreement().id();
        return !file.example()
                || samples.all().stream().anyMatch(sample -> sample.agreement().equals(id))
                || settings.find(Setting.AGREEMENT).equals(Optional.of(id))
                || settings.home()
                        .filter(home -> AgreementFolder.isIn(home, id))
                        .isPresent();
    }

    /** What the product and the home held when they were last read. */
    public Inbox inbox() {
        return inbox;
    }

    /**
     * Reads the product and the home again, to be taken in and installed.
     *
     * @throws uk.org.waymark.contract.definition.DefinitionException with all that is wrong with what the product brings
     */
    public Inbox readInbox() {
        Inbox read = Inbox.read(product, settings.home());
        opened.add(read);
        return read;
    }

    /** Takes what was read in place of what was read before; its rules in Java judge from now on. */
    public void takeIn(Inbox read) {
        inbox = read;
    }

    /**
     * Takes over what is in force after installing.
     *
     * @param files the names of files, jars and folders here that hold something else
     */
    public void adopt(List<Definitions> definitions, List<String> files) {
        inForce = Optional.of(List.copyOf(definitions));
        notInForce = List.copyOf(files);
    }

    /**
     * The agreements here at a moment; of two moments with the same state nothing was installed between, and no rule was
     * set aside.
     */
    public record State(
            Inbox inbox, Optional<List<Definitions>> inForce, List<String> notInForce, List<RuleFault> ruleFaults) {}

    /** How the agreements here are now. */
    public State state() {
        Inbox read = inbox;
        return new State(read, inForce, notInForce, read.catalogue().ruleFaults());
    }

    /** Takes over what was found in force, which another node may have installed. */
    public void follow(Definitions found) {
        Optional<List<Definitions>> before = inForce;
        if (before.isPresent() && !before.get().contains(found)) {
            inForce = before.map(all -> all.stream()
                    .map(its -> its.agreement().id().equals(found.agreement().id()) ? found : its)
                    .toList());
        }
    }

    /** The files, jars and folders here whose content is not in force, since other content was installed after it. */
    public List<String> notInForce() {
        return notInForce;
    }

    /** The themes of an agreement, in its order; the failure for an unknown agreement lists those there are. */
    public List<Theme> themesOf(String agreement) {
        return inForce.stream()
                .flatMap(List::stream)
                .filter(its -> its.agreement().id().equals(agreement))
                .findFirst()
                .map(Definitions::themes)
                .orElseGet(() -> catalogue().themesOf(agreement));
    }

    public Optional<Theme> findTheme(String agreement, String id) {
        return findAgreement(agreement).stream()
                .flatMap(its -> themesOf(its.id()).stream())
                .filter(theme -> theme.id().equals(id))
                .findFirst();
    }

    public Optional<Agreement> findAgreement(String id) {
        return all().stream().filter(agreement -> agreement.id().equals(id)).findFirst();
    }

    /** An agreement that must be there; when it is not, the failure lists those that are. */
    public Agreement agreement(String id) {
        return findAgreement(id)
                .orElseThrow(() ->
                        new NoSuchElementException("There is no agreement \"" + id + "\"; there are " + listed()));
    }

    /** The agreement of a sample, which has to be there. */
    public Agreement agreementOf(Sample sample) {
        return findAgreement(sample.agreement())
                .orElseThrow(() -> new SampleFault(
                        sample.folder().path("sample.properties"),
                        "there is no agreement \"" + sample.agreement() + "\"",
                        "Write one of " + askable() + ", or add its file to the folder agreements of the home folder"));
    }

    /** The one that addresses without an agreement mean; there must be one. */
    public Agreement defaultAgreement() {
        return findDefaultAgreement()
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no agreement; add its folder to the folder agreements of the home folder"));
    }

    /** The one that addresses without an agreement mean: as set, else the first sample's, else the first. */
    public Optional<Agreement> findDefaultAgreement() {
        return settings.find(Setting.AGREEMENT)
                .map(id -> findAgreement(id)
                        .orElseThrow(() -> new SettingFault(
                                Setting.AGREEMENT,
                                id,
                                "there is no such agreement; there are " + askable(),
                                "Correct the id, or add its file to the folder agreements of the home folder")))
                .or(() -> samples.findFirst().map(this::agreementOf))
                .or(() -> all().stream().findFirst());
    }

    /** The themes that the product and the home hold, and the jars and folders of themes left out. */
    public ThemeCatalogue catalogue() {
        return inbox.catalogue();
    }

    /** The themes that an agreement lists and that were not found, or cannot be read. */
    public List<String> missingThemes(Agreement agreement) {
        return inbox.missingThemes(agreement);
    }

    /** What is wrong with the agreement files the council added; such a file is left out. */
    public List<Fault> faults() {
        return inbox.agreements().faults();
    }

    /** What is wrong with files, folders and jars of the home, line by line; each is left out. */
    public List<String> leftOut() {
        return Stream.concat(
                        faults().stream().map(Fault::toString),
                        catalogue().faults().stream().map(PluginFault::toString))
                .flatMap(String::lines)
                .toList();
    }

    /** Lets go of the jars of themes, which somebody may be about to replace. */
    @PreDestroy
    void close() {
        try {
            for (Inbox read : opened) {
                read.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the jars of the themes", e);
        }
    }

    /** Those that a sample or the setting may name: the ones there are, and the examples of the product. */
    private String askable() {
        return Stream.concat(all().stream(), inbox.agreements().agreements().stream())
                .map(Agreement::id)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String listed() {
        return all().isEmpty() ? "none" : all().stream().map(Agreement::id).collect(Collectors.joining(", "));
    }
}
