package uk.org.waymark.ledger.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.register.Concerns;
import uk.org.waymark.ledger.review.Reviews;
import uk.org.waymark.ledger.risk.Risks;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.highlight.Heading;
import uk.org.waymark.position.highlight.HighlightReport;
import uk.org.waymark.position.highlight.HighlightReports;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.ConcernTerms;
import uk.org.waymark.position.reporting.HighlightText;
import uk.org.waymark.position.reporting.HighlightText.Progress;
import uk.org.waymark.position.reporting.HighlightText.RedRisk;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.reporting.RiskTerms.Threat;

/**
 * The highlight report on Leicestershire’s year 2006/07, of which the annual review was held on 2 July 2007; written on
 * 1 August. Its facts are those of the report that the Government Office wrote, in other words.
 */
class HighlightsTest {
    private static final String LEICESTERSHIRE = "leicestershire-2006-09";
    private static final ReportingPeriod YEAR_END = ReportingPeriod.parse("2006/07 Q4");
    private static final Known REVIEWED = Known.parse("2007-07-02");
    private static final Scope SAFER = new Scope(LEICESTERSHIRE, "safer");

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Highlights highlights;
    private Actor reviewer;
    private Actor team;
    private long review;

    @BeforeEach
    void sendTheReview() {
        installation = TestInstallation.withSamples(home, LEICESTERSHIRE, LocalDate.of(2007, 8, 1));
        highlights = new Highlights(installation.snapshots());
        reviewer = installation.actor(Role.REVIEWER, Optional.empty());
        team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
        new Reviews(installation.snapshots()).send(team, LEICESTERSHIRE, YEAR_END, REVIEWED);
        review = head();
    }

    @Test
    void theReportOnLeicestershireHasAPlaceForEachOfItsFacts() {
        new Concerns(installation.snapshots()).raise(team, LEICESTERSHIRE, enablingMeasures());
        new Risks(installation.snapshots()).raise(team, SAFER, crime(), scored());

        highlights.submit(
                reviewer, LEICESTERSHIRE, review, written(List.of(keyStage4(), crimeIsRed()), List.of("C1")), head());

        HighlightText text = report().lastSubmitted().orElseThrow().statement().text();
        assertEquals(
                """
                Children and Young People: Good. The block took in more outcomes at the refresh.
                Healthy Communities and Older People: Good. Most baselines lacking at six months are set now.
                Safer Stronger Communities: Good. Cleaner and Greener recovered from being off track at six months.
                Economic Development and Enterprise: Very good. One person chairs this block of county and city.
                """,
                Heading.of(snapshot().agreement(), snapshot().definitions().themes()).stream()
                        .map(heading -> heading.title() + ": " + text.progressOf(heading.id()))
                        .collect(Collectors.joining("\n", "", "\n")));
        assertEquals(
                """
                cyp reward Key stage 4 [CYP KS4] []
                ssc outcome Comparator crime [SSC BCS, SSC DAMAGE, SSC WOUNDING] [R1]
                """,
                text.risks().stream().map(HighlightsTest::line).collect(Collectors.joining("\n", "", "\n")));
        assertEquals(List.of("C1"), text.numbers());
        assertEquals(YEAR_END, report().review().statement().period());
    }

    @Test
    void everyVersionIsKeptAndTheOneSubmittedLastCounts() {
        highlights.save(reviewer, LEICESTERSHIRE, review, overall("Begun."), head());
        highlights.save(reviewer, LEICESTERSHIRE, review, overall("Begun. "), head());
        highlights.submit(reviewer, LEICESTERSHIRE, review, written(List.of(), List.of()), head());
        highlights.save(reviewer, LEICESTERSHIRE, review, overall("Corrected."), head());

        assertEquals(3, report().versions().size());
        assertEquals(
                "Very positive.",
                report().lastSubmitted().orElseThrow().statement().text().overall());
        assertEquals("Corrected.", report().text().overall());
    }

    @Test
    void theSameIsSubmittedOnce() {
        highlights.submit(reviewer, LEICESTERSHIRE, review, written(List.of(), List.of()), head());

        assertEquals(
                "This report was submitted already, and nothing in it has changed since.",
                refused(() ->
                        highlights.submit(reviewer, LEICESTERSHIRE, review, written(List.of(), List.of()), head())));
    }

    @Test
    void anUnfinishedReportIsKeptAndNotSubmitted() {
        highlights.save(reviewer, LEICESTERSHIRE, review, overall("Very positive."), head());

        assertEquals(
                "Nothing is written of progress in Children and Young People, Healthy Communities and Older People, Safer"
                        + " Stronger Communities, Economic Development and Enterprise. Write it, or that there is nothing"
                        + " to report, and submit the report again.",
                refused(() -> highlights.submit(reviewer, LEICESTERSHIRE, review, overall("Very positive."), head())));
        RedRisk bare = new RedRisk(
                "Smoking", Threat.REWARD, Optional.of("hcop"), "It may not be earned.", " ", List.of(), List.of());
        assertEquals(
                "Red risk “Smoking” has no remedial action. Write it, or that there is none, and submit the report again.",
                refused(() -> highlights.submit(
                        reviewer, LEICESTERSHIRE, review, written(List.of(bare), List.of()), head())));
        assertEquals(Optional.empty(), report().lastSubmitted());
    }

    @Test
    void whatIsNotInTheAgreementIsRefusedByName() {
        assertEquals(
                "There is no concern “C9” in this agreement.",
                refused(() ->
                        highlights.save(reviewer, LEICESTERSHIRE, review, written(List.of(), List.of("C9")), head())));
        assertEquals(
                "There is no risk “R7” in this agreement.",
                refused(() -> highlights.save(reviewer, LEICESTERSHIRE, review, red("cyp", "CYP KS4", "R7"), head())));
        assertEquals(
                "There is no block or theme “parks” in this agreement; there are cyp, hcop, ssc, ede.",
                refused(() -> highlights.save(reviewer, LEICESTERSHIRE, review, red("parks", "CYP KS4"), head())));
        assertTrue(refused(() -> highlights.save(reviewer, LEICESTERSHIRE, review, red("cyp", "NI 999"), head()))
                .startsWith("Red risk “Key stage 4”: No theme of this agreement has NI 999 now."));
    }

    @Test
    void aReportIsWrittenOnAReviewThatWasSentAndOnNothingElse() {
        String refused =
                refused(() -> highlights.save(reviewer, LEICESTERSHIRE, review - 1, overall("Very positive."), head()));

        assertTrue(refused.startsWith("No such review was sent."), refused);
    }

    @Test
    void theReviewerWritesTheReportAndNothingElse() {
        HighlightText text = written(List.of(), List.of());
        for (Role role : List.of(Role.PERFORMANCE_TEAM, Role.EXECUTIVE, Role.ADMINISTRATOR)) {
            Actor other = installation.actor(role, Optional.empty());
            assertThrows(NotPermitted.class, () -> highlights.save(other, LEICESTERSHIRE, review, text, head()));
            assertThrows(NotPermitted.class, () -> highlights.submit(other, LEICESTERSHIRE, review, text, head()));
        }
        Actor officer = installation.actor(Role.OFFICER, Optional.of(Remit.of(SAFER)));
        assertThrows(NotPermitted.class, () -> highlights.submit(officer, LEICESTERSHIRE, review, text, head()));

        assertThrows(NotPermitted.class, () -> new Concerns(installation.snapshots())
                .raise(reviewer, LEICESTERSHIRE, enablingMeasures()));
        assertThrows(NotPermitted.class, () -> new Risks(installation.snapshots())
                .raise(reviewer, SAFER, crime(), scored()));
        assertThrows(NotPermitted.class, () -> new Reviews(installation.snapshots())
                .send(reviewer, LEICESTERSHIRE, YEAR_END, REVIEWED));
    }

    @Test
    void ofTwoReviewersTheSecondLooksFirst() {
        long read = head();
        Actor colleague = installation.actor(Role.REVIEWER, Optional.empty());
        highlights.save(colleague, LEICESTERSHIRE, review, overall("Begun."), read);

        String refused =
                refused(() -> highlights.submit(reviewer, LEICESTERSHIRE, review, written(List.of(), List.of()), read));

        assertTrue(refused.startsWith("Somebody else has changed the report since you opened the page."), refused);
        assertEquals(1, report().versions().size());
    }

    @Test
    void thePublicIsToldNothingOfIt() {
        highlights.submit(reviewer, LEICESTERSHIRE, review, written(List.of(), List.of()), head());
        Snapshot seen = snapshot().forPublic();

        assertEquals(List.of(), HighlightReports.of(seen.entries(), seen.now()).reports());
    }

    private static HighlightText overall(String words) {
        return new HighlightText(words, List.of(), List.of(), "", "", List.of());
    }

    private static HighlightText written(List<RedRisk> risks, List<String> concerns) {
        return new HighlightText(
                "Very positive.",
                List.of(
                        new Progress("cyp", "Good. The block took in more outcomes at the refresh."),
                        new Progress("hcop", "Good. Most baselines lacking at six months are set now."),
                        new Progress("ssc", "Good. Cleaner and Greener recovered from being off track at six months."),
                        new Progress("ede", "Very good. One person chairs this block of county and city.")),
                risks,
                "A clearer focus on vulnerable people, a new health partnership, a network of older people. Charnwood’s"
                        + " partnership against crime, once a red risk, has a project with results.",
                "Departments take very long to decide on enabling measures; guidance on money is late and in pieces.",
                concerns);
    }

    private static HighlightText red(String block, String code, String... risks) {
        RedRisk risk = keyStage4();
        return written(
                List.of(new RedRisk(
                        risk.title(),
                        risk.threat(),
                        Optional.of(block),
                        risk.cause(),
                        risk.remedy(),
                        List.of(IndicatorCode.of(code)),
                        List.of(risks))),
                List.of());
    }

    private static RedRisk keyStage4() {
        return new RedRisk(
                "Key stage 4",
                Threat.REWARD,
                Optional.of("cyp"),
                "Off the trajectory to the stretch target.",
                "A strategy for ages 13 to 19, a plan for schools, training, help with vocational courses. The target may"
                        + " be missed; the improvement is expected.",
                List.of(IndicatorCode.of("CYP KS4")),
                List.of());
    }

    private static RedRisk crimeIsRed() {
        return new RedRisk(
                "Comparator crime",
                Threat.OUTCOME,
                Optional.of("ssc"),
                "Off trajectory as a whole, and in criminal damage and wounding.",
                "Work through neighbourhoods, interim measures, and a look at how prolific offenders are referred.",
                List.of(IndicatorCode.of("SSC BCS"), IndicatorCode.of("ssc damage"), IndicatorCode.of("SSC WOUNDING")),
                List.of("R1"));
    }

    private static ConcernTerms enablingMeasures() {
        return new ConcernTerms(
                ConcernTerms.Kind.ENABLING_MEASURE,
                "Decide on enabling measures",
                "Departments of government",
                LocalDate.of(2007, 7, 2),
                "Some departments take very long to decide, and targets wait.",
                Bearing.WHOLE);
    }

    private static RiskTerms crime() {
        return new RiskTerms(
                "Comparator crime is not reduced",
                "Criminal damage and wounding",
                "The PSA target is missed",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Threat.OUTCOME,
                List.of(IndicatorCode.of("SSC BCS")),
                List.of());
    }

    private static RiskAssessment scored() {
        return new RiskAssessment(new RiskScore(4, 4), new RiskScore(4, 4), LocalDate.of(2007, 9, 30), "");
    }

    private static String line(RedRisk risk) {
        return String.join(
                " ",
                risk.of().orElse("-"),
                risk.threat().code(),
                risk.title(),
                risk.measures().toString(),
                risk.numbers().toString());
    }

    private static String refused(Runnable command) {
        return assertThrows(HighlightRefused.class, command::run).getMessage();
    }

    private HighlightReport report() {
        return HighlightReports.of(snapshot().entries(), snapshot().now())
                .find(review)
                .orElseThrow();
    }

    private Snapshot snapshot() {
        return installation.snapshots().of(LEICESTERSHIRE);
    }

    private long head() {
        return installation.ledger().head(LEICESTERSHIRE).sequence();
    }
}
