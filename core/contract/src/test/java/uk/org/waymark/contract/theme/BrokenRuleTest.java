package uk.org.waymark.contract.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.harbour.Harbour;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.Cases;
import uk.org.waymark.contract.scoring.Explanation;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Schemes;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.contract.scoring.StandardRule;

/** What becomes of a measure whose rule does not work. */
final class BrokenRuleTest {
    private static final IndicatorCode SHIPS = IndicatorCode.of("NI 1");

    @TempDir
    private Path folder;

    @Test
    void aRuleThatThrowsLeavesItsMeasureNotRatedAndSaysWhy() throws IOException {
        ThemeCatalogue catalogue = ruled("throw new ArithmeticException(\"/ by zero\");");

        Score score = score(catalogue);

        assertEquals(Performance.NOT_RATED, score.performance());
        assertEquals(
                "Not rated. The rule of theme “A busy harbour” failed (ArithmeticException: / by zero). Its delivery "
                        + "group has to correct it.",
                Explanation.of(score));
        assertEquals(
                "A busy harbour: The rule of theme “A busy harbour” failed (ArithmeticException: / by zero).",
                named(catalogue));
    }

    @Test
    void aRuleThatDrawsNoBandsLeavesItsMeasureNotRated() throws IOException {
        ThemeCatalogue catalogue = ruled("return null;");

        assertTrue(Explanation.of(score(catalogue)).contains("(NullPointerException: its bands are null)"));
    }

    @Test
    void aRuleThatDrawsALimitNobodyCanReadLeavesItsMeasureNotRated() throws IOException {
        ThemeCatalogue catalogue = ruled("var end = new java.math.BigDecimal(\"1E+9999\");"
                + " return Optional.of(Bands.of(Band.below(end, false, Performance.WORSE),"
                + " Band.above(end, true, Performance.BETTER)));");

        assertTrue(Explanation.of(score(catalogue)).contains("a limit of more than 100 digits"));
    }

    @Test
    void aRuleOfLaterClassesLeavesItsMeasureNotRated() throws IOException {
        ThemeJar jar = jar("return Later.bands();").without("port/Later.class");

        assertTrue(
                Explanation.of(score(load(jar))).contains("failed (NoClassDefFoundError: port/Later); it was built"));
    }

    @Test
    void aThemeThatCannotSayWhichRuleIsRightIsNamedAtOnceAndNotRatedByTheStandardOne() throws IOException {
        ThemeJar jar = theme("throw new IllegalStateException(\"no rules today\");");

        ThemeCatalogue catalogue = load(jar);

        assertTrue(named(catalogue).contains("failed (IllegalStateException: no rules today)"), named(catalogue));
        assertEquals(Performance.NOT_RATED, score(catalogue).performance());
    }

    @Test
    void anEarlierReleaseIsNotRatedByTheBrokenRuleEither() throws IOException {
        ThemeCatalogue catalogue = ruled("throw new AssertionError();");
        Theme installed = catalogue.theme("port-2008-11", "harbour");

        Theme released = ReleasedTheme.of(installed.declaration(), installed);

        assertEquals(Performance.NOT_RATED, score(released).performance());
    }

    @Test
    void aRuleThatWorksRatesAsItDidWithoutAGuard() throws IOException {
        ThemeCatalogue catalogue = ruled("return uk.org.waymark.contract.scoring.StandardRule.STANDARD.bands(given);");

        assertEquals(Performance.WORSE, score(catalogue).performance());
        assertEquals(List.of(), catalogue.ruleFaults());
    }

    @Test
    void theCodeOfTheRulesIsThatOfTheThemesOwnJar() throws IOException {
        Theme one = ruled("return null;").theme("port-2008-11", "harbour");
        Optional<RuleCode> before = RuleCode.of(one);
        Theme other = ruled("throw new AssertionError();").theme("port-2008-11", "harbour");

        assertNotEquals(before, RuleCode.of(other));
        assertEquals(List.of("NI 1"), before.orElseThrow().judged());
    }

    @Test
    void nothingOfTheProductHoldsTheObjectOfATheme() throws IOException {
        ThemeCatalogue catalogue = ruled("return null;");

        Theme theme = catalogue.theme("port-2008-11", "harbour");

        assertEquals(AdmittedTheme.class, theme.getClass());
        assertEquals(Optional.of(GuardedRule.class), theme.scoringRule(SHIPS).map(Object::getClass));
    }

    private static String named(ThemeCatalogue catalogue) {
        RuleFault fault = catalogue.ruleFaults().get(0);
        return fault.theme().theme().title() + ": " + fault.words();
    }

    private static Score score(ThemeCatalogue catalogue) {
        return score(catalogue.theme("port-2008-11", "harbour"));
    }

    private static Score score(Theme theme) {
        return theme.scoringRule(SHIPS)
                .orElse(StandardRule.STANDARD)
                .judge(Cases.of("5", "10", Polarity.HIGH, 1, Schemes.LEICESTER));
    }

    private ThemeCatalogue ruled(String bands) throws IOException {
        return load(jar(bands));
    }

    /** The harbour with a rule whose bands come from this code. */
    private ThemeJar jar(String bands) {
        return theme("return Optional.of(new ScoringRule() {"
                + " public String name(ScoringCase given) { return \"harbour\"; }"
                + " public int version(ScoringCase given) { return 1; }"
                + " public Optional<Bands> bands(ScoringCase given) { " + bands + " } });");
    }

    private ThemeJar theme(String scoringRule) {
        return ThemeJar.named(folder, "dropped.jar")
                .compiled(
                        "port.Harbour",
                        "package port; import java.util.Optional; import uk.org.waymark.contract.scoring.*;"
                                + " public class Harbour extends uk.org.waymark.contract.theme.DeclaredTheme {"
                                + " public Optional<ScoringRule> scoringRule("
                                + "uk.org.waymark.contract.indicator.IndicatorCode code) { " + scoringRule + " } }"
                                + " class Later { static Optional<Bands> bands() { return Optional.empty(); } }")
                .file("port/indicators.xml", Harbour.INDICATORS)
                .file("port/action-plan.xml", Harbour.ACTION_PLAN)
                .services("port.Harbour");
    }

    /** What the jar's class loader needs stays open for as long as the test runs. */
    private static ThemeCatalogue load(ThemeJar jar) {
        return ThemeCatalogue.load(Theme.class.getClassLoader(), List.of(jar.packed()), List.of(Harbour.agreement()));
    }
}
