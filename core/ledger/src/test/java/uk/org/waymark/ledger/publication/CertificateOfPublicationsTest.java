package uk.org.waymark.ledger.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.certificate.Check;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Inline;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.position.publication.CheckedFinding;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.publication.Publication.Stage;

/** A paper broken in one place is kept back by the check that is for it, until somebody overrules that with a reason. */
class CertificateOfPublicationsTest {
    private static final String LEICESTER = TestInstallation.LEICESTER;
    private static final PaperOrder ORDER =
            new PaperOrder("report", ReportingPeriod.parse("2008/09 Q2"), Known.parse("2008-11-25"));
    private static final Grid MEASURES = measures("Shortage of staff", "worse", "false", "300");

    @TempDir
    private Path home;

    private Snapshots snapshots;
    private Publications publications;
    private Actor team;

    static Stream<Arguments> broken() {
        Grid otherwise = measures("Shortage of staff", "worse", "false", "310");
        return Stream.of(
                arguments(Check.COUNTS, same(MEASURES, atRisk(2))),
                arguments(Check.TOTALS, same(shares("9", "42", "8", "58"))),
                arguments(Check.PERCENTAGES, same(shares("25", "25", "50", "100", "30%", "20%", "50%", "100%"))),
                arguments(Check.SENTENCES, same(MEASURES, quoting("310"))),
                arguments(Check.TYPED, same(MEASURES, Paragraph.of("NI 154 came to 300 homes."))),
                arguments(Check.COMMENTARY, same(measures(" ", "worse", "false", "300"))),
                arguments(Check.PLACEHOLDERS, same(measures("No baseline", "better", "true", "300"))),
                arguments(Check.HIDDEN, same(wards("suppressed", "12", "19"))),
                arguments(Check.VERSIONS, new Written(List.of(MEASURES), List.of(otherwise))));
    }

    @Test
    void everyCheckIsBrokenBelow() {
        assertEquals(Set.of(Check.values()), broken().map(one -> one.get()[0]).collect(Collectors.toSet()));
    }

    @Test
    void aPaperThatAgreesWithItselfWaitsForApproval() {
        install();

        make(same(MEASURES, atRisk(1), quoting("300"), wards("7", "12", "19")));

        assertEquals(List.of(), publication().findings());
        assertEquals(Stage.MADE, stage());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aFaultBlocksTheReleaseUntilItIsOverruledByName(Check check, Written papers) {
        install();

        make(papers);

        List<CheckedFinding> blocking = publication().blocking();
        assertTrue(!blocking.isEmpty(), "nothing was found");
        assertEquals(
                Set.of(check),
                blocking.stream().map(found -> found.finding().check()).collect(Collectors.toSet()));
        assertEquals(Stage.BLOCKED, stage());
        assertThrows(PublicationRefused.class, () -> publications.approve(team, LEICESTER, "P1", head()));

        for (CheckedFinding found : blocking) {
            publications.overrule(team, LEICESTER, "P1", found.id(), "Read and left as it is.", head());
        }
        publications.approve(team, LEICESTER, "P1", head());

        assertEquals(Stage.APPROVED, stage());
        assertTrue(publication().findings().stream()
                .filter(found -> found.finding().isFault())
                .allMatch(found -> found.overruled()
                        .filter(by -> by.recordedBy().equals(team.account().id()))
                        .isPresent()));
    }

    private void install() {
        TestInstallation installation = new TestInstallation(home);
        snapshots = installation.snapshots();
        publications = new Publications(
                snapshots,
                installation.database().transactions(),
                new Accounts(installation.database().transactions(), installation.settings()));
        team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
    }

    private void make(Written papers) {
        publications.make(team, LEICESTER, ORDER, papers, papers, progress -> {});
    }

    private Publication publication() {
        return snapshots.of(LEICESTER).publications().find("P1").orElseThrow();
    }

    private Stage stage() {
        return publication().stage(snapshots.of(LEICESTER).moment());
    }

    private long head() {
        return snapshots.of(LEICESTER).head().sequence();
    }

    private static Written same(Block... blocks) {
        return new Written(Arrays.asList(blocks), Arrays.asList(blocks));
    }

    /** Two measures, of which the first is at risk. */
    private static Grid measures(String why, String performance, String placeholder, String outturn) {
        return new Grid(
                "measures",
                "Designated measures",
                List.of(
                        new Column("code", "Measure", Content.WORDS),
                        new Column("outturn", "Figure", Content.NUMBER),
                        new Column("performance", "Rating", Content.SYMBOL),
                        new Column("review", "Category", Content.SYMBOL),
                        new Column("placeholder", "Placeholder", Content.SYMBOL),
                        new Column("commentary", "Why", Content.WORDS)),
                List.of(
                        measure("NI 154", outturn, performance, "at-risk", placeholder, why),
                        measure("NI 117", "10.8", "within", "on-track", "false", "")),
                List.of());
    }

    private static Row measure(
            String code, String outturn, String performance, String review, String placeholder, String why) {
        return Row.of(
                Cell.of(code),
                Cell.of(outturn, outturn),
                Cell.of("", performance),
                Cell.of("", review),
                Cell.of("", placeholder),
                Cell.of(why));
    }

    /** The measures of three categories and their total, and then the shares of the same where some are given. */
    private static Grid shares(String... numbers) {
        List<String> categories = List.of("Ahead of target", "Broadly on target", "Below target", "Total");
        List<Row> rows = IntStream.range(0, categories.size())
                .mapToObj(place -> shared(
                        categories.get(place),
                        numbers[place],
                        numbers.length > categories.size() ? numbers[categories.size() + place] : ""))
                .toList();
        return new Grid(
                "shares",
                "By category",
                List.of(
                        new Column("category", "Category", Content.WORDS),
                        new Column("measures", "Measures", Content.COUNT),
                        new Column("share", "Share", Content.PERCENT)),
                rows.subList(0, 3),
                rows.subList(3, 4));
    }

    private static Row shared(String category, String measures, String share) {
        return Row.of(Cell.of(category), Cell.of(measures, measures), Cell.of(share, share));
    }

    private static Grid wards(String abbey, String westcotes, String total) {
        return new Grid(
                "wards",
                "By ward",
                List.of(new Column("ward", "Ward", Content.WORDS), new Column("people", "People", Content.COUNT)),
                List.of(
                        Row.of(Cell.of("Abbey"), Cell.of(abbey, abbey)),
                        Row.of(Cell.of("Westcotes"), Cell.of(westcotes, westcotes))),
                List.of(Row.of(Cell.of("Total"), Cell.of(total, total))));
    }

    private static Tally atRisk(int measures) {
        return new Tally(
                "How many",
                "measures",
                "review",
                List.of(new Counted("at risk", "at-risk", measures), new Counted("on track", "on-track", 1)));
    }

    private static Paragraph quoting(String homes) {
        return new Paragraph(List.of(
                new Inline.Plain("There were "),
                new Inline.Quoted("NI 154 outturn", homes + " homes", homes),
                new Inline.Plain(".")));
    }

    /** A paper whose blocks are written by hand, for the Cabinet and for the public. */
    record Written(List<Block> cabinet, List<Block> open) implements Papers, Renderer {
        @Override
        public List<PaperKind> kinds(Snapshot snapshot) {
            return List.of(new PaperKind("report", "Report", List.of(Audience.CABINET, Audience.PUBLIC)));
        }

        @Override
        public Paper compose(String kind, Audience audience, Snapshot snapshot, ReportingPeriod period, Known known) {
            return new Paper(
                    kind,
                    "Report",
                    new Paper.About(LEICESTER, period.code(), known.text()),
                    List.of(Part.of("1", "Report", audience == Audience.CABINET ? cabinet : open)));
        }

        @Override
        public List<String> endings() {
            return List.of("txt");
        }

        @Override
        public RenderedFile render(String ending, Paper paper, Snapshot snapshot) {
            return new RenderedFile(ending, "text/plain", paper.canonical().getBytes(StandardCharsets.UTF_8));
        }
    }
}
