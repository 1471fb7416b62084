package uk.org.waymark.ledger.agreement;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.theme.CheckedTheme;
import uk.org.waymark.contract.theme.PluginFault;
import uk.org.waymark.contract.theme.ThemeCatalogue;
import uk.org.waymark.contract.theme.ThemeFolder;

/**
 * Checks a theme before it is installed, as a start would: the command {@code check}. It needs no database and installs
 * nothing.
 */
public final class DefinitionCheck {
    private static final String AGREEMENT = "agreement.xml";

    private final Map<String, Agreement> agreements = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final PrintStream out;

    private DefinitionCheck(Path home, PrintStream out) {
        AgreementFiles.load(DefinitionCheck.class.getClassLoader(), Optional.of(home))
                .agreements()
                .forEach(its -> agreements.put(its.id(), its));
        this.out = out;
    }

    /**
     * Prints every fault, and one line of summary.
     *
     * @param subject a theme's jar, its folder, or the folder of an agreement with one for each theme
     * @param agreement the file of the agreement; empty to look for it beside the folder, then in the home and in the
     *     product
     * @param home the home it is to be installed in, which there may not be
     * @return 0 when there is no fault, else 1
     */
    public static int run(Path subject, Optional<Path> agreement, Path home, PrintStream out) {
        DefinitionCheck check = new DefinitionCheck(home, out);
        return Files.isDirectory(subject)
                ? check.folder(subject.normalize(), agreement)
                : check.result(subject, List.of(subject), List.of(), agreement);
    }

    private int folder(Path subject, Optional<Path> agreement) {
        Path own = subject.resolve(AGREEMENT);
        List<Path> themes = Files.exists(own) ? foldersIn(subject) : List.of(subject);
        List<Fault> ofPapers = new ArrayList<>();
        PaperFolder.read(subject.toAbsolutePath(), subject.toString()).over(Map.of(), ofPapers);
        ofPapers.stream().map(Fault::toString).forEach(faults::add);
        Optional<Path> file = agreement.or(() -> Stream.of(own, subject.resolveSibling(AGREEMENT))
                .filter(Files::exists)
                .findFirst());
        List<ThemeFolder> folders = themes.stream()
                .map(theme -> new ThemeFolder(theme.toString(), theme))
                .toList();
        return result(subject, List.of(), folders, file);
    }

    private int result(Path subject, List<Path> jars, List<ThemeFolder> folders, Optional<Path> agreement) {
        agreement.ifPresent(this::read);
        if (faults.isEmpty()) {
            check(jars, folders, agreements.values());
        }
        faults.forEach(out::println);
        out.println(
                faults.isEmpty()
                        ? subject + " can be installed."
                        : subject + " cannot be installed: " + counted(faults.size(), "fault") + ".");
        return faults.isEmpty() ? 0 : 1;
    }

    private void read(Path file) {
        try (var in = Files.newInputStream(file)) {
            Agreement read = AgreementReader.read(DefinitionFile.read(file.toString(), in));
            agreements.put(read.id(), read);
        } catch (DefinitionException broken) {
            broken.faults().stream().map(Fault::toString).forEach(faults::add);
        } catch (IOException unreadable) {
            faults.add(file + ": the file cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    private void check(List<Path> jars, List<ThemeFolder> folders, Collection<Agreement> known) {
        ThemeCatalogue catalogue = Inbox.catalogue(DefinitionCheck.class.getClassLoader(), jars, folders, known);
        catalogue.faults().stream()
                .map(PluginFault::toString)
                .flatMap(String::lines)
                .forEach(faults::add);
        catalogue.ruleFaults().stream()
                .filter(fault -> fault.theme().droppedIn())
                .map(fault -> fault.theme().jar() + ": " + fault.words())
                .forEach(faults::add);
        catalogue.checked().stream()
                .filter(its -> its.theme().droppedIn())
                .flatMap(its -> its.trialFault().map(words -> its.theme().jar() + ": " + words).stream())
                .forEach(faults::add);
        catalogue.checked().stream()
                .filter(its -> its.theme().droppedIn() && its.passed())
                .map(DefinitionCheck::passed)
                .forEach(out::println);
        close(catalogue);
    }

    private static String passed(CheckedTheme its) {
        return its.theme().jar() + ": “" + its.theme().theme().title() + "”, "
                + counted(its.theme().theme().indicators().size(), "measure") + ", "
                + counted(its.theme().theme().actionPlan().plans().size(), "plan") + ", passed all "
                + its.result().checks() + " checks";
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static List<Path> foldersIn(Path agreement) {
        try (Stream<Path> inside = Files.list(agreement)) {
            return inside.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith(PaperFolder.FOLDER))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + agreement, e);
        }
    }

    private static void close(ThemeCatalogue catalogue) {
        try {
            catalogue.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the jar", e);
        }
    }
}
