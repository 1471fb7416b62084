package uk.org.waymark.ledger.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.definition.DefinitionFile;

/**
 * The files of a release of an agreement as one text, from which all can be had back. One without papers is the text of
 * its file, as it was before there were any.
 *
 * @param agreement the file of the agreement
 * @param papers the files of its papers by name, pictures in base 64
 */
public record ReleasedFiles(String agreement, Map<String, String> papers) {
    static final String PAPERS = "papers/";
    private static final String AGREEMENT = "agreement.xml";

    /** XML allows no form feed, and base 64 has none. */
    private static final String SEPARATOR = "\f" + PAPERS;

    public ReleasedFiles {
        papers = Map.copyOf(papers);
    }

    /** Reads what {@link #text()} wrote. */
    public static ReleasedFiles parse(String text) {
        String[] files = text.split(SEPARATOR, -1);
        Map<String, String> papers = new LinkedHashMap<>();
        for (int place = 1; place < files.length; place++) {
            int line = files[place].indexOf('\n');
            papers.put(files[place].substring(0, line), files[place].substring(line + 1));
        }
        return new ReleasedFiles(files[0], papers);
    }

    /** Whether a text holds the papers of an agreement beside its file. */
    public static boolean isIn(String text) {
        return text.contains(SEPARATOR);
    }

    /** All files as one text, in the order of their names. */
    public String text() {
        StringBuilder text = new StringBuilder(agreement);
        new TreeMap<>(papers)
                .forEach((name, content) ->
                        text.append(SEPARATOR).append(name).append('\n').append(content));
        return text.toString();
    }

    /** What the file of the agreement declares. */
    public Agreement readAgreement() {
        return AgreementReader.read(new DefinitionFile(AGREEMENT, agreement));
    }

    /** What the files of its papers declare. */
    public AgreementPapers readPapers() {
        return AgreementPapers.read(papers);
    }

    /** The files of XML, the agreement's own first. */
    public List<DefinitionFile> files() {
        List<DefinitionFile> files = new ArrayList<>();
        files.add(new DefinitionFile(AGREEMENT, agreement));
        new TreeMap<>(papers).forEach((name, content) -> {
            if (AgreementPapers.isTemplate(name)) {
                files.add(new DefinitionFile(PAPERS + name, content));
            }
        });
        return files;
    }
}
