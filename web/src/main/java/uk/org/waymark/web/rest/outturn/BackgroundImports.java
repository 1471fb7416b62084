package uk.org.waymark.web.rest.outturn;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.importing.ImportState;
import uk.org.waymark.ledger.importing.Imports;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.ProblemResponse;
import uk.org.waymark.web.rest.fault.Refusal;
import uk.org.waymark.web.signin.SignedIn;

/**
 * Imports that a call does not wait for. Each has an address, which any node answers: how far it is, then what came of
 * it. It is whoever's who began it, and nobody else's.
 */
@RequestScoped
public class BackgroundImports {
    private static final int SECONDS_TO_WAIT = 1;

    @Inject
    private Imports imports;

    @Inject
    private AddressedAgreement addressed;

    @Inject
    private SignedIn signedIn;

    @Resource
    private ManagedExecutorService background;

    /**
     * Begins one, and says where to ask for it.
     *
     * @param sentTo the address of the call, beside which that is
     */
    Response begin(String agreement, Upload upload, boolean dryRun, URI sentTo) {
        Actor actor = signedIn.actor();
        UUID id = (dryRun
                        ? imports.check(actor, agreement, upload, background)
                        : imports.run(actor, agreement, upload, background))
                .id();
        ImportState begun = imports.find(actor, agreement, id).orElseThrow(() -> unknown(id.toString()));
        return underWay(begun)
                .header(HttpHeaders.LOCATION, sentTo.resolve("imports/" + id).getRawPath())
                .header("Preference-Applied", Preferences.ASYNCHRONOUS)
                .build();
    }

    /** How far one is, or what came of it. */
    public Response find(Optional<String> agreement, String id, boolean inWords) {
        ImportState state = own(agreement, id);
        return state.outcome()
                .map(outcome -> ImportResponse.of(outcome, !state.taking(), inWords))
                .orElseGet(() -> underWay(state).build());
    }

    /** Asks to stop one, of which nothing is recorded then; one that has ended stays as it is. */
    public Response stop(Optional<String> agreement, String id) {
        if (!own(agreement, id).isUnderWay()) {
            return ProblemResponse.of(Problem.importEnded()).build();
        }
        imports.cancel(actor(), addressed.of(agreement).id(), UUID.fromString(id));
        return underWay(own(agreement, id)).build();
    }

    private ImportState own(Optional<String> agreement, String id) {
        Actor actor = actor();
        String its = addressed.of(agreement).id();
        return uuid(id).flatMap(known -> imports.find(actor, its, known)).orElseThrow(() -> unknown(id));
    }

    /** What somebody imports is not for the public, even where reading is. */
    private Actor actor() {
        return signedIn.findActor().orElseThrow(() -> new Refusal(Problem.closed(false)));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Refusal unknown(String id) {
        return new Refusal(Problem.notFound(
                "import",
                "There is no import “" + id
                        + "” that this account began here. One is known for a day after it began."));
    }

    private static ResponseBuilder underWay(ImportState state) {
        return Response.accepted(ImportStateAnswer.of(state))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
