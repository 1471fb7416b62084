package uk.org.waymark.web.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.PaperReader;
import uk.org.waymark.contract.paper.PaperTemplate;
import uk.org.waymark.contract.theme.Theme;

/** The papers that every agreement has unless it declares one of the same id, from the folder papers of the product. */
final class UsualPapers {
    private static final List<String> IDS = List.of(
            "annual-review",
            "executive-summary",
            "quarterly-report",
            "target-schedule",
            "highlight-report",
            "newsletter",
            "fact-sheet",
            "closing-report");

    /** Read once, since they are part of the product. */
    static final List<PaperTemplate> ALL = IDS.stream().map(UsualPapers::read).toList();

    private UsualPapers() {}

    static Optional<PaperTemplate> find(String id) {
        return ALL.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    private static PaperTemplate read(String id) {
        String name = "papers/" + id + ".xml";
        try (InputStream in = Theme.class.getClassLoader().getResourceAsStream(name)) {
            return PaperReader.read(DefinitionFile.read(name, in), picture -> false);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
