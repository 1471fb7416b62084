package uk.org.waymark.web.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.reporting.PublicEntries;
import uk.org.waymark.web.small.BrokenDown;
import uk.org.waymark.web.small.Small;

class BreakdownTableTest {
    @Test
    void eachGroupHasItsFigureItsShareAndABar() {
        BreakdownTable table = table("", "50", "abbey", "20", "castle", "5", "spinney", "25");

        assertEquals("By ward at 2008/09 Q3", table.title());
        assertEquals("by-ward", table.id());
        assertEquals(
                List.of("Abbey 20 40%", "Castle 5 10%", "Spinney Hills 25 50%"),
                table.groups().stream()
                        .map(row -> row.name() + " " + row.figure() + " "
                                + row.share().orElseThrow())
                        .toList());
        assertTrue(table.groups().get(0).bar().orElseThrow().contains("<rect width=\"80%\""));
        assertEquals("The groups come to 50 homes, as the measure does.", table.note());
        assertFalse(table.differs());
    }

    @Test
    void groupsThatDoNotComeToTheWholeSaySo() {
        BreakdownTable table = table("", "50", "abbey", "20", "castle", "5", "spinney", "20");

        assertTrue(table.differs());
        assertEquals("The groups come to 45 homes, and the figure of the measure is 50 homes.", table.note());
    }

    @Test
    void aGroupWithoutAFigureSaysSo() {
        BreakdownTable table = table("", "50", "abbey", "20");

        assertEquals(
                new GroupRow("Castle", "no figure yet", false, Optional.empty(), false, Optional.empty()),
                table.groups().get(1));
    }

    @Test
    void theFigureThatIsKeptIsShownToTheSignedInAndNothingOfItToThePublic() {
        String[] told = {"", "50", "abbey", "20", "castle", "(3)", "spinney", "27"};

        assertEquals(
                List.of("20", "too small to show (3 homes is kept and not shown to the public)", "27"),
                figures(table(told)));
        assertEquals(List.of("too small to show", "too small to show", "27"), figures(publicTable(told)));
        assertEquals(
                List.of(true, false, false),
                table(told).groups().stream().map(GroupRow::unseen).toList());
    }

    @Test
    void aMeasureOfWhichNothingIsReportedByGroupHasNone() {
        assertEquals(List.of(), BreakdownTable.of(BrokenDown.measure("", "50")));
    }

    private static BreakdownTable table(String... told) {
        return BreakdownTable.of(BrokenDown.measure(told)).get(0);
    }

    private static BreakdownTable publicTable(String... told) {
        Positions shown = new Positions(
                Small.AGREEMENT,
                List.of(BrokenDown.THEME),
                PublicEntries.of(BrokenDown.entries(told), List.of()).shown());
        return BreakdownTable.of(Small.measure(shown.at(BrokenDown.Q3, BrokenDown.NOW), "NI 155"))
                .get(0);
    }

    private static List<String> figures(BreakdownTable table) {
        return table.groups().stream().map(GroupRow::figure).toList();
    }
}
