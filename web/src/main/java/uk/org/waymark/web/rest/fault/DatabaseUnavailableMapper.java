package uk.org.waymark.web.rest.fault;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.org.waymark.ledger.database.DatabaseUnavailable;

/** Says that the database is away and when to ask again; the ledger has logged which setting to look at. */
@Provider
public class DatabaseUnavailableMapper implements ExceptionMapper<DatabaseUnavailable> {
    private static final int SECONDS = 10;

    @Override
    public Response toResponse(DatabaseUnavailable away) {
        return ProblemResponse.of(Problem.databaseAway())
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
