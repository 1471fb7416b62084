package uk.org.waymark.ledger.agreement;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.PaperReader;
import uk.org.waymark.contract.paper.PaperTemplate;
import uk.org.waymark.contract.paper.PaperTemplate.Crest;

/**
 * The papers that an agreement declares, with the pictures at their heads.
 *
 * @param templates in the order of their files' names
 * @param pictures the content of each picture by its name, in base 64
 */
public record AgreementPapers(List<PaperTemplate> templates, Map<String, String> pictures) {
    public static final AgreementPapers NONE = new AgreementPapers(List.of(), Map.of());

    public AgreementPapers {
        templates = List.copyOf(templates);
        pictures = Map.copyOf(pictures);
    }

    /**
     * Reads the files of a folder of papers.
     *
     * @param files their content by name, that of pictures in base 64
     * @throws uk.org.waymark.contract.definition.DefinitionException with every fault of the first file that has any
     */
    public static AgreementPapers read(Map<String, String> files) {
        Map<String, String> ordered = new TreeMap<>(files);
        Map<String, String> pictures = new LinkedHashMap<>(ordered);
        pictures.keySet().removeIf(AgreementPapers::isTemplate);
        return new AgreementPapers(
                ordered.entrySet().stream()
                        .filter(file -> isTemplate(file.getKey()))
                        .map(file -> PaperReader.read(
                                new DefinitionFile(ReleasedFiles.PAPERS + file.getKey(), file.getValue()),
                                pictures::containsKey))
                        .toList(),
                pictures);
    }

    static boolean isTemplate(String file) {
        return file.endsWith(".xml");
    }

    public Optional<PaperTemplate> find(String id) {
        return templates.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** The bytes of a picture. */
    public byte[] picture(Crest crest) {
        return Base64.getDecoder().decode(pictures.get(crest.file()));
    }
}
