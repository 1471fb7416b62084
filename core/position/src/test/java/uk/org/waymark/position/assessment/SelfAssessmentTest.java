package uk.org.waymark.position.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAgreed;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAssigned;
import uk.org.waymark.position.reporting.ReviewStatement.SectionWritten;

/** Section B.1 is due on 10 November 2008, written on the 7th, agreed on the 12th and written anew on the 20th. */
class SelfAssessmentTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");

    private final SmallAgreement agreement = new SmallAgreement(
            """
            <annual-review owner="Partnership team" role="Project manager">
              <part heading="A Performance">
                <section number="A.1" heading="All measures" figures="all-measures"/>
              </part>
              <part heading="B Delivery">
                <section number="B.1" heading="Plans"><question>Is there a plan for each target?</question></section>
                <section number="B.2" heading="Money" owner="Council"/>
              </part>
            </annual-review>
            """,
            """
            <indicator code="NI 154" designation="designated">
              <title>Net additional homes</title>
              <plain-title>New homes</plain-title>
              <measured unit="homes" decimals="0" polarity="high" kind="cumulative" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>1100</figure></baseline>
                <target year="2008/09"><exact>1450</exact></target>
              </agreed>
            </indicator>
            """);

    @BeforeEach
    void write() {
        agreement
                .say(
                        new SectionAssigned(Q2, "B.1", "Planning group", Optional.empty(), LocalDate.of(2008, 11, 10)),
                        "2008-11-03")
                .say(written("Every group writes a plan."), "2008-11-07")
                .say(new SectionAgreed(Q2, "B.1"), "2008-11-12")
                .say(written("Every group has a plan."), "2008-11-20");
    }

    @Test
    void aSectionIsWrittenThenAgreedAndDraftedAgainWhenItsTextChanges() {
        assertEquals(SectionState.TO_WRITE, plans("2008-11-06").state());
        assertEquals(SectionState.DRAFTED, plans("2008-11-07").state());
        assertEquals(SectionState.AGREED, plans("2008-11-12").state());
        assertEquals(SectionState.DRAFTED, plans("2008-11-20").state());
    }

    @Test
    void thePaperKeepsWhatWasAgreedUntilALaterTextIs() {
        assertEquals(Optional.empty(), agreedText("2008-11-11"));
        assertEquals(Optional.of("Every group writes a plan."), agreedText("2008-11-20"));

        agreement.say(new SectionAgreed(Q2, "B.1"), "2008-11-21");

        assertEquals(Optional.of("Every group has a plan."), agreedText("2008-11-21"));
    }

    @Test
    void everyVersionIsKeptTheLastFirst() {
        assertEquals(
                List.of("Every group has a plan.", "Every group writes a plan."),
                plans("2008-11-20").versions().stream()
                        .map(SectionVersion::text)
                        .toList());
        assertEquals(1, plans("2008-11-19").versions().size());
    }

    @Test
    void aSectionIsOverdueTheDayAfterItWasDueUntilItIsAgreed() {
        assertFalse(plans("2008-11-10").isOverdue(LocalDate.of(2008, 11, 10)));
        assertTrue(plans("2008-11-11").isOverdue(LocalDate.of(2008, 11, 11)));
        assertFalse(plans("2008-11-12").isOverdue(LocalDate.of(2008, 11, 12)));
    }

    @Test
    void theOwnerIsWhoWasAssignedElseWhoTheAgreementNames() {
        assertEquals(Optional.of("Partnership team"), plans("2008-11-02").owner());
        assertEquals(Optional.of("Project manager"), plans("2008-11-02").role());
        assertEquals(Optional.of("Planning group"), plans("2008-11-03").owner());
        assertEquals(Optional.empty(), plans("2008-11-03").role());
        AssessedSection money = at("2008-11-03").find("b.2").orElseThrow();
        assertEquals(Optional.of("Council"), money.owner());
        assertEquals(Optional.empty(), money.role());
    }

    @Test
    void aSectionOfFiguresNeedsNoText() {
        assertEquals(
                SectionState.FROM_FIGURES,
                at("2008-11-20").find("A.1").orElseThrow().state());
    }

    @Test
    void theReviewOfAnotherPeriodHasTextsOfItsOwn() {
        assertEquals(
                3,
                SelfAssessment.of(
                                agreement.agreement().annualReview(),
                                agreement.entries(),
                                ReportingPeriod.parse("2009/10 Q2"),
                                Known.parse("2008-11-20"))
                        .sections()
                        .stream()
                        .filter(section -> section.history().isEmpty())
                        .count());
    }

    @Test
    void measuresAreNamedByTheirWholeCode() {
        List<IndicatorCode> codes =
                List.of(IndicatorCode.of("NI 15"), IndicatorCode.of("NI 154"), IndicatorCode.of("NI 154 element"));

        assertEquals(
                List.of("NI 154", "NI 154 element", "NI 154"),
                NamedMeasure.in("NI 154, NI 154 element and NI154; not NI 1541, NI 154(a) or XNI 15.", codes).stream()
                        .map(named -> named.code().text())
                        .toList());
    }

    private static SectionWritten written(String text) {
        return new SectionWritten(Q2, "B.1", text, Optional.empty(), "officer, planning");
    }

    private SelfAssessment at(String known) {
        return SelfAssessment.of(agreement.agreement().annualReview(), agreement.entries(), Q2, Known.parse(known));
    }

    private AssessedSection plans(String known) {
        return at(known).find("B.1").orElseThrow();
    }

    private Optional<String> agreedText(String known) {
        return plans(known).agreed().map(SectionVersion::text);
    }
}
