package uk.org.waymark.web.small;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Subject;

/** Smallshire's burglaries, NI 16, which are entered by the month, in the third quarter of 2008/09. */
public final class Monthly {
    public static final ReportingPeriod Q3 = ReportingPeriod.parse("2008/09 Q3");
    public static final Known NOW = Known.on(LocalDate.of(2009, 1, 5));
    public static final Subject BURGLARIES = new Subject(IndicatorCode.of("NI 16"), Optional.empty(), Q3);
    public static final Theme THEME = TextTheme.of(
            """
            <theme xmlns="urn:uk.org.waymark:1" id="town" agreement="smallshire" title="By the month">
              <indicator code="NI 16" designation="designated">
                <title>Burglaries</title>
                <plain-title>Burglaries</plain-title>
                <measured unit="cases" decimals="0" polarity="low" kind="rate" collected="monthly"/>
                <roll-up of="months" by="sum"/>
                <partner id="council" lead="true"/>
                <agreed known-from="2008-06-02" by="Agreement of June 2008">
                  <baseline><not-known>Never counted before.</not-known></baseline>
                  <target year="2008/09"><exact>180</exact></target>
                </agreed>
              </indicator>
            </theme>
            """,
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"town\"><none>No plan.</none></action-plan>");

    private Monthly() {}

    /** The position that some months come to. */
    public static Position position(String... told) {
        return new Positions(Small.AGREEMENT, List.of(THEME), entries(told)).at(Q3, NOW);
    }

    /**
     * The figures of months as the theme reads them, known from 5 January 2009.
     *
     * @param told a month, its figure, another month, its figure
     */
    public static Entries entries(String... told) {
        Instant known = Known.from(LocalDate.of(2009, 1, 5));
        List<Entry<?>> entries = new ArrayList<>();
        for (int place = 0; place < told.length; place += 2) {
            Instalment instalment = new Instalment(
                    BURGLARIES.code(),
                    Optional.empty(),
                    Q3,
                    CollectionPeriod.parse(told[place]),
                    Figure.Amount.of(told[place + 1]),
                    false);
            entries.add(new Entry<>(
                    place + 1L, instalment, known, known, new UUID(0, 0), Optional.empty(), Optional.empty()));
        }
        return new Entries(entries).readBy(List.of(THEME));
    }
}
