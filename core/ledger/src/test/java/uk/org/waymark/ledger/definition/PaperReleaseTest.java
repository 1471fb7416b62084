package uk.org.waymark.ledger.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.agreement.AgreementPapers;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.snapshot.Release;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;

/** Papers are files of an agreement's folder, and are released with it. */
class PaperReleaseTest {
    private static final String PAPER = "agreements/leicester-2008-11/papers/note.xml";
    private static final String CREST = "agreements/leicester-2008-11/papers/ship.svg";
    private static final String SHIP = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";

    @TempDir
    private Path home;

    private TestInstallation installation;

    @BeforeEach
    void begin() {
        installation = new TestInstallation(home);
    }

    private static String paper(String first, String second) {
        return """
                <paper xmlns="urn:uk.org.waymark:1" id="note" audiences="cabinet">
                  <title>Note {year}</title>
                  <crest file="ship.svg">A ship</crest>
                  <part number="1" heading="%s"/>
                  <part number="2" heading="%s"/>
                </paper>
                """
                .formatted(first, second);
    }

    private static List<String> headings(Snapshot snapshot) {
        return snapshot.definitions().papers().find("note").orElseThrow().parts().stream()
                .map(part -> part.heading().words())
                .toList();
    }

    private Snapshot start() {
        Agreements agreements = installation.agreements();
        installation.install(
                agreements, new DefinitionQuery(installation.database().transactions(), agreements));
        return installation.snapshots(agreements).of(LEICESTER);
    }

    @Test
    void aPaperOfTheHomeIsReleasedWithTheAgreementAndItsPicture() {
        installation.write(PAPER, paper("Homes", "Jobs")).write(CREST, SHIP);

        AgreementPapers papers = start().definitions().papers();

        assertEquals("Note ", papers.find("note").orElseThrow().title().words());
        assertEquals(
                SHIP,
                new String(
                        papers.picture(papers.find("note")
                                .orElseThrow()
                                .letterhead()
                                .crest()
                                .orElseThrow()),
                        StandardCharsets.UTF_8));
    }

    @Test
    void anEarlierHeadHasThePaperOfThatTime() {
        installation.write(PAPER, paper("Homes", "Jobs")).write(CREST, SHIP);
        Head then = start().head();
        installation.write(PAPER, paper("Jobs", "Homes"));

        Snapshot now = start();

        assertEquals(List.of("Jobs", "Homes"), headings(now));
        assertEquals(List.of("Homes", "Jobs"), headings(now.at(then)));
    }

    @Test
    void aReleaseNamesThePaperThatCame() {
        start();
        installation.write(PAPER, paper("Homes", "Jobs")).write(CREST, SHIP);

        Release release = start().releases().get(0);

        assertEquals(
                List.of("papers/note.xml"),
                release.changes().stream().map(change -> change.item()).toList());
    }

    @Test
    void aPaperWithAFaultIsLeftOutAndNamedWithItsLine() {
        installation.write(PAPER, paper("Homes", "Jobs").replace("{year}", "{jahr}"));

        Agreements agreements = installation.agreements();

        assertTrue(
                agreements.leftOut().stream()
                        .anyMatch(line -> line.startsWith(PAPER + ":2:3: {jahr} refers to nothing; write period")),
                agreements.leftOut()::toString);
        assertTrue(
                agreements
                        .leftOut()
                        .contains(
                                PAPER
                                        + ":3:10: there is no picture ship.svg beside the file; put it there, or take the crest out"),
                agreements.leftOut()::toString);
        assertTrue(start().definitions().papers().find("note").isEmpty());
    }

    @Test
    void aPictureThatCouldReachOutsideIsLeftOut() {
        installation.write(PAPER, paper("Homes", "Jobs")).write(CREST, "<!DOCTYPE svg SYSTEM \"x\">" + SHIP);

        assertEquals(
                CREST + ": it is no drawing in SVG without a document type; save it as plain SVG",
                installation.agreements().leftOut().get(0));
    }
}
