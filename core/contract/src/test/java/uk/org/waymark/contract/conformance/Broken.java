package uk.org.waymark.contract.conformance;

import static uk.org.waymark.contract.harbour.Harbour.changed;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.harbour.Harbour;
import uk.org.waymark.contract.scoring.Band;
import uk.org.waymark.contract.scoring.Bands;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.ScoringRule;

/** For each check a theme that fails it and no other. */
final class Broken {
    private Broken() {}

    static Subject theme(Check check) {
        return switch (check) {
            case CODES ->
                subject(
                        changed(Harbour.INDICATORS, "NI 1", "NI1"),
                        changed(Harbour.ACTION_PLAN, "NI 1", "NI1"),
                        Optional.empty());
            case PREDECESSORS ->
                indicators("<measured", "<succeeds code=\"NI 1\" comparable=\"yes\">Named anew.</succeeds><measured");
            case EVERY_YEAR ->
                indicators(
                        "<target year=\"2009/10\">\n        <change by=\"10\" in=\"percent\"/>\n      </target>", "");
            case PROFILE -> indicators("<exact>8.40</exact>", "<exact>8.50</exact>");
            case ROUND_TRIP -> indicators("<exact>9.5</exact>", "<exact>09.5</exact>");
            case EQUAL_IS_NOT_WORSE ->
                ruled(Bands.of(new Band(Optional.empty(), false, Optional.empty(), false, Performance.WORSE)));
            case BETTER_IS_NOT_WORSE ->
                ruled(Bands.of(
                        Band.below(new BigDecimal("20"), false, Performance.WITHIN),
                        Band.above(new BigDecimal("20"), true, Performance.WORSE)));
            case UNSCORED_NOT_RATED ->
                indicators(
                        "<exact>8.4</exact>",
                        "<placeholder reason=\"no-baseline\" due=\"2008-12-01\">No baseline yet.</placeholder>");
            case OWNERS -> plan("owner=\"Port Authority\"", "owner=\"TBC\"");
            case DUE_IN_TERM -> plan("due=\"2009-09-30\"", "due=\"2011-04-01\"");
            case PLAN_INDICATORS -> plan("<indicator>NI 1<", "<indicator>NI 2<");
            case FUNDS -> plan("stated-total=\"3000\"", "stated-total=\"2000\"");
            case UNIT -> indicators("unit=\"ships\"", "unit=\"percent\"");
            case POSSIBLE ->
                indicators(
                        "<partner id=\"port-authority\"",
                        "<possible from=\"0\" to=\"9\"/><partner id=\"port-authority\"");
            case ROLL_UP -> rolledUp("of=\"months\" by=\"mean\"");
            case BREAKDOWNS -> brokenDown("<group id=\"abbey\">Abbey</group><group id=\"abbey\">Abbey Park</group>");
            case DATES -> indicators("known-from=\"2009-03-31\"", "known-from=\"2080-03-31\"");
            case DESIGNATION ->
                indicators("designation=\"designated\"", "designation=\"designated\" designation-name=\"strech\"");
            case SCORECARDS ->
                indicators(
                        "designation=\"designated\"", "designation=\"designated\" scorecards=\"partnership counsel\"");
            case OUTCOMES -> outcome("jobs", "outcome=\"job\"");
            case POLARITY -> indicators("polarity=\"high\"", "polarity=\"low\"");
            case TENFOLD -> indicators("<exact>9.5</exact>", "<exact>95</exact>");
            case PERCENTAGE -> more("unit=\"%\" decimals=\"1\"", "<exact>192</exact>");
            case LADDER -> more("unit=\"level\" decimals=\"0\" shape=\"level\"", "<level>6</level>");
            case TOLERANCE ->
                indicators(
                        "<partner id=\"port-authority\"",
                        "<tolerance better=\"10%\" worse=\"500%\"/><partner id=\"port-authority\"");
            case TERM ->
                indicators(
                        "<exact>9.5</exact>\n      </target>",
                        "<exact>9.5</exact>\n      </target>\n      <target year=\"2011/12\"><exact>9.6</exact></target>");
            case LEAD -> indicators("<partner id=\"pilots\"/>", "<partner id=\"pilots\" lead=\"true\"/>");
            case INTERIM -> more("unit=\"berths\" decimals=\"0\"", "<exact>19</exact>", "", "cumulative");
        };
    }

    static Subject nothing() {
        return subject(Harbour.INDICATORS, Harbour.ACTION_PLAN, Optional.empty());
    }

    static Subject indicators(String from, String to) {
        return subject(changed(Harbour.INDICATORS, from, to), Harbour.ACTION_PLAN, Optional.empty());
    }

    /** With a change, and something more after the last partner. */
    static Subject indicators(String from, String to, String partner) {
        return subject(
                changed(changed(Harbour.INDICATORS, from, to), "<partner id=\"pilots\"/>", partner),
                Harbour.ACTION_PLAN,
                Optional.empty());
    }

    /** With a second measure of this kind, whose every target is this. */
    private static Subject more(String measured, String target) {
        return more(measured, target, "");
    }

    /** With an outcome of the theme, and something more about the measure. */
    static Subject outcome(String id, String attribute) {
        return indicators(
                "<indicator code=\"NI 1\"",
                "<outcome id=\"%s\">More work</outcome><indicator code=\"NI 1\" %s".formatted(id, attribute));
    }

    /** With limits of its figures. */
    static Subject more(String measured, String target, String possible) {
        return more(measured, target, possible, "snapshot");
    }

    private static Subject more(String measured, String target, String possible, String kind) {
        return indicators(
                "</theme>",
                """
                  <indicator code="NI 2" designation="designated">
                    <title>More</title>
                    <plain-title>More</plain-title>
                    <measured %s polarity="high" kind="%s" collected="quarterly"/>
                    %s<partner id="pilots" lead="true"/>
                    <agreed known-from="2008-06-02" by="The agreement">
                      <baseline><not-known>None.</not-known></baseline>
                      <target year="2008/09">%s</target>
                      <target year="2009/10">%s</target>
                      <target year="2010/11">%s</target>
                    </agreed>
                  </indicator>
                </theme>
                """
                        .formatted(measured, kind, possible, target, target, target));
    }

    /** Whose figure is made of those of months or terms. */
    static Subject rolledUp(String how) {
        return indicators(
                "<partner id=\"port-authority\"", "<roll-up %s/><partner id=\"port-authority\"".formatted(how));
    }

    /** Broken down by ward into these groups. */
    static Subject brokenDown(String groups) {
        return indicators(
                "<partner id=\"port-authority\"",
                "<breakdown by=\"ward\">%s</breakdown><partner id=\"port-authority\"".formatted(groups));
    }

    static Subject plan(String from, String to) {
        return subject(Harbour.INDICATORS, changed(Harbour.ACTION_PLAN, from, to), Optional.empty());
    }

    private static Subject ruled(Bands always) {
        return subject(Harbour.INDICATORS, Harbour.ACTION_PLAN, Optional.of(new ConstantRule(always)));
    }

    private static Subject subject(String indicators, String plan, Optional<ScoringRule> rule) {
        return Subject.of(
                new DefinitionFile("indicators.xml", indicators),
                new DefinitionFile("action-plan.xml", plan),
                code -> rule,
                Harbour.structured());
    }

    /** A rule that draws the same bands whatever the target. */
    private record ConstantRule(Bands always) implements ScoringRule {
        @Override
        public String name(ScoringCase given) {
            return "constant";
        }

        @Override
        public int version(ScoringCase given) {
            return 1;
        }

        @Override
        public Optional<Bands> bands(ScoringCase given) {
            return given.outturn() instanceof Figure.Amount ? Optional.of(always) : Optional.empty();
        }
    }
}
