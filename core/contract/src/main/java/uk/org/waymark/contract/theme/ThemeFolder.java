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
import uk.org.waymark.contract.definition.Element;
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

    /** Reads both files; a theme of another name than the folder’s is a fault too. */
    ThemeFiles read() {
        ThemeFiles files = Declaration.of(this::file).read();
        Element root = files.theme().root();
        List<Fault> misplaced = new ArrayList<>();
        other(root, "id", path.getFileName()).ifPresent(misplaced::add);
        other(root, "agreement", path.getParent().getFileName()).ifPresent(misplaced::add);
        if (!misplaced.isEmpty()) {
            throw new DefinitionException(misplaced);
        }
        return files;
    }

    private static Optional<Fault> other(Element root, String attribute, Path folder) {
        String written = root.attribute(attribute);
        return written.equals(folder.toString())
                ? Optional.empty()
                : Optional.of(root.fault(
                        attribute,
                        "the %s is \"%s\", and the folder is called \"%s\"; give both one name"
                                .formatted(attribute, written, folder)));
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
