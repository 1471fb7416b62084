package uk.org.waymark.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.certificate.Certificate;
import uk.org.waymark.position.certificate.Check;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.document.CabinetPaper;
import uk.org.waymark.web.document.Documents;
import uk.org.waymark.web.document.Format;
import uk.org.waymark.web.document.PdfUa;
import uk.org.waymark.web.small.Small;

/** A newsletter shows how the measures were spread, and examples that a rule chose. */
class NewsletterTest {
    private static final Position POSITION = Small.position(
            """
            NI 154 | 2008/09 Q2 | 1400 | worse 800 | 2008-11-25
            NI 117 | 2008/09 Q2 | 5.0 | within | 2008-11-25
            NI 18 | 2008/09 Q2 | -40.00 | - | 2008-11-25
            """);
    private static final Composed NEWSLETTER = Composed.usual(
            "newsletter",
            new Material(
                    Composed.review(POSITION),
                    () -> Stream.of(
                                    published("2006-09-30", 14, 33, 19, 34),
                                    published("2007-03-31", 15, 30, 25, 31),
                                    published("2007-09-30", 22, 34, 26, 17),
                                    Distribution.computed(POSITION))
                            .toList(),
                    indicator -> new Elsewhere(List.of()),
                    Optional::empty,
                    () -> new RiskRegister(List.of()),
                    Optional.empty()));

    private static Distribution published(String at, int above, int near, int below, int missing) {
        return Distribution.published(new PublishedDistribution(
                LocalDate.parse(at),
                BigDecimal.valueOf(above),
                BigDecimal.valueOf(near),
                BigDecimal.valueOf(below),
                BigDecimal.valueOf(missing)));
    }

    @Test
    void whatWasPublishedOfTheEarlierAgreementIsATableOfItsOwn() {
        assertEquals("Above target | 14% | 15% | 22%", NEWSLETTER.row("distribution published", 0));
        assertEquals("better than anticipated | 50%", NEWSLETTER.row("distribution computed", 0));
        assertEquals(
                "Designated measures by rating, of 4 at each date",
                NEWSLETTER.grid("distribution computed").caption());
    }

    @Test
    void datesThatComeTo99Or101AreSaidAndARemarkOfTheCertificate() {
        assertTrue(
                NEWSLETTER
                        .sentences("From date to date")
                        .contains("not every date comes to 100%: 31 March 2007 to 101%, 30 September 2007 to 99%."),
                () -> NEWSLETTER.sentences("From date to date"));

        Certificate certificate = Certificate.of(NEWSLETTER.paper());

        assertEquals(List.of(), certificate.faults());
        assertEquals(2, certificate.of(Check.TOTALS).size());
    }

    @Test
    void theMeasureFarthestBeyondItsToleranceIsTheFirstExample() {
        assertEquals("NI 18 | NI 117", NEWSLETTER.column("examples better", "code"));
        assertTrue(
                NEWSLETTER
                        .sentences("Ahead of target")
                        .startsWith("Every measure rated “better than anticipated”, 2 in all"),
                () -> NEWSLETTER.sentences("Ahead of target"));
        assertEquals("No measure is rated “worse than anticipated”.", NEWSLETTER.sentences("Behind target"));
    }

    @Test
    void anExampleBehindTargetThatNobodyExplainsIsAFault() {
        Composed newsletter = Composed.usual(
                "newsletter",
                Material.of(Composed.review(Small.position("NI 117 | 2008/09 Q2 | 20.0 | - | 2008-11-25\n"))));

        assertEquals(1, Certificate.of(newsletter.paper()).of(Check.COMMENTARY).size());
        assertEquals("NI 117", newsletter.column("examples worse", "code"));
    }

    @Test
    void asPdfItPassesTheRulesOfPdfUa() throws Exception {
        assertEquals(List.of(), PdfUa.faults(Documents.render(NEWSLETTER.paper(), Format.PDF, CabinetPaper.FRAME)));
    }
}
