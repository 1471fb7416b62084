package uk.org.waymark.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import uk.org.waymark.web.rest.outturn.BackgroundImports;
import uk.org.waymark.web.rest.outturn.OutturnExports;
import uk.org.waymark.web.rest.outturn.OutturnImports;
import uk.org.waymark.web.rest.outturn.Preferences;

/** The address of every agreement to which figures are sent, and from which they are fetched to be sent back. */
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public abstract class OutturnAddresses {
    @Inject
    private OutturnImports imports;

    @Inject
    private BackgroundImports background;

    @Inject
    private OutturnExports exports;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    /** The agreement as the address names it; empty for the default one. */
    abstract Optional<String> agreementId();

    @GET
    @Path("outturns")
    @Produces("text/csv")
    public Response outturns() {
        return exports.answer(agreementId(), address.getQueryParameters());
    }

    @POST
    @Path("outturns")
    @Consumes({"text/csv", OutturnImports.WORKBOOK})
    public Response outturns(InputStream body) {
        // The length as a number of the runtime's own is an int, and an announced one may be any.
        Optional<Long> length = Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
        return imports.answer(
                agreementId(),
                address.getQueryParameters(),
                String.valueOf(headers.getMediaType()),
                length,
                isInWords(),
                Preferences.of(headers.getRequestHeader("Prefer")),
                address.getRequestUri(),
                body);
    }

    @GET
    @Path("imports/{import}")
    public Response findImport(@PathParam("import") String id) {
        return background.find(agreementId(), id, isInWords());
    }

    @DELETE
    @Path("imports/{import}")
    public Response stopImport(@PathParam("import") String id) {
        return background.stop(agreementId(), id);
    }

    /** Whether a person at a terminal reads the answer. */
    private boolean isInWords() {
        MediaType wanted = headers.getAcceptableMediaTypes().get(0);
        return wanted.isCompatible(MediaType.TEXT_PLAIN_TYPE) && !wanted.isWildcardType();
    }
}
