package uk.org.waymark.web.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.ReviewFigures;
import uk.org.waymark.contract.agreement.ReviewPart;
import uk.org.waymark.contract.agreement.ReviewSection;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.assessment.PaperRoute;
import uk.org.waymark.position.assessment.SelfAssessment;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.position.reporting.ReviewStatement;
import uk.org.waymark.position.reporting.ReviewStatement.RequestStated;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAgreed;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAssigned;
import uk.org.waymark.position.reporting.ReviewStatement.SectionWritten;
import uk.org.waymark.position.reporting.ReviewStatement.SittingStated;
import uk.org.waymark.web.small.Small;

/** The self-assessment of the town: its homes written and agreed, its money due in March 2009 and not written. */
class SectionViewTest {
    private static final Position TOWN = Small.position("");
    private static final ReportingPeriod PERIOD = TOWN.period();
    private static final LocalDate DAY = LocalDate.of(2009, 5, 1);
    private static final AnnualReview DECLARED = new AnnualReview(
            List.of(new ReviewPart(
                    "Delivery",
                    List.of(
                            new ReviewSection(
                                    "A.1",
                                    "All measures",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(ReviewFigures.ALL_MEASURES),
                                    List.of()),
                            section("B.1", "Homes", List.of(IndicatorCode.of("NI 117"))),
                            section("B.2", "Money", List.of())))),
            List.of(new Body("board", "The board"), new Body("cabinet", "Cabinet")));

    private final List<Entry<?>> entries = new ArrayList<>();

    @Test
    void aTextLeadsToTheMeasuresThatItNames() {
        write("Homes (NI 154) are built.\n\n  \nNI154 again.");

        SectionView homes = view("B.1");

        assertEquals("Homes (|[NI 154]|) are built.\n[NI154]| again.", words(homes));
        assertEquals(
                List.of("NI 117", "NI 154"),
                homes.measures().stream().map(IndicatorCode::text).toList());
    }

    @Test
    void aFigureThatATextRefersToIsShownAndLeadsToItsMeasure() {
        write("{NI 154 target} homes are due.\n\n{NI 999 outturn} of a measure that is not there.");

        assertEquals("[1,450]| homes are due.\n{NI 999 outturn} of a measure that is not there.", words(view("B.1")));
    }

    /** The text with its links in brackets, and a stroke between two runs. */
    private static String words(SectionView section) {
        return section.text().orElseThrow().blocks().stream()
                .flatMap(block -> block.paragraphs().stream())
                .map(paragraph -> paragraph.runs().stream()
                        .map(run -> run.measure().isPresent() ? "[" + run.words() + "]" : run.words())
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void linesThatBeginWithAHyphenAreAList() {
        write("What is done:\n\n- Land is released.\n- Grants are asked for.");

        assertEquals(
                List.of("paragraph 1", "bullets 2"),
                view("B.1").text().orElseThrow().blocks().stream()
                        .map(block -> block.kind() + " " + block.paragraphs().size())
                        .toList());
    }

    @Test
    void theAgreedTextIsShownWhileALaterDraftWaits() {
        write("Homes are built.");
        assertTrue(view("B.1").draft());
        say(new SectionAgreed(PERIOD, "B.1"), "2009-03-02");
        write("No homes are built.");

        SectionView homes = view("B.1");

        assertFalse(homes.draft());
        assertTrue(homes.later());
        assertEquals("Homes are built.", words(homes));
        assertEquals(
                List.of("Not agreed", "Agreed on 2 March 2009"),
                homes.versions().stream().map(SectionView.VersionView::agreed).toList());
        assertEquals("1 March 2009, by officer, town", homes.versions().get(1).said());
    }

    @Test
    void whatIsOverdueIsCountedFirst() {
        write("Homes are built.");
        say(
                new SectionAssigned(PERIOD, "B.2", "Council", Optional.of("Treasurer"), LocalDate.of(2009, 3, 31)),
                "2009-02-01");

        assertEquals(
                "One section is overdue. 0 of 2 sections are agreed. One is drafted. One is still to be written.",
                AssessmentWords.sections(assessment(), DAY));
        assertEquals(
                "Two sections have no agreed text; a review sent now goes without them.",
                AssessmentWords.paper(assessment()));
        SectionView money = view("B.2");
        assertTrue(money.overdue());
        assertEquals("Council, Treasurer", money.owner());
        assertEquals("No owner", view("B.1").owner());
        assertEquals(Optional.of("#all-measures"), view("A.1").figures());
    }

    @Test
    void theRouteSaysWhoseTurnItIsAndWhatMembersWaitFor() {
        say(sitting("board", Optional.of(PaperDecision.NOTED)), "2009-03-02");
        say(sitting("cabinet", Optional.empty()), "2009-03-02");
        say(new RequestStated(PERIOD, "board", 1, "Why?", Optional.empty()), "2009-03-02");

        PaperRoute route = route();

        assertEquals("The paper is before Cabinet, on 2 March 2009", AssessmentWords.route(route));
        assertEquals("One request of members. One waits for an answer.", AssessmentWords.requests(route.requests()));
        assertEquals(
                List.of("done | Noted", "now | To decide"),
                StepView.of(route).stream()
                        .map(step -> step.stage() + " | " + step.words())
                        .toList());
        say(sitting("cabinet", Optional.of(PaperDecision.APPROVED)), "2009-03-03");
        say(new RequestStated(PERIOD, "board", 1, "Why?", Optional.of("Because.")), "2009-03-03");
        assertEquals("The paper has been before every body", AssessmentWords.route(route()));
        assertEquals("One request of members. All are answered.", AssessmentWords.requests(route().requests()));
    }

    private static ReviewSection section(String number, String heading, List<IndicatorCode> measures) {
        return new ReviewSection(
                number, heading, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), measures);
    }

    private static SittingStated sitting(String body, Optional<PaperDecision> decision) {
        return new SittingStated(PERIOD, body, LocalDate.of(2009, 3, 2), decision, Optional.empty());
    }

    private void write(String text) {
        say(
                new SectionWritten(PERIOD, "B.1", text, Optional.empty(), "officer, town"),
                entries.isEmpty() ? "2009-03-01" : "2009-03-04");
    }

    private void say(ReviewStatement statement, String known) {
        var from = Known.from(LocalDate.parse(known));
        entries.add(new Entry<>(
                entries.size() + 1L, statement, from, from, new UUID(0, 0), Optional.empty(), Optional.empty()));
    }

    private SelfAssessment assessment() {
        return SelfAssessment.of(DECLARED, new Entries(entries), PERIOD, Known.on(DAY));
    }

    private PaperRoute route() {
        return PaperRoute.of(DECLARED, new Entries(entries), PERIOD, Known.on(DAY));
    }

    private SectionView view(String number) {
        return SectionView.of(assessment().find(number).orElseThrow(), TOWN);
    }
}
