package uk.org.waymark.web.small;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Subject;

/** Smallshire's affordable homes, NI 155, which are reported by ward too, in the third quarter of 2008/09. */
public final class BrokenDown {
    public static final ReportingPeriod Q3 = ReportingPeriod.parse("2008/09 Q3");
    public static final Known NOW = Known.on(LocalDate.of(2009, 1, 5));
    public static final Subject HOMES = new Subject(IndicatorCode.of("NI 155"), Optional.empty(), Q3);
    public static final Theme THEME = TextTheme.of(
            """
            <theme xmlns="urn:uk.org.waymark:1" id="town" agreement="smallshire" title="By ward">
              <indicator code="NI 155" designation="designated">
                <title>Affordable homes</title>
                <plain-title>Affordable homes</plain-title>
                <measured unit="homes" decimals="0" polarity="high" kind="snapshot" collected="quarterly"/>
                <breakdown by="ward">
                  <group id="abbey">Abbey</group>
                  <group id="castle">Castle</group>
                  <group id="spinney">Spinney Hills</group>
                </breakdown>
                <partner id="council" lead="true"/>
                <agreed known-from="2008-06-02" by="Agreement of June 2008">
                  <baseline><not-known>Never counted before.</not-known></baseline>
                  <target year="2008/09"><exact>40</exact></target>
                </agreed>
              </indicator>
            </theme>
            """,
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"town\"><none>No plan.</none></action-plan>");

    private BrokenDown() {}

    public static Position position(String... told) {
        return new Positions(Small.AGREEMENT, List.of(THEME), entries(told)).at(Q3, NOW);
    }

    public static MeasurePosition measure(String... told) {
        return Small.measure(position(told), "NI 155");
    }

    /**
     * The figures of groups, known from 5 January 2009.
     *
     * @param told a group, or nothing for the whole, and its figure, in brackets where it is too small to show; and so on
     */
    public static Entries entries(String... told) {
        Instant known = Known.from(LocalDate.of(2009, 1, 5));
        List<Entry<?>> entries = new ArrayList<>();
        for (int place = 0; place < told.length; place += 2) {
            Statement said = said(told[place], told[place + 1]);
            entries.add(
                    new Entry<>(place + 1L, said, known, known, new UUID(0, 0), Optional.empty(), Optional.empty()));
        }
        return new Entries(entries);
    }

    private static Statement said(String group, String figure) {
        if (group.isEmpty()) {
            return new Outturn(HOMES.code(), Optional.empty(), Q3, Figure.Amount.of(figure), Optional.empty(), false);
        }
        return figure.startsWith("(")
                ? new GroupSuppressed(
                        HOMES.code(),
                        "ward",
                        group,
                        Q3,
                        Optional.of(Figure.Amount.of(figure.substring(1, figure.length() - 1))))
                : new GroupFigure(HOMES.code(), "ward", group, Q3, Figure.Amount.of(figure), false);
    }
}
