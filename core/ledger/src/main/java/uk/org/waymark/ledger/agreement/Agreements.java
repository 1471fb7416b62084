package uk.org.waymark.ledger.agreement;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.contract.theme.ThemeCatalogue;
import uk.org.waymark.ledger.sample.Sample;
import uk.org.waymark.ledger.sample.SampleFault;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.SettingFault;
import uk.org.waymark.ledger.setting.Settings;

/**
 * The agreements of this installation and their themes, as installed at its start. Until then, and where nothing of an
 * agreement was ever installed, they are as the files say.
 */
@ApplicationScoped
public class Agreements {
    private final Settings settings;
    private final Samples samples;
    private final AgreementFiles files;
    private final ThemeCatalogue catalogue;
    private volatile Optional<List<Definitions>> inForce = Optional.empty();
    private volatile List<String> notInForce = List.of();

    /** Reads everything; a fault in what the product itself brings is thrown, with all others like it. */
    @Inject
    public Agreements(Settings settings, Samples samples) {
        this(settings, samples, Theme.class.getClassLoader());
    }

    Agreements(Settings settings, Samples samples, ClassLoader loader) {
        this.settings = settings;
        this.samples = samples;
        this.files = AgreementFiles.load(loader, settings.home());
        this.catalogue = ThemeCatalogue.load(
                loader,
                settings.home().map(PluginFolder::jars).orElse(List.of()),
                settings.home().map(AgreementFolder::themesInHome).orElse(List.of()),
                files.agreements());
    }

    /** For the container's proxy only, which reads nothing. */
    protected Agreements() {
        this.settings = null;
        this.samples = null;
        this.files = null;
        this.catalogue = null;
    }

    /** All of them: the product's by file name, then those the council added; there may be none. */
    public List<Agreement> all() {
        return inForce.map(all -> all.stream().map(Definitions::agreement))
                .orElseGet(() -> files.files().stream().filter(this::isAskedFor).map(AgreementFile::agreement))
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

    /** The agreement files here, whatever is in force. */
    public List<AgreementFile> files() {
        return files.files();
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
                .orElseGet(() -> catalogue.themesOf(agreement));
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
        return catalogue;
    }

    /** The themes that an agreement lists and that were not found, or cannot be read. */
    public List<String> missingThemes(Agreement agreement) {
        return agreement.themes().stream()
                .filter(theme -> catalogue.findRules(agreement.id(), theme).isEmpty())
                .toList();
    }

    /** What is wrong with the agreement files the council added; such a file is left out. */
    public List<Fault> faults() {
        return files.faults();
    }

    /** Lets go of the jars of themes, which somebody may be about to replace. */
    @PreDestroy
    void close() {
        try {
            catalogue.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the jars of the themes", e);
        }
    }

    /** Those that a sample or the setting may name: the ones there are, and the examples of the product. */
    private String askable() {
        return Stream.concat(all().stream(), files.agreements().stream())
                .map(Agreement::id)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String listed() {
        return all().isEmpty() ? "none" : all().stream().map(Agreement::id).collect(Collectors.joining(", "));
    }
}
