package uk.org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.snapshot.Release;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.challenge.Challenge;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.rest.question.Records;

class FaultTest {
    private final Api api = new Api(WrittenRecords.usual());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    v1/position?period=Q2                          | 400 | period    | The parameter “period” is “Q2”. Expected is a quarter
                    v1/position?period=                            | 400 | period    | Expected is a quarter
                    v1/position?period=2011-12-Q1                  | 400 | period    | from 2008-09-Q1 to 2010-11-Q4
                    v1/position?known=yesterday                    | 400 | known     | The parameter “known” is “yesterday”. Expected is a date
                    v1/position?known=2008-02-30                   | 400 | known     | Expected is a date
                    v1/position?known=%2B999999999-12-31           | 400 | known     |
                    v1/position?known=2009-05-02                   | 400 | known     | It must not be later than today, 1 May 2009
                    v1/position?known=2009-05-01T09:00:01Z         | 400 | known     | must not be later than today
                    v1/position?asof=2008-11-25                    | 400 | asof      | takes known and period
                    v1/agreements?known=2008-11-25                 | 400 | known     | takes none
                    v1/position?known=2008-11-25&known=2008-11-25  | 400 | known     | is given 2 times
                    v1/themes/roads/position                       | 404 | theme     | There is no theme “roads” in this agreement
                    v1/indicators/NI999                            | 404 | code      | There is no measure “NI999” in this agreement
                    v1/agreements/nowhere/position                 | 404 | agreement | There is no agreement “nowhere” here
                    """)
    void aFaultOfTheCallerNamesTheFieldAndSaysWhatToDo(String address, int status, String field, String says) {
        Api.Answered answered = api.get(address);

        JsonObject problem = answered.json();
        assertEquals(status, answered.status());
        assertEquals("application/problem+json", answered.header("Content-Type"));
        assertEquals("no-store", answered.header("Cache-Control"));
        assertEquals(status, problem.getInt("status"));
        assertEquals(field, problem.getString("field"));
        assertTrue(says == null || problem.getString("detail").contains(says), problem.getString("detail"));
        assertTrue(problem.getString("type").startsWith("urn:uk.org.waymark:problem:"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    v1/nothing,   */*,       404",
        "GET,    v2/position,  */*,       404",
        "POST,   v1/position,  */*,       405",
        "DELETE, v1/agreements,*/*,       405",
        "GET,    v1/position,  text/html, 406"
    })
    void whatTheProtocolRefusesIsAProblemToo(String method, String address, String accept, int status) {
        Api.Answered answered = api.ask(method, address, Map.of("Accept", accept));

        assertEquals(status, answered.status());
        assertEquals("application/problem+json", answered.header("Content-Type"));
        assertEquals(status, answered.json().getInt("status"));
    }

    @Test
    void aRefusedMethodIsToldWhatIsAllowed() {
        assertTrue(api.ask("PUT", "v1/position", Map.of()).header("Allow").contains("GET"));
    }

    @Test
    void whileTheDatabaseIsAwayTheCallerIsToldWhenToAskAgain() {
        Api away = new Api(
                failing(new IllegalStateException(new SQLException("Connection to db.internal refused", "08001"))));

        Api.Answered answered = away.get("v1/position");

        assertEquals(503, answered.status());
        assertEquals("10", answered.header("Retry-After"));
        assertFalse(answered.body().contains("db.internal"));
    }

    @Test
    void theLedgersOwnWordThatTheDatabaseIsAwayIsUnderstoodToo() {
        Api away = new Api(failing(DatabaseUnavailable.because(new SQLException("refused", "08001"))));

        assertEquals(503, away.get("v1/position").status());
    }

    @Test
    void nothingIsAnsweredWhereThePublicMayNotRead() {
        Api.Answered closed = new Api(WrittenRecords.usual(), false).get("v1/position");

        assertEquals(401, closed.status());
        assertEquals("A token is needed", closed.json().getString("title"));
    }

    @Test
    void whatNobodyForesawIsAnsweredWithoutItsInside() {
        Api broken = new Api(failing(new IllegalStateException("secret detail")));

        Api.Answered answered = broken.get("v1/position");

        assertEquals(500, answered.status());
        assertFalse(answered.body().contains("secret"));
        assertFalse(answered.body().contains("Exception"));
    }

    private static Records failing(RuntimeException failure) {
        return new Records() {
            @Override
            public List<Agreement> agreements() {
                throw failure;
            }

            @Override
            public Optional<Agreement> defaultAgreement() {
                throw failure;
            }

            @Override
            public ReportingPeriod latestPeriod(String agreement, Known known) {
                throw failure;
            }

            @Override
            public Position position(String agreement, ReportingPeriod period, Known known) {
                throw failure;
            }

            @Override
            public Nation nation(ReportingPeriod period, Known known) {
                throw failure;
            }

            @Override
            public List<Release> releases(String agreement) {
                return List.of();
            }

            @Override
            public List<Distribution> distributions(String agreement, ReportingPeriod period, Known known) {
                throw failure;
            }

            @Override
            public List<Theme> themes(String agreement, Known known) {
                throw failure;
            }

            @Override
            public List<Proposal> proposals(String agreement, Known known) {
                throw failure;
            }

            @Override
            public Elsewhere elsewhere(String agreement, Indicator indicator, Known known) {
                throw failure;
            }

            @Override
            public RiskRegister risks(String agreement, Known known) {
                throw failure;
            }

            @Override
            public ConcernRegister concerns(String agreement, Known known) {
                throw failure;
            }

            @Override
            public EngagementLog engagement(String agreement, Known known) {
                throw failure;
            }

            @Override
            public List<Publication> publications(String agreement) {
                throw failure;
            }

            @Override
            public Optional<Publication> publication(String agreement, String id, String what) {
                throw failure;
            }

            @Override
            public Instant moment(String agreement) {
                throw failure;
            }

            @Override
            public Optional<byte[]> model(String sha256) {
                throw failure;
            }

            @Override
            public List<Challenge> challenges(String agreement, Known known) {
                throw failure;
            }

            @Override
            public List<String> ruleFaults(String agreement) {
                return List.of();
            }

            @Override
            public String version(String agreement) {
                throw failure;
            }
        };
    }
}
