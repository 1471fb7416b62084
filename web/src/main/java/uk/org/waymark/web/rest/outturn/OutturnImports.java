package uk.org.waymark.web.rest.outturn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.ledger.importing.ImportRefused;
import uk.org.waymark.ledger.importing.ImportReport;
import uk.org.waymark.ledger.importing.OutturnImport;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.web.intake.SlowBody;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.ProblemResponse;
import uk.org.waymark.web.rest.fault.Refusal;
import uk.org.waymark.web.rest.question.QueryParameters;
import uk.org.waymark.web.signin.SignedIn;

/** Takes a file that was sent to the API, or says what taking it would come to. */
@RequestScoped
public class OutturnImports {
    /** The media type of a workbook. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DRY_RUN = "dryRun";
    private static final int SLOW = 408;
    private static final int TOO_LARGE = 413;

    @Inject
    private OutturnImport outturnImport;

    @Inject
    private AddressedAgreement addressed;

    @Inject
    private SignedIn signedIn;

    /**
     * Answers a call.
     *
     * @param length of the body, as announced
     * @param inWords whether the answer is read by a person at a terminal
     */
    public Response answer(
            Optional<String> agreement,
            Map<String, ? extends List<String>> query,
            String type,
            Optional<Long> length,
            boolean inWords,
            InputStream body) {
        boolean dryRun = dryRun(new QueryParameters(query, Set.of(DRY_RUN)));
        String id = addressed.of(agreement).id();
        String name = type.startsWith(WORKBOOK) ? "outturns.xlsx" : "outturns.csv";
        try {
            if (length.filter(bytes -> bytes > Upload.MOST_BYTES).isPresent()) {
                throw Upload.tooLarge(name);
            }
            return answered(signedIn.actor(), id, Upload.read(name, body), dryRun, inWords);
        } catch (FileRefused refused) {
            return ProblemResponse.of(Problem.refusedByProtocol(
                            refused.isTooLarge() ? TOO_LARGE : ImportProblem.UNPROCESSABLE,
                            "The file is not taken",
                            refused.getMessage()))
                    .build();
        } catch (SlowBody slow) {
            return ProblemResponse.of(Problem.refusedByProtocol(
                            SLOW,
                            "The file did not arrive in time",
                            "The connection is slow or was interrupted. Nothing was recorded; send the file again."))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response answered(Actor actor, String agreement, Upload upload, boolean dryRun, boolean inWords) {
        try {
            ImportReport report = dryRun
                    ? outturnImport.check(actor, agreement, upload)
                    : outturnImport.run(actor, agreement, upload);
            return (inWords
                            ? Response.ok(
                                    ImportWords.of(report, dryRun), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                            : Response.ok(ImportAnswer.of(report, dryRun), MediaType.APPLICATION_JSON_TYPE))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (ImportRefused refused) {
            if (inWords) {
                return Response.status(ImportProblem.UNPROCESSABLE)
                        .entity(ImportWords.of(refused))
                        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                        .build();
            }
            return Response.status(ImportProblem.UNPROCESSABLE)
                    .entity(ImportProblem.of(refused))
                    .type(Problem.MEDIA_TYPE)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
    }

    private static boolean dryRun(QueryParameters parameters) {
        String said = parameters.find(DRY_RUN).orElse("false");
        if (!said.equals("true") && !said.equals("false")) {
            throw new Refusal(Problem.badParameter(
                    DRY_RUN, "\"" + said + "\" is neither true nor false; leave it out for false."));
        }
        return said.equals("true");
    }
}
