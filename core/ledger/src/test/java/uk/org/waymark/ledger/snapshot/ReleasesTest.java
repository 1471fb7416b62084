package uk.org.waymark.ledger.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.release.ItemChange;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** An agreement whose tolerance is edited from 10% to 1% and back; the outturn of NI 126 is 75 against 80. */
class ReleasesTest {
    private static final ReportingPeriod Q4 = ReportingPeriod.parse("2008-09-Q4");
    private static final IndicatorCode MATERNITY = IndicatorCode.of("NI 126");

    @TempDir
    private Path home;

    private TestInstallation installation;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        tolerate("10%");
        Outturn outturn = new Outturn(MATERNITY, Optional.empty(), Q4, Figure.Amount.of("75"), Optional.empty(), false);
        installation.ledger().append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(outturn)));
    }

    @Test
    void theFirstReleaseChangesNothing() {
        Release agreement = agreementReleases().get(0);

        assertEquals(1, agreement.number());
        assertTrue(agreement.inForce());
        assertEquals(List.of(), agreement.changes());
        assertEquals(List.of(), agreement.moved());
    }

    @Test
    void anEditedToleranceIsShownWithTheRatingsItMoves() {
        tolerate("1%");

        Release edited = agreementReleases().get(0);

        assertEquals(
                List.of(new ItemChange("leicester-2008", "scheme, tolerance", Optional.of("10%"), Optional.of("1%"))),
                edited.changes());
        assertEquals(List.of(new MovedRating(Q4, MATERNITY, Performance.WITHIN, Performance.WORSE)), edited.moved());
    }

    @Test
    void theRatingFollowsTheReleaseInstalledLast() {
        assertEquals(Performance.WITHIN, rating());

        tolerate("1%");
        assertEquals(Performance.WORSE, rating());

        tolerate("10%");
        assertEquals(Performance.WITHIN, rating());
        assertEquals(
                List.of(3, 2, 1),
                agreementReleases().stream().map(Release::number).toList());
        assertEquals(
                List.of(true, false, false),
                agreementReleases().stream().map(Release::inForce).toList());
    }

    private void tolerate(String tolerance) {
        installation.write(
                "agreements/leicester.xml",
                leicester().replace("tolerance=\"10%\"", "tolerance=\"" + tolerance + "\""));
        installation.definitions();
    }

    private Performance rating() {
        return installation
                .snapshots()
                .of(LEICESTER)
                .position(Q4, Known.parse("2009-05-01"))
                .findMeasure("NI 126")
                .orElseThrow()
                .performance();
    }

    private List<Release> agreementReleases() {
        return installation.snapshots().of(LEICESTER).releases().stream()
                .filter(release -> release.theme().isEmpty())
                .toList();
    }

    private static String leicester() {
        try (InputStream in = ReleasesTest.class.getResourceAsStream("/agreements/leicester-2008-11.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
