package uk.org.waymark.contract.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.contract.harbour.Harbour.changed;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.harbour.Harbour;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.Cases;
import uk.org.waymark.contract.scoring.Explanation;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Schemes;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.contract.scoring.StandardRule;

/** What becomes of a theme that is readable and fails the conformance checks. */
final class CheckedThemeTest {
    private static final String SHORT_OF_FUNDS = changed(Harbour.ACTION_PLAN, "\"3000\"", "\"12000\"");
    private static final String PLACE = "action-plan.xml:7:49: the lines of fund \"harbour-fund\" come to £3000, the"
            + " stated total is £12000; correct one of them, or add a <discrepancy> that says why the source does not add up";

    @TempDir
    private Path folder;

    @Test
    void aThemeThatPassesSaysHowManyChecksItPassed() {
        CheckedTheme checked =
                dropped(jar(Harbour.INDICATORS, Harbour.ACTION_PLAN)).checked().get(0);

        assertTrue(checked.passed());
        assertTrue(checked.result().checks() > 10, () -> checked.result().checks() + " checks");
    }

    @Test
    void aDroppedInThemeThatFailsIsLeftOutAndNamedWithItsPlace() {
        ThemeCatalogue catalogue = dropped(jar(Harbour.INDICATORS, SHORT_OF_FUNDS), beach());

        assertEquals(
                List.of("beach"),
                catalogue.installed().stream().map(its -> its.theme().id()).toList());
        assertEquals("dropped.jar!/" + PLACE, catalogue.faults().get(0).toString());
    }

    @Test
    void whatFailsAndWhatDoesNotFitTheAgreementIsNamedInOneRound() {
        String stranger = changed(Harbour.INDICATORS, "id=\"pilots\"", "id=\"pirates\"");

        PluginFault left =
                dropped(jar(stranger, SHORT_OF_FUNDS), beach()).faults().get(0);

        assertEquals(
                List.of("indicators.xml:8", "action-plan.xml:7"),
                left.faults().stream()
                        .map(fault -> fault.file() + ":" + fault.line())
                        .toList());
    }

    @Test
    void theSameFaultInTheProductStopsTheStart() throws IOException {
        try (URLClassLoader product = ThemeJar.loader(jar(Harbour.INDICATORS, SHORT_OF_FUNDS))) {
            var stopped = assertThrows(
                    DefinitionException.class,
                    () -> ThemeCatalogue.load(product, List.of(), List.of(Harbour.agreement())));

            assertEquals("dropped.jar!/" + PLACE, stopped.getMessage());
        }
    }

    @Test
    void aThemeThatFailsGoesOnJudgingWhatIsStoredOfIt() {
        ThemeCatalogue catalogue = dropped(jar(Harbour.INDICATORS, SHORT_OF_FUNDS), beach());

        assertEquals(Optional.empty(), catalogue.findTheme("port-2008-11", "harbour"));
        assertEquals(
                SHORT_OF_FUNDS,
                Declaration.of(catalogue.findRules("port-2008-11", "harbour").orElseThrow())
                        .orElseThrow()
                        .actionPlan()
                        .text());
    }

    @Test
    void aRuleThatFailsOnFiguresNobodyReportsIsNamedAndStaysInUse() {
        ThemeCatalogue catalogue = dropped(ruled("if (given.outturn().text().startsWith(\"-\"))"
                + " throw new IllegalStateException(\"below nothing\");"));
        CheckedTheme checked = catalogue.checked().get(0);

        Score score = checked.theme()
                .theme()
                .scoringRule(IndicatorCode.of("NI 1"))
                .orElseThrow()
                .judge(Cases.of("5", "10", Polarity.HIGH, 1, Schemes.LEICESTER));

        assertEquals(Performance.WORSE, score.performance());
        assertEquals(
                "The trial of the rule of theme “A busy harbour” failed (IllegalStateException: below nothing).",
                checked.trialFault().orElseThrow());
        assertEquals(List.of(), catalogue.ruleFaults());
    }

    @Test
    void aRuleIsTriedWithNothingAtAllReportedAYearBefore() {
        ThemeCatalogue catalogue = dropped(ruled("given.samePeriodLastYear().ifPresent(before ->"
                + " new java.math.BigDecimal(1).divide(new java.math.BigDecimal(before.text())));"));

        assertTrue(catalogue.checked().get(0).trialFault().orElseThrow().contains("failed (ArithmeticException: "));
    }

    @Test
    void rulesThatTakeTooLongOnTrialAreSetAside() {
        Guard guard = new Guard("The rule", Duration.ofSeconds(5), Theme.class.getClassLoader());
        GuardedRule rule = new GuardedRule(StandardRule.STANDARD, guard);
        TrialRule over = new TrialRule(rule, guard, System.nanoTime() - 1);

        Score score = over.judge(Cases.of("5", "10", Polarity.HIGH, 1, Schemes.LEICESTER));

        assertEquals(
                "Not rated. The rule took more than 30 seconds when it was tried. Its delivery group has to correct it.",
                Explanation.of(score));
    }

    private ThemeJar jar(String indicators, String actionPlan) {
        return ThemeJar.named(folder, "dropped.jar").declared("port", indicators, actionPlan);
    }

    /** The harbour with a rule that does this first, and then as the standard rule. */
    private ThemeJar ruled(String first) {
        return ThemeJar.named(folder, "dropped.jar")
                .compiled(
                        "port.Harbour",
                        """
                        package port;
                        import java.util.Optional;
                        import uk.org.waymark.contract.scoring.*;
                        public class Harbour extends uk.org.waymark.contract.theme.DeclaredTheme
                                implements ScoringRule {
                            public Optional<ScoringRule> scoringRule(
                                    uk.org.waymark.contract.indicator.IndicatorCode code) {
                                return Optional.of(this);
                            }
                            public String name(ScoringCase given) { return "harbour"; }
                            public int version(ScoringCase given) { return 1; }
                            public Optional<Bands> bands(ScoringCase given) {
                                %s
                                return StandardRule.STANDARD.bands(given);
                            }
                        }
                        """
                                .formatted(first))
                .file("port/indicators.xml", Harbour.INDICATORS)
                .file("port/action-plan.xml", Harbour.ACTION_PLAN)
                .services("port.Harbour");
    }

    private ThemeJar beach() {
        return ThemeJar.named(folder, "beach.jar")
                .declared(
                        "beach",
                        changed(changed(Harbour.INDICATORS, "id=\"harbour\"", "id=\"beach\""), "\"NI 1\"", "\"NI 2\""),
                        "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"beach\"><none>None.</none></action-plan>");
    }

    private static ThemeCatalogue dropped(ThemeJar... jars) {
        return ThemeCatalogue.load(
                Theme.class.getClassLoader(),
                List.of(jars).stream().map(ThemeJar::packed).toList(),
                List.of(Harbour.agreement()));
    }
}
