package uk.org.waymark.ledger.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.testing.ChildrenFolder;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Subject;

/** Eight measures of one theme saved together, each by itself. Eighty per cent is the target of each. */
class MeasureByMeasureTest {
    private static final Scope CHILDREN = new Scope(TestInstallation.LEICESTER, "children");
    private static final ReportingPeriod Q3 = ReportingPeriod.parse("2008-09-Q3");
    private static final List<String> CODES =
            List.of("NI 51", "NI 52", "NI 53", "NI 54", "NI 55", "NI 56", "NI 57", "NI 58");

    @TempDir
    private Path home;

    private Desks desks;
    private RecordFigures record;

    @BeforeEach
    void openThePeriod() throws IOException {
        ChildrenFolder.in(home, CODES);
        desks = new Desks(home).open("2008-09-Q3");
        record = new RecordFigures(desks.installation().snapshots(), desks.assess());
    }

    @Test
    void sixThatAreRightAreKeptBesideOneAtFaultAndOneInConflict() {
        long read = desks.head();
        save(colleague(), List.of(proposal("NI 52", "82.0")), read);

        Saving saving = save(team(), eight(Map.of("NI 55", "180")), read);

        assertEquals(Set.of("NI 52", "NI 55"), codes(saving));
        assertEquals("80.5", figure("NI 51").orElseThrow());
        assertEquals("82.0", figure("NI 52").orElseThrow());
        assertEquals(Optional.empty(), figure("NI 55"));
        assertEquals(7, CODES.stream().filter(code -> figure(code).isPresent()).count());
        assertEquals(
                Map.of("NI 55", List.of(Field.FIGURE), "NI 52", List.of(Field.REASON)),
                saving.assessments().stream()
                        .filter(assessment -> !assessment.errors().isEmpty())
                        .collect(Collectors.toMap(MeasureByMeasureTest::code, assessment -> assessment.errors().stream()
                                .map(finding -> finding.field())
                                .toList())));
        Conflict conflict = saving.conflicts().get(0);
        assertEquals("80.5", ((Outturn) conflict.yours()).figure().text());
        assertEquals("82.0", ((Outturn) conflict.theirs().statement()).figure().text());
        assertEquals(
                Set.of("NI 51", "NI 53", "NI 54", "NI 56", "NI 57", "NI 58"),
                saving.recorded().stream().map(MeasureByMeasureTest::code).collect(Collectors.toSet()));
    }

    @Test
    void whatWasRefusedIsSavedOnceItIsPutRightAndTheRestIsNotSaidTwice() {
        long read = desks.head();
        save(team(), eight(Map.of("NI 55", "180")), read);
        long after = desks.head();

        Saving again = save(team(), eight(Map.of("NI 55", "81.0")), read);

        assertTrue(again.isSaved());
        assertEquals("81.0", figure("NI 55").orElseThrow());
        assertEquals(after + 1, desks.head());
    }

    @Test
    void aSaveThatIsSentTwiceIsRecordedOnce() {
        long read = desks.head();
        save(team(), eight(Map.of()), read);
        long after = desks.head();

        Saving again = save(team(), eight(Map.of()), read);

        assertTrue(again.isSaved() && again.recorded().stream().allMatch(Assessment::isUnchanged));
        assertEquals(after, desks.head());
    }

    @Test
    void nothingOfAMeasureIsKeptWhereItsCommentaryIsMissing() {
        Proposal worse = proposal("NI 53", "60.0").withProvisional(true);

        Saving saving = save(team(), List.of(worse, proposal("NI 54", "80.5")), desks.head());

        assertEquals(Set.of("NI 53"), codes(saving));
        assertEquals(Optional.empty(), figure("NI 53"));
        assertEquals("80.5", figure("NI 54").orElseThrow());
    }

    @Test
    void aPartAtFaultKeepsTheOtherPartBackAndNoOtherMeasure() {
        Proposal said = part("female", "500")
                .withCommentary(new ThreeAnswers("Fewer smoke.", "The clinics go on.", "Yes.").text());

        Saving saving = desks.save(
                desks.officer(), List.of(said, part("male", "-1"), desks.earlyAccess("80.3")), Long.MAX_VALUE);

        assertEquals(Set.of("NI 120"), codes(saving));
        assertEquals(List.of(), desks.figures("NI 120"));
        assertEquals(List.of(), desks.said("NI 120", Commentary.class));
        assertEquals(1, desks.figures("NI 126").size());
    }

    @Test
    void eachMeasureIsComparedWithTheHeadAtWhichItWasRead() {
        long read = desks.head();
        save(colleague(), List.of(proposal("NI 51", "82.0"), proposal("NI 52", "82.0")), read);
        long seen = desks.head();
        Grounds counted = Grounds.NONE.withReason("Counted again.");

        Saving saving = record.record(
                team(),
                CHILDREN,
                Stream.of("NI 51", "NI 52")
                        .map(code -> proposal(code, "81.0").withGrounds(counted))
                        .toList(),
                measure -> measure.code().text().equals("NI 51") ? seen : read);

        assertEquals(Set.of("NI 52"), codes(saving));
        assertEquals("81.0", figure("NI 51").orElseThrow());
        assertEquals("82.0", figure("NI 52").orElseThrow());
    }

    private Actor team() {
        return desks.performanceTeam();
    }

    private Actor colleague() {
        return desks.actor(Role.PERFORMANCE_TEAM, Optional.empty());
    }

    private Saving save(Actor actor, List<Proposal> proposals, long readAt) {
        return record.record(actor, CHILDREN, proposals, readAt);
    }

    /** 80.5 for each of the eight, but for those that are named. */
    private List<Proposal> eight(Map<String, String> but) {
        return CODES.stream()
                .map(code -> proposal(code, but.getOrDefault(code, "80.5")))
                .toList();
    }

    private static Proposal proposal(String code, String figure) {
        return Proposal.of(
                new Subject(IndicatorCode.of(code), Optional.empty(), Q3),
                Entered.read(new Measurement(Shape.AMOUNT, "per cent", 1, Polarity.HIGH), figure));
    }

    private static Proposal part(String part, String figure) {
        return Proposal.of(
                new Subject(IndicatorCode.of("NI 120"), Optional.of(part), Q3),
                Entered.read(new Measurement(Shape.AMOUNT, "deaths", 0, Polarity.LOW), figure));
    }

    private static String code(Assessment assessment) {
        return assessment.proposal().subject().code().text();
    }

    private static Set<String> codes(Saving saving) {
        return saving.refused().stream().map(measure -> measure.code().text()).collect(Collectors.toSet());
    }

    private Optional<String> figure(String code) {
        return desks.standing(code, "2008-09-Q3")
                .flatMap(answer -> answer.outturn())
                .map(outturn -> outturn.figure().text());
    }
}
