package uk.org.waymark.contract.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.paper.PaperTemplate;
import uk.org.waymark.contract.paper.Reference;
import uk.org.waymark.contract.paper.TemplateContent.Examples;
import uk.org.waymark.contract.paper.TemplateContent.Kind;
import uk.org.waymark.contract.paper.TemplateContent.Made;
import uk.org.waymark.contract.paper.TemplateContent.Sentences;
import uk.org.waymark.contract.scoring.Performance;

class PaperReaderTest {
    private static final String BEGIN =
            """
            <paper xmlns="urn:uk.org.waymark:1" id="report" audiences="public cabinet">
              <title>Annual review {year}</title>
              <crest file="crest.svg">A ship</crest>
              <frame>
                <group heading="Timetable"><line heading="Cabinet">26 January 2009</line></group>
              </frame>
            """;

    private static PaperTemplate read(String parts) {
        return PaperReader.read(
                new DefinitionFile("papers/report.xml", BEGIN + parts + "</paper>"), "crest.svg"::equals);
    }

    private static List<String> faults(String parts) {
        return assertThrows(DefinitionException.class, () -> read(parts)).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    private static PaperTemplate sound() {
        return read(
                """
                  <part number="1" heading="Report">
                    <paragraph number="1.1">{NI 154 outturn} homes of {NI 154 target}; {count at-risk} at {period}.</paragraph>
                    <counts/>
                    <part number="1.2" heading="For members" for="cabinet"><plan measure="NI 16"/></part>
                  </part>
                  <part number="Appendix A" heading="Targets"><designated/></part>
                """);
    }

    @Test
    void itsPartsStandInTheOrderOfTheFileWithTheirNumbers() {
        PaperTemplate paper = sound();

        assertEquals(
                List.of("1", "Appendix A"),
                paper.parts().stream().map(part -> part.number()).toList());
        assertEquals("1.2", paper.parts().get(0).parts().get(0).number());
        assertEquals(
                List.of(List.of(), List.of(Audience.CABINET)),
                List.of(
                        paper.parts().get(0).audiences(),
                        paper.parts().get(0).parts().get(0).audiences()));
        assertEquals(List.of(Audience.CABINET, Audience.PUBLIC), paper.audiences());
        assertEquals(Kind.DESIGNATED, ((Made) paper.parts().get(1).content().get(0)).kind());
    }

    @Test
    void referencesAreReadOutOfTheSentences() {
        Sentences sentences = (Sentences) sound().parts().get(0).content().get(0);

        assertEquals(
                List.of("NI 154 outturn", "NI 154 target", "count at-risk", "period"),
                sentences.words().references().map(Reference::written).toList());
    }

    @Test
    void aReferenceThatMeansNothingIsNamedWithItsPlaceAndAllThatCouldBeWritten() {
        assertEquals(
                List.of("papers/report.xml:9:17: {NI 154 outcome} refers to nothing; write period, ends, year,"
                        + " last-year, known, agreement, area, \"count\" with on-track, off-trajectory, at-risk, missed,"
                        + " no-data, designated, measures, ahead, near, below, or the code of a measure, or \"measure\""
                        + " for the one that the paper is about, with outturn, target, forecast, expected, performance,"
                        + " baseline, title, code"),
                faults(
                        """
                          <part heading="Homes">
                            <list>
                          <item>{NI 154 outcome}</item>
                            </list>
                          </part>
                        """
                                .replace("  <item>", "                <item>")));
    }

    @Test
    void aBraceWithoutItsPartnerIsAFault() {
        assertEquals(
                List.of(
                        "papers/report.xml:7:27: \"{period\" has no closing brace; write the reference as {period}",
                        "papers/report.xml:7:57: \"ends}\" has a closing brace too many; a brace is written about a"
                                + " reference only"),
                faults(
                        "  <part heading=\"Homes\">  <paragraph>{period</paragraph><paragraph>ends}</paragraph></part>\n"));
    }

    @Test
    void countsWithoutTheirRowsAreAFault() {
        assertEquals(
                List.of("papers/report.xml:7:25: <counts> rests on <designated>, which the paper does not have; add it,"
                        + " in an appendix for instance"),
                faults("  <part heading=\"Homes\"><counts/></part>\n"));
    }

    @Test
    void aRowWithACellTooFewIsAFault() {
        assertEquals(
                List.of("papers/report.xml:7:97: the row has 1 cells, and the table 2 columns; write a cell for each,"
                        + " empty where it says nothing"),
                faults("  <part heading=\"Homes\"><table id=\"others\" caption=\"Others\">"
                        + "<column>A</column><column>B</column><row><cell>a</cell></row></table></part>\n"));
    }

    @Test
    void aPictureThatIsNotThereAndAnIdOfAnotherFileAreFaults() {
        DefinitionException refused = assertThrows(
                DefinitionException.class,
                () -> PaperReader.read(
                        new DefinitionFile("papers/other.xml", BEGIN + "<part heading=\"Homes\"/></paper>"),
                        name -> false));

        assertEquals(
                List.of(
                        "papers/other.xml:1:37: the id is \"report\", and the file is called other.xml; give both one name",
                        "papers/other.xml:3:10: there is no picture crest.svg beside the file; put it there, or take the"
                                + " crest out"),
                refused.faults().stream().map(Fault::toString).toList());
    }

    @Test
    void aWordThatTheSchemaDoesNotKnowIsNamedInPlainWords() {
        assertEquals(1, faults("  <part heading=\"Homes\"><at-risks/></part>\n").size());
    }

    @Test
    void aNumberThatIsNoneIsToldWithExamples() {
        assertEquals(
                List.of(
                        "papers/report.xml:7:9: number=\"part-4\" is not right here; write a number such as 4 or 4.2, or"
                                + " words such as Appendix A"),
                faults("  <part number=\"part-4\" heading=\"Homes\"/>\n"));
    }

    @Test
    void aPaperAboutOneMeasureRefersToItWithoutItsCode() {
        PaperTemplate sheet = PaperReader.read(
                new DefinitionFile(
                        "papers/sheet.xml",
                        """
                        <paper xmlns="urn:uk.org.waymark:1" id="sheet" about="measure" audiences="public">
                          <title>{measure code} {measure title}</title>
                          <part heading="Figure"><its-figure/></part>
                          <part heading="Examples"><examples performance="worse"/></part>
                        </paper>
                        """),
                picture -> false);

        assertTrue(sheet.ofMeasure());
        assertEquals(
                List.of("measure code", "measure title"),
                sheet.title().references().map(Reference::written).toList());
        assertEquals(Kind.ITS_FIGURE, ((Made) sheet.parts().get(0).content().get(0)).kind());
        assertEquals(
                new Examples(Performance.WORSE, 3),
                sheet.parts().get(1).content().get(0));
    }

    @Test
    void thatMeasureInAPaperAboutTheAgreementIsAFault() {
        assertEquals(
                List.of(
                        "papers/report.xml:7:25: {measure outturn} needs a paper about one measure; write"
                                + " about=\"measure\" at its head, or the code of a measure",
                        "papers/report.xml:7:65: <its-figure> needs a paper about one measure; write about=\"measure\" at"
                                + " its head, or take it out"),
                faults("  <part heading=\"Homes\"><paragraph>{measure outturn}</paragraph><its-figure/></part>\n"));
    }
}
