package uk.org.waymark.web.rest.fault;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.org.waymark.ledger.database.DatabaseBusy;

/** Answers what did not get its turn in time: nothing was done, and the same may be sent again soon. */
@Provider
public class DatabaseBusyMapper implements ExceptionMapper<DatabaseBusy> {
    private static final int SECONDS = 5;

    @Override
    public Response toResponse(DatabaseBusy busy) {
        return answer(busy.getMessage());
    }

    /**
     * The same for what was too much earlier.
     *
     * @param detail says what
     */
    public static Response answer(String detail) {
        return ProblemResponse.of(Problem.databaseBusy(detail))
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
