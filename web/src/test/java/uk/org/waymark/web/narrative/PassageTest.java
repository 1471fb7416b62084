package uk.org.waymark.web.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.narrative.Passage.Kind;

/** Texts as people write them. */
class PassageTest {
    private static Passage paragraph(String text) {
        return new Passage(Kind.PARAGRAPH, List.of(text));
    }

    @Test
    void anEmptyLineDividesParagraphsAndMarksMakeLists() {
        assertEquals(
                List.of(
                        paragraph("Every group has a plan, and all use one template."),
                        new Passage(Kind.BULLETS, List.of("Leadership has improved.", "Value for money is not clear.")),
                        new Passage(Kind.NUMBERED, List.of("Agree roles.", "Write them down."))),
                Passage.of(
                        """
                        Every group has a plan,
                        and *all* use **one** template.

                        - Leadership has improved.
                        - Value for money is not clear.

                        1. Agree roles.
                        2. Write them down.
                        """));
    }

    @Test
    void referencesToFiguresStayAsTheyAre() {
        assertEquals(
                List.of(paragraph("Of homes, {NI 154 outturn} were finished against {NI 154 target}.")),
                Passage.of("Of homes, {NI 154 outturn} were finished against {NI 154 target}."));
    }

    @Test
    void whatAPaperHasNoPlaceForIsItsWords() {
        assertEquals(
                List.of(
                        paragraph("A heading"),
                        paragraph("Somebody said so."),
                        paragraph("See the plan (https://example.org/plan)."),
                        paragraph("<script>alert(1)</script>")),
                Passage.of(
                        """
                        ## A heading

                        > Somebody said so.

                        See [the plan](https://example.org/plan).

                        <script>alert(1)</script>
                        """));
    }
}
