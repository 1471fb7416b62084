package uk.org.waymark.web.small;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.risk.Appetite;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Suppressed;

/** Smallshire: four designated measures and a local one in one theme. */
public final class Small {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String DECLARATION =
            """
            <agreement xmlns="urn:uk.org.waymark:1" id="smallshire" known-from="2008-06-02">
              <title>Smallshire’s agreement</title>
              <area>Smallshire</area>
              <government-office>Government Office</government-office>
              <term from="2008/09" to="2010/11"/>
              <partner id="council">Smallshire Council</partner>
              <theme id="town"/>
              <calendar><event month="--03" day="---31">Ministers sign</event></calendar>
              <scheme id="small-2008" from="2008-04-01" better-when="beyond-tolerance" tolerance="10%"
                      tolerance-from="indicator">
                <title>Smallshire 2008</title>
                <symbol performance="better" shape="star">better than anticipated</symbol>
                <symbol performance="within" shape="circle">within acceptable range</symbol>
                <symbol performance="worse" shape="triangle">worse than anticipated</symbol>
                <symbol performance="not-rated" shape="bar">cannot be judged</symbol>
              </scheme>
            </agreement>
            """;

    public static final Agreement AGREEMENT = agreement(DECLARATION);

    private static final Theme THEME = TextTheme.of(
            """
            <theme xmlns="urn:uk.org.waymark:1" id="town" agreement="smallshire" title="The town">
            """
                    + measure("NI 154", "designated", "homes", 0, "high", "<exact>1450</exact>")
                    + measure("NI 117", "designated", "%", 1, "low", "<exact>8.4</exact>")
                    + measure("NI 18", "designated", "%", 2, "low", "<exact>-28.30</exact>")
                    + measure(
                            "NI 1",
                            "designated",
                            "%",
                            1,
                            "high",
                            "<placeholder reason=\"survey-not-run\" due=\"not stated\">Not run yet.</placeholder>")
                    + measure("NI 65", "local", "%", 1, "on-plan", "<range>10..15</range>")
                    + "</theme>",
            """
            <action-plan xmlns="urn:uk.org.waymark:1" theme="town">
              <plan id="building" lead="Homes group" known-from="2008-11-25" document="Plan of 2008">
                <title>Build more</title>
                <summary>Build more homes.</summary>
                <indicator>NI 154</indicator>
                <overall-target id="started" figure="500" unit="homes" by="2010" known-from="2008-11-25">Homes started</overall-target>
                <action id="land" owner="Council" due="2009-03-31" known-from="2008-11-25">Buy land.</action>
                <action id="plans" owner="not stated" due="not stated" known-from="2008-11-25">Draw plans.</action>
                <milestone action="land" due="2009-01-31">An offer is made</milestone>
                <milestone action="land" due="2009-01-31" reached="2009-01-20">A valuer is found</milestone>
                <fund id="growth" name="Growth fund" stated-total="26000" known-from="2008-11-25">
                  <line pounds="20000">Land</line>
                  <line pounds="16000">Plans</line>
                  <discrepancy>The lines come to more; the source does not say why.</discrepancy>
                </fund>
              </plan>
            </action-plan>
            """);

    private Small() {}

    private static Agreement agreement(String declaration) {
        return AgreementReader.read(new DefinitionFile("smallshire.xml", declaration));
    }

    /** The position of 2008/09 Q2 without any figure, of an agreement that declares from which scores risks are too high. */
    public static Position withAppetite(Appetite appetite) {
        String scale = "<risk-scale><appetite medium-from=\"%d\" high-from=\"%d\"/></risk-scale><scheme "
                .formatted(appetite.mediumFrom(), appetite.highFrom());
        return position(agreement(DECLARATION.replaceFirst("<scheme ", scale)), List.of(THEME), "", "2008/09 Q2");
    }

    /** The position of 2008/09 Q2 of an agreement with stories that people chose for it. */
    public static Position withStories(String stories, String told) {
        String chosen = "<stories period=\"2008/09 Q2\">" + stories + "</stories><scheme ";
        return position(agreement(DECLARATION.replaceFirst("<scheme ", chosen)), List.of(THEME), told, "2008/09 Q2");
    }

    private static String measure(
            String code, String designation, String unit, int decimals, String polarity, String target) {
        return """
            <indicator code="%1$s" designation="%2$s">
              <title>Official %1$s</title>
              <plain-title>Plain %1$s</plain-title>
              <measured unit="%3$s" decimals="%4$d" polarity="%5$s" kind="rate" collected="quarterly"/>
              <source>The council</source>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="Agreement of June 2008">
                <baseline><not-known>Never counted before.</not-known></baseline>
                <target year="2008/09">%6$s</target>
              </agreed>
            </indicator>
            """
                .formatted(code, designation, unit, decimals, polarity, target);
    }

    /**
     * The position of 2008/09 Q2.
     *
     * @param told one line each: code | period | outturn, with a p where it is provisional, or - | forecast and perhaps its figure, or - | known from
     */
    public static Position position(String told) {
        return position(told, "2008/09 Q2");
    }

    public static Position position(String told, String period) {
        return position(AGREEMENT, List.of(THEME), told, period);
    }

    /** The returns of a period, as known on 1 May 2009. */
    public static Completeness returns(List<Entry<?>> entries, ReportingPeriod period) {
        Entries all = new Entries(entries);
        Position position =
                new Positions(AGREEMENT, List.of(THEME), all).at(period, Known.on(LocalDate.of(2009, 5, 1)));
        return Completeness.of(position, all);
    }

    public static Position position(Agreement agreement, List<Theme> themes, String told, String period) {
        List<Entry<?>> entries = new ArrayList<>();
        told.lines().map(line -> line.split("\\|")).forEach(cells -> entries(themes, cells, entries));
        return new Positions(agreement, themes, new Entries(entries))
                .at(ReportingPeriod.parse(period), Known.on(LocalDate.of(2009, 5, 1)));
    }

    private static void entries(List<Theme> themes, String[] cells, List<Entry<?>> entries) {
        List<String> line = Stream.of(cells).map(String::strip).toList();
        Indicator indicator = themes.stream()
                .flatMap(theme -> theme.indicators().stream())
                .filter(any -> any.code().text().equals(line.get(0)))
                .findFirst()
                .orElseThrow();
        ReportingPeriod period = ReportingPeriod.parse(line.get(1));
        Instant known = Known.from(LocalDate.parse(line.get(4)));
        if (line.get(2).equals("suppressed")) {
            Suppressed suppressed = new Suppressed(indicator.code(), Optional.empty(), period, Optional.empty());
            entries.add(new Entry<>(
                    entries.size() + 1L, suppressed, known, known, NOBODY, Optional.of("Few"), Optional.empty()));
        } else if (line.get(2).startsWith("early ")) {
            entries.add(new Entry<>(
                    entries.size() + 1L,
                    new ManagementInformation(
                            indicator.code(),
                            period,
                            Optional.of(indicator
                                    .measurement()
                                    .shape()
                                    .parse(line.get(2).substring(6))),
                            Optional.empty(),
                            "Our own count"),
                    known,
                    known,
                    NOBODY,
                    Optional.empty(),
                    Optional.empty()));
        } else if (!line.get(2).equals("-")) {
            Outturn outturn = new Outturn(
                    indicator.code(),
                    Optional.empty(),
                    period,
                    indicator.measurement().shape().parse(line.get(2).replace(" p", "")),
                    Optional.empty(),
                    line.get(2).endsWith(" p"));
            entries.add(new Entry<>(
                    entries.size() + 1L, outturn, known, known, NOBODY, Optional.of("Counted"), Optional.of("Report")));
        }
        if (!line.get(3).equals("-")) {
            String[] expected = line.get(3).split(" ", 2);
            Forecast forecast = new Forecast(
                    indicator.code(),
                    Optional.empty(),
                    period,
                    Performance.ofCode(expected[0]),
                    Stream.of(expected)
                            .skip(1)
                            .map(indicator.measurement().shape()::parse)
                            .findFirst());
            entries.add(new Entry<>(
                    entries.size() + 1L, forecast, known, known, NOBODY, Optional.empty(), Optional.empty()));
        }
    }

    /** One measure of a position. */
    public static MeasurePosition measure(Position position, String code) {
        return position.findMeasure(code).orElseThrow();
    }
}
