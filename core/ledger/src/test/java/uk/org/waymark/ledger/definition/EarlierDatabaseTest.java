package uk.org.waymark.ledger.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

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
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.theme.Declaration;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.EarlierRelease;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** A database from before definitions were entries, with a figure of 80.3 against 80, whose home holds edited files. */
class EarlierDatabaseTest {
    private static final ReportingPeriod Q4 = ReportingPeriod.parse("2008-09-Q4");
    private static final IndicatorCode MATERNITY = IndicatorCode.of("NI 126");
    private static final Known TODAY = Known.parse("2009-05-01");

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Head old;
    private MeasurePosition shown;

    @BeforeEach
    void storeAndEdit() {
        installation = new TestInstallation(home);
        new EarlierRelease("Health, for tests").store(installation, "2008-06-02T00:00:00Z");
        Outturn outturn =
                new Outturn(MATERNITY, Optional.empty(), Q4, Figure.Amount.of("80.3"), Optional.empty(), false);
        old = installation.ledger().append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(outturn)));
        shown = maternity(installation.agreements(), installation.ledger().entries(LEICESTER));
        String edited = installation
                .agreements()
                .catalogue()
                .theme(LEICESTER, "health")
                .declaration()
                .replace("<target year=\"2008/09\"><exact>80.0<", "<target year=\"2008/09\"><exact>95.0<");
        Declaration.of(edited)
                .files()
                .forEach(file -> installation.write("agreements/" + LEICESTER + "/health/" + file.name(), file.text()));
    }

    @Test
    void whatItShowedAtItsOldHeadIsShownAfterTheUpgrade() {
        Agreements here = upgrade();

        MeasurePosition rebuilt =
                maternity(here, installation.ledger().entries(LEICESTER).upTo(old.sequence()));

        assertEquals(Performance.WITHIN, shown.performance());
        assertEquals(shown.performance(), rebuilt.performance());
        assertEquals(target(shown), target(rebuilt));
    }

    @Test
    void theEditedFilesAreInForceFromTheUpgradeOn() {
        Agreements here = upgrade();

        MeasurePosition now = maternity(here, installation.ledger().entries(LEICESTER));

        assertEquals(Performance.WORSE, now.performance());
        assertEquals("95.0", target(now).text());
    }

    private Agreements upgrade() {
        Agreements agreements = installation.agreements();
        installation.install(
                agreements, new DefinitionQuery(installation.database().transactions(), agreements));
        return agreements;
    }

    private static Target target(MeasurePosition measure) {
        return measure.terms().target(Q4.year()).orElseThrow().value();
    }

    private MeasurePosition maternity(Agreements agreements, Entries entries) {
        Definitions inForce =
                new DefinitionQuery(installation.database().transactions(), agreements).at(LEICESTER, entries, TODAY);
        return new Positions(inForce.agreement(), inForce.themes(), entries)
                .at(Q4, TODAY)
                .findMeasure(MATERNITY.text())
                .orElseThrow();
    }
}
