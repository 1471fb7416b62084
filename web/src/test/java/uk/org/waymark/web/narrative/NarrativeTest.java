package uk.org.waymark.web.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.publication.PaperRefused;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Inline.Plain;
import uk.org.waymark.position.paper.Inline.Quoted;
import uk.org.waymark.web.small.Small;

/** Texts of sections in a paper. */
class NarrativeTest {
    private static List<Block> blocks(String text) {
        return new Quotation("papers/note.xml", Small.position("")).narrative(text, "section B.1");
    }

    @Test
    void aTextTakesFiguresByReference() {
        assertEquals(
                List.of(new Paragraph(
                        List.of(new Quoted("NI 154 target", "1,450", "1450"), new Plain(" homes are to be built.")))),
                blocks("{NI 154 target} homes are to be built."));
    }

    @Test
    void aListIsAList() {
        assertEquals(
                List.of(new Items(
                        false, List.of(Paragraph.of("Land is released."), Paragraph.of("Grants are asked for.")))),
                blocks("- Land is released.\n- Grants are asked for."));
    }

    @Test
    void bracesOfATextThatIsOlderThanReferencesAreWords() {
        assertEquals(List.of(Paragraph.of("The set {homes, jobs} matters.")), blocks("The set {homes, jobs} matters."));
        assertEquals(List.of(Paragraph.of("A {measure outturn} of none.")), blocks("A {measure outturn} of none."));
    }

    @Test
    void aMeasureThatIsDeclaredNoMoreIsRefusedWithItsSection() {
        String why = assertThrows(PaperRefused.class, () -> blocks("{NI 999 outturn} homes."))
                .getMessage();

        assertEquals(
                "papers/note.xml, part “section B.1”: {NI 999 outturn} cannot be filled in.",
                why.substring(0, why.indexOf(" There is")));
    }
}
