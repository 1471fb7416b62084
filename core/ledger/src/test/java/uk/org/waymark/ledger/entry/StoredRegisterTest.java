package uk.org.waymark.ledger.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernAnswered;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernStated;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernWithdrawn;
import uk.org.waymark.position.reporting.ConcernTerms;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementStated;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementWithdrawn;
import uk.org.waymark.position.reporting.EngagementTerms;
import uk.org.waymark.position.reporting.NumberedStatement;

/** The texts of concerns and of engagement, over which the chain is hashed too. */
class StoredRegisterTest {
    private static final String STORED =
            """
            concern_stated|concern|C1|{"asked":"2008-10-01","body":"Department for Communities","detail":"Nobody may pool land.","indicators":"NI 154, NI 155","kind":"enabling-measure","themes":"planning","title":"Pool land"}
            concern_stated|concern|C2|{"asked":"2008-11-15","body":"Treasury","detail":"It comes late.","kind":"guidance","title":"Money"}
            concern_answered|concern|C1|{"answer":"Granted for two sites.","day":"2009-03-02"}
            concern_withdrawn|concern|C2|{"why":"It came."}
            engagement_stated|engagement|E1|{"communities":"Young people","day":"2008-10-03","done":"The plan was changed.","heard":"Advice comes too late.","indicators":"NI 112","kind":"event","title":"Making it real"}
            engagement_stated|engagement|E2|{"communities":"Residents of Abbey","day":"2008-11-12","heard":"Lights are out.","kind":"ward-meeting","themes":"safer-communities","title":"Abbey"}
            engagement_withdrawn|engagement|E2|{"why":"Entered twice."}
            """;

    private static final List<NumberedStatement> STATEMENTS = List.of(
            new ConcernStated(
                    "C1",
                    new ConcernTerms(
                            ConcernTerms.Kind.ENABLING_MEASURE,
                            "Pool land",
                            "Department for Communities",
                            LocalDate.of(2008, 10, 1),
                            "Nobody may pool land.",
                            new Bearing(
                                    List.of("planning"),
                                    List.of(IndicatorCode.of("NI 154"), IndicatorCode.of("NI 155"))))),
            new ConcernStated(
                    "C2",
                    new ConcernTerms(
                            ConcernTerms.Kind.GUIDANCE,
                            "Money",
                            "Treasury",
                            LocalDate.of(2008, 11, 15),
                            "It comes late.",
                            Bearing.WHOLE)),
            new ConcernAnswered("C1", LocalDate.of(2009, 3, 2), "Granted for two sites."),
            new ConcernWithdrawn("C2", "It came."),
            new EngagementStated(
                    "E1",
                    new EngagementTerms(
                            EngagementTerms.Kind.EVENT,
                            "Making it real",
                            LocalDate.of(2008, 10, 3),
                            "Young people",
                            "Advice comes too late.",
                            Optional.of("The plan was changed."),
                            new Bearing(List.of(), List.of(IndicatorCode.of("NI 112"))))),
            new EngagementStated(
                    "E2",
                    new EngagementTerms(
                            EngagementTerms.Kind.WARD_MEETING,
                            "Abbey",
                            LocalDate.of(2008, 11, 12),
                            "Residents of Abbey",
                            "Lights are out.",
                            Optional.empty(),
                            new Bearing(List.of("safer-communities"), List.of()))),
            new EngagementWithdrawn("E2", "Entered twice."));

    @Test
    void everyStatementIsStoredInTheSameTextForGood() {
        assertEquals(
                STORED,
                STATEMENTS.stream()
                        .map(StoredStatement::of)
                        .map(one -> String.join(
                                "|", one.kind(), one.subject(), one.part().orElse("-"), one.body()))
                        .collect(Collectors.joining("\n", "", "\n")));
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
