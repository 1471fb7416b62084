package uk.org.waymark.ledger.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import uk.org.waymark.contract.scoring.Explanation;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Reason.Judged;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.contract.scoring.StandardRule;
import uk.org.waymark.contract.theme.ReleasedTheme;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.reporting.ReleaseStatement.JavaRules;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** The outturn of NI 126 is 75 against a target of 80; its release has, or had, a rule in Java for it. */
class ReleasedRulesTest {
    private static final ReportingPeriod Q4 = ReportingPeriod.parse("2008-09-Q4");
    private static final Known TODAY = Known.parse("2009-05-01");
    private static final IndicatorCode MATERNITY = IndicatorCode.of("NI 126");
    private static final Optional<JavaRules> OF_MATERNITY =
            Optional.of(new JavaRules(List.of("NI 126"), "0".repeat(64)));

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Definitions definitions;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        DefinitionQuery query = installation.definitions();
        Outturn outturn = new Outturn(MATERNITY, Optional.empty(), Q4, Figure.Amount.of("75"), Optional.empty(), false);
        installation.ledger().append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(outturn)));
        definitions = query.at(LEICESTER, installation.ledger().entries(LEICESTER), TODAY);
    }

    @Test
    void aRuleWhoseCodeIsGoneLeavesTheMeasureNotRatedAndSaysWhy() {
        Score score = judged(ReleasedRules.of(OF_MATERNITY, Optional.empty()));

        assertEquals(Performance.NOT_RATED, score.performance());
        assertTrue(Explanation.of(score).contains("Install the jar again"), Explanation.of(score));
    }

    @Test
    void aRuleByOtherCodeJudgesAndSaysSo() {
        Theme ruled = ReleasedTheme.of(theme().declaration(), code -> Optional.of(StandardRule.STANDARD));

        Score score = judged(ReleasedRules.of(OF_MATERNITY, Optional.of(ruled)));

        assertEquals(Performance.WITHIN, score.performance());
        assertTrue(
                ((Judged) score.reason())
                        .ruleName()
                        .endsWith("whose code has changed since this release was installed"),
                score.reason().toString());
    }

    @Test
    void aReleaseWithoutARuleIsNotJudgedByALaterOne() {
        Theme ruled = ReleasedTheme.of(theme().declaration(), code -> Optional.of(StandardRule.STANDARD));

        ReleasedRules rules = ReleasedRules.of(Optional.empty(), Optional.of(ruled));

        assertEquals(Optional.empty(), rules.rule(MATERNITY));
    }

    private Score judged(ReleasedRules rules) {
        Theme released = ReleasedTheme.of(theme().declaration(), rules::rule);
        return new Positions(
                        definitions.agreement(),
                        List.of(released),
                        installation.ledger().entries(LEICESTER))
                .at(Q4, TODAY)
                .findMeasure("NI 126")
                .orElseThrow()
                .score();
    }

    private Theme theme() {
        return definitions.findTheme("health").orElseThrow();
    }
}
