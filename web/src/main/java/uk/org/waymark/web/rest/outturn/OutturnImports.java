package uk.org.waymark.web.rest.outturn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
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

    @Inject
    private OutturnImport outturnImport;

    @Inject
    private BackgroundImports background;

    @Inject
    private AddressedAgreement addressed;

    @Inject
    private SignedIn signedIn;

    /**
     * Answers a call.
     *
     * @param length of the body, as announced
     * @param inWords whether the answer is read by a person at a terminal
     * @param preferences whether it may come before the import has ended
     * @param address that was called
     */
    public Response answer(
            Optional<String> agreement,
            Map<String, ? extends List<String>> query,
            String type,
            Optional<Long> length,
            boolean inWords,
            Preferences preferences,
            URI address,
            InputStream body) {
        boolean dryRun = dryRun(new QueryParameters(query, Set.of(DRY_RUN)));
        String id = addressed.of(agreement).id();
        String name = type.startsWith(WORKBOOK) ? "outturns.xlsx" : "outturns.csv";
        try {
            if (length.filter(bytes -> bytes > Upload.MOST_BYTES).isPresent()) {
                throw Upload.tooLarge(name);
            }
            Upload upload = Upload.read(name, body);
            return preferences.isAsynchronous()
                    ? background.begin(id, upload, dryRun, address)
                    : answered(signedIn.actor(), id, upload, dryRun, inWords);
        } catch (FileRefused refused) {
            return ImportResponse.unreadable(refused.isTooLarge(), refused.getMessage());
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
            return ImportResponse.of(report, dryRun, inWords);
        } catch (ImportRefused refused) {
            return ImportResponse.of(refused, inWords);
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
