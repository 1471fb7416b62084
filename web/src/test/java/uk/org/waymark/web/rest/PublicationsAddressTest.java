package uk.org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationMade;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationReleased;
import uk.org.waymark.position.reporting.PublicationStatement.Version;
import uk.org.waymark.web.rest.publication.PublicationAnswer;

/** Two publications on 1 May 2009 at nine: one was released the day before, the other will be at noon. */
class PublicationsAddressTest {
    private static final String DIGEST = "d".repeat(64);

    private final WrittenRecords records = new WrittenRecords()
            .say("2009-04-29", made(1, "The review"))
            .say("2009-04-30", new PublicationReleased(1, Instant.parse("2009-04-30T11:00:00Z")))
            .say("2009-04-30", made(2, "A canary"))
            .say("2009-04-30", new PublicationReleased(2, Instant.parse("2009-05-01T11:00:00Z")));

    @Test
    void thoseThatAreReleasedAreListedWithTheirDigests() {
        PublicationAnswer answer =
                PublicationAnswer.of(records.publications("any").get(0), records.moment("any"));

        assertEquals("P1", answer.id());
        assertEquals("released", answer.stage());
        assertEquals(DIGEST, answer.versions().get(0).sha256());
        assertEquals("pdf", answer.versions().get(0).files().get(0).ending());
        assertEquals(200, new Api(records).get("v1/publications").status());
    }

    @Test
    void theCanonicalFormIsGivenToTheByte() {
        assertEquals(
                "{\"title\":\"d\"}",
                new Api(records).get("v1/publications/P1/models/public").body());
    }

    @Test
    void oneThatIsNotReleasedYetIsNoOtherThanOneThatThereIsNot() {
        assertEquals(404, new Api(records).get("v1/publications/P2").status());
        assertEquals(
                404, new Api(records).get("v1/publications/P2/models/public").status());
        assertEquals(404, new Api(records).get("v1/publications/P9").status());
        assertEquals(
                404, new Api(records).get("v1/publications/P1/models/cabinet").status());
    }

    private static PublicationMade made(int number, String title) {
        return new PublicationMade(
                number,
                "annual-review",
                ReportingPeriod.parse("2008/09 Q2"),
                "2008-11-25",
                List.of(new Version(
                        Audience.PUBLIC,
                        title,
                        DIGEST,
                        List.of(),
                        List.of(new KeptFile("pdf", "application/pdf", 812, DIGEST)))),
                12,
                "e".repeat(64));
    }
}
