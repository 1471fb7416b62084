package uk.org.waymark.position.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.reporting.RiskTerms.Threat;

class RiskMatrixProperties {

    @Property(tries = 200)
    void everyRiskStandsInTheCellOfItsScoreAndInNoOther(@ForAll("assessments") List<RiskAssessment> assessments) {
        RiskMatrix matrix = new RiskMatrix(register(assessments).open());

        for (Risk risk : matrix.risks()) {
            RiskAssessment assessment = risk.assessment();
            assertEquals(
                    List.of(assessment.now()),
                    cells().filter(cell -> matrix.now(cell).contains(risk)).toList());
            assertEquals(
                    assessment.before().equals(assessment.now()) ? List.of() : List.of(assessment.before()),
                    cells().filter(cell -> matrix.before(cell).contains(risk)).toList());
        }
    }

    @Property(tries = 200)
    void openRisksNeverRiseDownTheList(@ForAll("assessments") List<RiskAssessment> assessments) {
        List<Integer> scores = register(assessments).open().stream()
                .map(risk -> risk.assessment().now().product())
                .toList();

        assertEquals(
                scores.stream()
                        .sorted((one, other) -> Integer.compare(other, one))
                        .toList(),
                scores);
        assertEquals(assessments.size(), scores.size());
    }

    @Provide
    Arbitrary<List<RiskAssessment>> assessments() {
        Arbitrary<RiskScore> scores = Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 5))
                .as(RiskScore::new);
        return Combinators.combine(scores, scores)
                .as((before, now) -> new RiskAssessment(before, now, LocalDate.of(2009, 6, 30), ""))
                .list()
                .ofMaxSize(8);
    }

    private static RiskRegister register(List<RiskAssessment> assessments) {
        SmallAgreement agreement = new SmallAgreement("");
        RiskTerms terms = new RiskTerms(
                "A risk",
                "A cause",
                "An effect",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Threat.REWARD,
                List.of(),
                List.of());
        IntStream.range(0, assessments.size())
                .forEach(place -> agreement.say(
                        new RiskStated("small", "R" + (place + 1), terms, assessments.get(place)), "2009-02-06"));
        return RiskRegister.of(agreement.entries(), Known.parse("2009-02-06"));
    }

    private static Stream<RiskScore> cells() {
        return IntStream.rangeClosed(1, 5).boxed().flatMap(likelihood -> IntStream.rangeClosed(1, 5)
                .mapToObj(impact -> new RiskScore(likelihood, impact)));
    }
}
