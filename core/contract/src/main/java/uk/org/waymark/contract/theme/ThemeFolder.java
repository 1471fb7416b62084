package uk.org.waymark.contract.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;

/**
 * A folder with the two files of a theme and no Java. It is called by the theme’s id, and stands in a folder called by the
 * agreement’s.
 *
 * @param name as faults call it, such as "agreements/harbour-2008-11/port"
 * @param shipped whether the product brings it, rather than the council
 * @since 1
 */
public record ThemeFolder(String name, Path path, boolean shipped) {

    /** One of the council’s. */
    public ThemeFolder(String name, Path path) {
        this(name, path, false);
    }

    /** The theme as its files declare it, judged by the standard rule alone. */
    Theme theme() {
        Declaration declaration = Declaration.of(this::file);
        ReleasedTheme theme = ReleasedTheme.of(declaration, code -> Optional.empty());
        List<Fault> misplaced = misplaced(theme);
        if (!misplaced.isEmpty()) {
            throw new DefinitionException(misplaced);
        }
        return theme;
    }

    private List<Fault> misplaced(Theme theme) {
        List<Fault> faults = new ArrayList<>();
        other(theme, "id", theme.id(), path.getFileName()).ifPresent(faults::add);
        other(theme, "agreement", theme.agreement(), path.getParent().getFileName())
                .ifPresent(faults::add);
        return faults;
    }

    private static Optional<Fault> other(Theme theme, String attribute, String written, Path folder) {
        String message = "the %s is \"%s\", and the folder is called \"%s\"; give both one name"
                .formatted(attribute, written, folder);
        return written.equals(folder.toString())
                ? Optional.empty()
                : Optional.of(Declaration.fault(theme, root -> root.fault(attribute, message), message));
    }

    private DefinitionFile file(String file) {
        try (InputStream in = Files.newInputStream(path.resolve(file))) {
            return DefinitionFile.read(file, in);
        } catch (NoSuchFileException missing) {
            throw fault(file, "the file is missing; the folder of a theme holds indicators.xml and action-plan.xml");
        } catch (IOException unreadable) {
            throw fault(file, "the file cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    private static DefinitionException fault(String file, String message) {
        return new DefinitionException(List.of(Fault.of(file, message)));
    }
}
