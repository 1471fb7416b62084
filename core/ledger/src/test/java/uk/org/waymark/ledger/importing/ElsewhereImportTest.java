package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** A file may give the figures of other places beside the area's own. */
class ElsewhereImportTest {
    @TempDir
    private Path home;

    private ImportDesk desk;

    @BeforeEach
    void install() {
        desk = new ImportDesk(home);
    }

    private static Upload file(String rows) {
        String header = "code,part,period,compared with,outturn,commentary,source,reason\n";
        return Upload.of("figures.csv", (header + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theFigureOfAnotherPlaceStandsBesideTheOwn() {
        ImportReport report = desk.run(
                desk.officer(),
                file(
                        """
                        NI 126,,2008/09 Q3,,78,,,
                        NI 126,,2008/09 Q3,nation,81.2,,Health Statistics 2009,
                        NI 126,,2008/09 Q2,Upper quartile,88,,Health Statistics 2009,
                        NI 120,Females,2008/09 Q3,the region,560,,Health Statistics 2009,
                        """));

        assertEquals(4, report.entries());
        assertEquals(4, report.rows());
        assertEquals(
                List.of("outturn: 78", "the nation: 81.2", "upper quartile of authorities: 88", "the region: 560"),
                report.changes().stream()
                        .map(change -> change.what() + ": " + change.after())
                        .toList());
        assertEquals(List.of("81.2", "88"), desk.elsewhere("NI 126"));
        assertEquals(
                "78",
                desk.said("NI 126", Outturn.class).get(0).statement().figure().text());
    }

    @Test
    void theSameFileAgainAppendsNothingAndAnotherFigureNeedsAReason() {
        desk.run(desk.officer(), file("NI 126,,2008/09 Q3,nation,81.2,,Statistics,\n"));

        assertEquals(
                0,
                desk.run(desk.officer(), file("NI 126,,2008/09 Q3,nation,81.20,,Statistics,\n"))
                        .entries());
        TableFault fault = fault("NI 126,,2008/09 Q3,nation,81.5,,Statistics,\n");
        assertEquals("reason", fault.column());
        assertEquals("The figure of NI 126 in the nation at 2008/09 Q3 stands at 81.2.", fault.reason());
        desk.run(desk.officer(), file("NI 126,,2008/09 Q3,nation,81.5,,Statistics,Revised\n"));
        assertEquals(List.of("81.5"), desk.elsewhere("NI 126"));
        desk.run(desk.officer(), file("NI 126,,2008/09 Q3,nation,withdrawn,,,Of another year\n"));
        assertEquals(List.of(), desk.elsewhere("NI 126"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NI 126,,2008/09 Q3,France,81.2,,Statistics,     | compared with | it is none of nation, region, family, lower quartile, median, upper quartile
            NI 126,,2008/09 Q3,nation,81.2,,,               | source        | Nothing says who published the figure of NI 126 in the nation at 2008/09 Q3.
            NI 126,,2008/09 Q3,nation,81.2,Fine,Statistics, | commentary    | the row is about another place, of which there is a figure and nothing else
            NI 126,,2008/09 Q3,nation,NA,,Statistics,       | outturn       | there is no figure
            NI 126,,2008/09 Q3,nation,withdrawn,,,Wrong     | outturn       | There is no figure of NI 126 in the nation at 2008/09 Q3 to withdraw.
            NI 126,,2007/08 Q3,nation,81.2,,Statistics,     | period        | it is outside the years of which the agreement takes figures, 2008/09 to 2010/11
            """)
    void whatCannotBeIsAFaultOfItsCell(String row, String column, String reason) {
        TableFault fault = fault(row + "\n");

        assertEquals(column, fault.column());
        assertEquals(reason, fault.reason());
    }

    @Test
    void onlyWhoEntersTheMeasuresFiguresEntersThoseOfOtherPlaces() {
        Actor children = desk.actor(Role.OFFICER, Optional.of(Remit.of(new Scope(ImportDesk.LEICESTER, "children"))));
        Actor police = desk.actor(
                Role.OFFICER, Optional.of(new Remit.OfPartner(ImportDesk.LEICESTER, "leicestershire-constabulary")));
        Upload file = file("NI 126,,2008/09 Q3,nation,81.2,,Statistics,\n");

        assertThrows(NotPermitted.class, () -> desk.run(children, file));
        assertThrows(NotPermitted.class, () -> desk.run(police, file));
        assertEquals(List.of(), desk.elsewhere("NI 126"));
    }

    private TableFault fault(String rows) {
        return assertThrows(ImportRefused.class, () -> desk.run(desk.officer(), file(rows)))
                .faults()
                .get(0);
    }
}
