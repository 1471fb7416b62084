package uk.org.waymark.web.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.web.small.Ordered;
import uk.org.waymark.web.small.Small;
import uk.org.waymark.web.small.TextTheme;

class MeasureRowTest {
    private static final String NONE = "<target year=\"2008/09\"><not-applicable>None.</not-applicable></target>";

    @Test
    void aYearThatHasTargetsForItsQuartersAloneIsByQuarter() {
        MeasureRow row = row("<interim period=\"2008/09 Q2\"><exact>200</exact></interim>");

        assertEquals("by quarter", row.annualTarget());
        assertEquals("200", row.target().orElseThrow());
    }

    @Test
    void aMeasureThatIsMonitoredHasNoTarget() {
        MeasureRow row = row("<target year=\"2008/09\"><monitored>The port cannot steer it.</monitored></target>");

        assertEquals("monitored, no target", row.annualTarget());
        assertEquals("no data yet", row.review().label());
    }

    @Test
    void aTableShowsTheShortTitleAndThePlainOneWhereThereIsNone() {
        assertEquals(
                "Ships served",
                row(NONE, "<short-title>Ships served</short-title>").briefTitle());
        assertEquals("Ships that the port served", row(NONE).briefTitle());
    }

    @Test
    void aDesignationHasTheAgreementsOwnNameWhereThereIsOne() {
        Position ordered = Ordered.position("");

        assertEquals("Stretch target", rowOf(ordered, "S1").designation());
        assertEquals("designated", rowOf(ordered, "S3").designation());
    }

    @Test
    void aTableIsFilteredByTheNameOfADesignationToo() {
        assertEquals(
                "S2 Plain S2 Parish target", rowOf(Ordered.position(""), "S2").searched());
    }

    private static MeasureRow rowOf(Position position, String code) {
        return MeasureRow.of(0, Small.measure(position, code), position.scheme());
    }

    private static MeasureRow row(String targets) {
        return row(targets, "");
    }

    /** The row of a measure of which this was agreed. */
    private static MeasureRow row(String targets, String shortTitle) {
        Theme theme = TextTheme.of(
                """
                <theme xmlns="urn:uk.org.waymark:1" id="town" agreement="smallshire" title="The town">
                  <indicator code="P1" designation="designated">
                    <title>Ships served</title>
                    <plain-title>Ships that the port served</plain-title>
                    %s
                    <measured unit="ships" decimals="0" polarity="high" kind="cumulative" collected="quarterly"/>
                    <partner id="council" lead="true"/>
                    <agreed known-from="2008-06-02" by="Agreement of June 2008">
                      <baseline><figure>380</figure></baseline>
                      %s
                    </agreed>
                  </indicator>
                </theme>
                """
                        .formatted(shortTitle, targets),
                "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"town\"><none>None yet.</none></action-plan>");
        Position position = new Positions(Small.AGREEMENT, List.of(theme), new Entries(List.of()))
                .at(ReportingPeriod.parse("2008/09 Q2"), Known.on(LocalDate.of(2009, 5, 1)));
        return rowOf(position, "P1");
    }
}
