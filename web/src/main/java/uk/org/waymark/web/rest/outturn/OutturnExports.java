package uk.org.waymark.web.rest.outturn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.workbook.WorkbookExport;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.Refusal;
import uk.org.waymark.web.rest.question.QueryParameters;
import uk.org.waymark.web.signin.SignedIn;

/** Gives a theme's figures in the columns in which they are sent, so that they can be edited and sent back. */
@RequestScoped
public class OutturnExports {
    private static final String THEME = "theme";

    @Inject
    private WorkbookExport export;

    @Inject
    private AddressedAgreement addressed;

    @Inject
    private SignedIn signedIn;

    public Response answer(Optional<String> agreement, Map<String, ? extends List<String>> query) {
        QueryParameters parameters = new QueryParameters(query, Set.of(THEME, AddressReader.PERIOD));
        // What officers see is not for the public, even where reading is.
        Actor actor = signedIn.findActor().orElseThrow(() -> new Refusal(Problem.closed(false)));
        Agreement its = addressed.of(agreement);
        Scope scope = new Scope(its.id(), required(parameters, THEME, "health"));
        ReportingPeriod period = AddressReader.period(required(parameters, AddressReader.PERIOD, "2008-09-Q3"), its);
        try {
            return Response.ok(
                            export.csv(actor, scope, List.of(period)),
                            new MediaType("text", "csv").withCharset("UTF-8"))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (NoSuchElementException missing) {
            throw AddressReader.noTheme(scope.theme(), addressed.themes(its));
        }
    }

    private static String required(QueryParameters parameters, String name, String example) {
        return parameters
                .find(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() ->
                        new Refusal(Problem.badParameter(name, "It is missing; write " + name + "=" + example + ".")));
    }
}
