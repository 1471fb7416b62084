package uk.org.waymark.ledger.agreement;

import java.util.Map;
import uk.org.waymark.contract.agreement.Agreement;

/**
 * An agreement as a file of the product or of the home declares it.
 *
 * @param name of the file, such as "agreements/leicester-2008-11.xml" or "agreements/harbour-2008-11/agreement.xml"
 * @param papers the files of its papers by name, pictures in base 64
 * @param example whether the product brings it, to be installed only where somebody asks for it
 */
public record AgreementFile(
        Agreement agreement, String name, String text, Map<String, String> papers, boolean example) {
    public AgreementFile {
        papers = Map.copyOf(papers);
    }

    /** All its files, as a release keeps them. */
    public ReleasedFiles release() {
        return new ReleasedFiles(text, papers);
    }

    /** The same with papers. */
    AgreementFile with(Map<String, String> others) {
        return new AgreementFile(agreement, name, text, others, example);
    }
}
