package uk.org.waymark.web.rest.fault;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import uk.org.waymark.ledger.database.DatabaseUnavailable;

/** Answers what nobody foresaw without a word of its inside, which goes to the log; a lost database is told apart. */
@Provider
public class UnforeseenMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(UnforeseenMapper.class.getName());

    @Override
    public Response toResponse(Throwable unforeseen) {
        Optional<DatabaseUnavailable> away = DatabaseUnavailable.find(unforeseen);
        if (away.isPresent()) {
            return new DatabaseUnavailableMapper().toResponse(away.get());
        }
        LOG.log(Level.ERROR, "A question to the API failed", unforeseen);
        return ProblemResponse.of(Problem.unforeseen()).build();
    }
}
