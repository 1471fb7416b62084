package uk.org.waymark.ledger.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.ImprovementTerms;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.ReviewStatement;
import uk.org.waymark.position.reporting.ReviewStatement.ImprovementStated;
import uk.org.waymark.position.reporting.ReviewStatement.RequestStated;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAgreed;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAssigned;
import uk.org.waymark.position.reporting.ReviewStatement.SectionWritten;
import uk.org.waymark.position.reporting.ReviewStatement.SittingStated;

/** The texts of statements about a review, over which the chain is hashed too. */
class StoredReviewTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");

    private static final String STORED =
            """
            section_assigned|B.1.1|-|2008-09-Q2|{"due":"2008-11-20","owner":"Planning group","role":"Chair"}
            section_assigned|B.1.2|-|2008-09-Q2|{"due":"2008-11-20","owner":"Planning group"}
            section_written|B.1.1|-|2008-09-Q2|{"as":"officer, planning","evidence":"Minutes of May","text":"One.\\n\\nTwo."}
            section_written|B.1.2|-|2008-09-Q2|{"as":"performance team","text":"One."}
            section_agreed|B.1.1|-|2008-09-Q2|{}
            sitting|cabinet|-|2008-09-Q2|{"decision":"noted","note":"With thanks","on":"2009-01-26"}
            sitting|cabinet|-|2008-09-Q2|{"on":"2009-01-26"}
            request|cabinet|1|2008-09-Q2|{"answer":"Appendix 2","text":"What is done about burglary?"}
            request|cabinet|2|2008-09-Q2|{"text":"And about robbery?"}
            improvement|improvement|1|2008-09-Q2|{"action":"Agree them","due":"2009-06-30","note":"","owner":"Executive","role":"Chair","sections":"ES, B.2.1","state":"under way","title":"Clearer roles"}
            improvement|improvement|2|2008-09-Q2|{"action":"Listen","note":"Begun.","sections":"","state":"planned","title":"Engagement"}
            """;

    private static final List<ReviewStatement> STATEMENTS = List.of(
            new SectionAssigned(Q2, "B.1.1", "Planning group", Optional.of("Chair"), LocalDate.of(2008, 11, 20)),
            new SectionAssigned(Q2, "B.1.2", "Planning group", Optional.empty(), LocalDate.of(2008, 11, 20)),
            new SectionWritten(Q2, "B.1.1", "One.\n\nTwo.", Optional.of("Minutes of May"), "officer, planning"),
            new SectionWritten(Q2, "B.1.2", "One.", Optional.empty(), "performance team"),
            new SectionAgreed(Q2, "B.1.1"),
            new SittingStated(
                    Q2,
                    "cabinet",
                    LocalDate.of(2009, 1, 26),
                    Optional.of(PaperDecision.NOTED),
                    Optional.of("With thanks")),
            new SittingStated(Q2, "cabinet", LocalDate.of(2009, 1, 26), Optional.empty(), Optional.empty()),
            new RequestStated(Q2, "cabinet", 1, "What is done about burglary?", Optional.of("Appendix 2")),
            new RequestStated(Q2, "cabinet", 2, "And about robbery?", Optional.empty()),
            new ImprovementStated(
                    Q2,
                    1,
                    new ImprovementTerms(
                            "Clearer roles",
                            List.of("ES", "B.2.1"),
                            "Agree them",
                            Optional.of("Executive"),
                            Optional.of("Chair"),
                            Optional.of(LocalDate.of(2009, 6, 30)),
                            Progress.State.UNDER_WAY,
                            "")),
            new ImprovementStated(
                    Q2,
                    2,
                    new ImprovementTerms(
                            "Engagement",
                            List.of(),
                            "Listen",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Progress.State.PLANNED,
                            "Begun.")));

    @Test
    void everyStatementIsStoredInTheSameTextForGood() {
        String stored = STATEMENTS.stream()
                .map(StoredStatement::of)
                .map(one -> String.join(
                        "|",
                        one.kind(),
                        one.subject(),
                        one.part().orElse("-"),
                        one.period().orElse("-"),
                        one.body()))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(STORED, stored);
    }

    @Test
    void everyStatementIsReadAsItWasWritten() {
        assertEquals(
                STATEMENTS,
                STATEMENTS.stream()
                        .map(StoredStatement::of)
                        .map(StoredStatement::read)
                        .toList());
    }
}
