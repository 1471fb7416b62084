package uk.org.waymark.ledger.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.theme.ThemeCatalogue;
import uk.org.waymark.contract.theme.ThemeFolder;

/**
 * The agreements and themes that the product brings and the home holds, as read at one time. Nothing of it is in force
 * before it is installed.
 */
public final class Inbox {
    private final AgreementFiles agreements;
    private final ThemeCatalogue catalogue;

    private Inbox(AgreementFiles agreements, ThemeCatalogue catalogue) {
        this.agreements = agreements;
        this.catalogue = catalogue;
    }

    /**
     * Reads everything, which takes as long as at a start.
     *
     * @throws uk.org.waymark.contract.definition.DefinitionException with all that is wrong with what the product brings
     */
    static Inbox read(ClassLoader product, Optional<Path> home) {
        AgreementFiles agreements = AgreementFiles.load(product, home);
        return new Inbox(
                agreements,
                catalogue(
                        product,
                        home.map(PluginFolder::jars).orElse(List.of()),
                        home.map(folder -> AgreementFolder.themes(folder, false))
                                .orElse(List.of()),
                        agreements.agreements()));
    }

    /** The themes of the product, whether jars or folders, with jars and folders added to them. */
    static ThemeCatalogue catalogue(
            ClassLoader product, List<Path> jars, List<ThemeFolder> added, Collection<Agreement> agreements) {
        return ProductFolders.read(
                product,
                shipped -> ThemeCatalogue.load(
                        product,
                        jars,
                        Stream.concat(shipped.themes().stream(), added.stream()).toList(),
                        agreements));
    }

    /** The agreement files that can be read, and what is wrong with the others. */
    AgreementFiles agreements() {
        return agreements;
    }

    /** The files of agreements, whatever is in force. */
    public List<AgreementFile> files() {
        return agreements.files();
    }

    /** The themes, and the jars and folders of themes left out. */
    public ThemeCatalogue catalogue() {
        return catalogue;
    }

    /** The themes that an agreement lists and that were not found, or cannot be read. */
    List<String> missingThemes(Agreement agreement) {
        return agreement.themes().stream()
                .filter(theme -> catalogue.findRules(agreement.id(), theme).isEmpty())
                .toList();
    }

    /** Lets go of the jars, whose rules can then load no further class. */
    void close() throws IOException {
        catalogue.close();
    }
}
