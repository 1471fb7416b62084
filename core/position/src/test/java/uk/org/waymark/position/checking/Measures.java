package uk.org.waymark.position.checking;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import uk.org.waymark.contract.definition.ThemeReader;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;

/** Measures and their past, written as short as a performance officer would. */
public final class Measures {
    private Measures() {}

    /** A measure with a target of its own for 2008/09, such as {@code <exact>1450</exact>}, and maybe a profile. */
    public static Indicator of(String unit, int decimals, String kind, String shape, String target, String profile) {
        return of(unit, decimals, kind, shape, target, profile, "");
    }

    /** A measure that declares its limits, such as {@code <possible to='3'/>}. */
    static Indicator limited(String unit, String shape, String target, String possible) {
        return of(unit, 0, "snapshot", shape, target, "", possible);
    }

    private static Indicator of(
            String unit, int decimals, String kind, String shape, String target, String profile, String possible) {
        String theme =
                """
                <theme xmlns='urn:uk.org.waymark:1' id='small' agreement='small' title='Small'>
                  <indicator code="NI 1" designation="local">
                    <title>A measure</title>
                    <plain-title>A measure</plain-title>
                    <measured unit="%s" decimals="%d" polarity="high" kind="%s" shape="%s" collected="quarterly"/>
                    %s
                    <partner id="council" lead="true"/>
                    <agreed known-from="2008-06-02" by="the original">
                      <baseline><not-known>Not known.</not-known></baseline>
                      <target year="2008/09">%s</target>
                      %s
                    </agreed>
                  </indicator>
                </theme>
                """
                        .formatted(unit, decimals, kind, shape, possible, target, profile);
        return ThemeReader.read("indicators.xml", new ByteArrayInputStream(theme.getBytes(StandardCharsets.UTF_8)))
                .indicators()
                .get(0);
    }

    /** New homes, as NI 154: counted up through the year, 1,450 by its end. */
    public static Indicator homes() {
        return of("homes", 0, "cumulative", "amount", "<exact>1450</exact>", "");
    }

    public static Indicator percentage() {
        return of("%", 1, "rate", "amount", "<exact>80.0</exact>", "");
    }

    public static Indicator children() {
        return of("children", 0, "academic-year", "ratio", "<ratio>10/23</ratio>", "");
    }

    /** Figures such as "2008/09 Q2: 300, 2008/09 Q3: 420". */
    public static List<PastFigure> past(String figures) {
        return figures.isBlank()
                ? List.of()
                : Arrays.stream(figures.split(",", -1))
                        .map(figure -> figure.split(":", 2))
                        .map(pair -> new PastFigure(ReportingPeriod.parse(pair[0]), figure(pair[1].strip())))
                        .toList();
    }

    /** Figures of quarters that follow each other up to a period, the last one before it. */
    public static List<PastFigure> before(ReportingPeriod period, List<? extends Figure> figures) {
        PastFigure[] past = new PastFigure[figures.size()];
        ReportingPeriod at = period;
        for (int i = past.length - 1; i >= 0; i--) {
            at = at.previous();
            past[i] = new PastFigure(at, figures.get(i));
        }
        return List.of(past);
    }

    static Figure figure(String text) {
        return (text.contains("/") ? Shape.RATIO : Shape.AMOUNT).parse(text);
    }
}
