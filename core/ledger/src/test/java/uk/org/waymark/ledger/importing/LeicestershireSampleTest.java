package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.agreement.Block;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.ThemePosition;

/** Leicestershire’s agreement as the highlight report on its first year shows it: blocks and measures, and no figure. */
class LeicestershireSampleTest {
    private static final String LEICESTERSHIRE = "leicestershire-2006-09";

    @TempDir
    private static Path home;

    private static Snapshot snapshot;
    private static Position position;

    @BeforeAll
    static void load() {
        TestInstallation installation = TestInstallation.withSamples(home, LEICESTERSHIRE, LocalDate.of(2007, 8, 1));
        installation.runImport();
        snapshot = installation.snapshots().of(LEICESTERSHIRE);
        position = snapshot.position(ReportingPeriod.parse("2006/07 Q4"), snapshot.now());
    }

    @Test
    void itsFourBlocksHoldItsThemes() {
        assertEquals(
                """
                Children and Young People: Children and Young People
                Healthy Communities and Older People: Healthy Communities and Older People
                Safer Stronger Communities: Safer, Cleaner and Greener
                Economic Development and Enterprise: Economic Development and Enterprise
                """,
                snapshot.agreement().structure().blocks().stream()
                        .map(LeicestershireSampleTest::line)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void itsNamedMeasuresHaveTheDesignationsTheReportGivesThem() {
        assertEquals(
                """
                CYP KS4 Reward target, weighted for reward
                HCOP SMOKING Reward target, weighted for reward
                SSC BCS PSA target
                SSC DAMAGE PSA target
                SSC WOUNDING PSA target
                """,
                position.measures().map(LeicestershireSampleTest::line).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void noFigureOfItIsInvented() {
        assertEquals(List.of(), List.copyOf(snapshot.entries().codes()));
        assertTrue(position.measures()
                .allMatch(measure -> measure.review() == ReviewCategory.NO_DATA
                        && measure.indicator().revisions().stream()
                                .flatMap(revision -> revision.targets().values().stream())
                                .allMatch(Unscored.NotInSources.class::isInstance)));
    }

    private static String line(Block block) {
        return block.title() + ": "
                + block.themes().stream()
                        .map(position::theme)
                        .map(ThemePosition::title)
                        .collect(Collectors.joining(", "));
    }

    private static String line(MeasurePosition measure) {
        return measure.code() + " "
                + measure.indicator()
                        .membership()
                        .designation()
                        .flatMap(snapshot.agreement().structure()::findDesignation)
                        .orElseThrow()
                        .title()
                + (measure.indicator().rewardWeighted() ? ", weighted for reward" : "");
    }
}
