package uk.org.waymark.web.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.publication.PublicationQuery;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;
import uk.org.waymark.position.reporting.PublicationStatement.Version;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.ReaderSnapshots;
import uk.org.waymark.web.signin.SignedIn;

/**
 * Hands out what is kept of a publication: {@code /publications/P1/files/public.pdf}, and {@code public.json} for the
 * canonical form that its digest is of. What was released to the public never changes and may be kept by every cache.
 * An agreement other than the default one is named by {@code agreement}.
 */
@WebServlet("/publications/*")
public class PublicationDownload extends HttpServlet {
    /** The ending of a canonical form. */
    static final String MODEL = "json";

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(P[1-9][0-9]*)/files/([a-z-]+)\\.([a-z.]+)");

    @Inject
    private transient ReaderSnapshots snapshots;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient PublicationQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (path.matches()) {
            send(path.group(1), path.group(2), path.group(3), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(
            String id, String audience, String ending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Agreement agreement = AddressReader.agreement(request, agreements);
        Snapshot snapshot = snapshots.of(agreement.id());
        Optional<Publication> publication =
                query.open(snapshot, signedIn.findActor(), id, id + ", " + audience + "." + ending);
        Optional<KeptFile> file = publication
                .flatMap(one -> Audience.find(audience).flatMap(one::version))
                .flatMap(version -> find(version, ending));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = "%s-%s-%s.%s".formatted(agreement.id(), id.toLowerCase(Locale.ROOT), audience, ending);
        new FileAnswer(file.get(), name, snapshot.isForPublic()).send(query, request, response);
    }

    private static Optional<KeptFile> find(Version version, String ending) {
        return ending.equals(MODEL)
                ? Optional.of(new KeptFile(MODEL, "application/json", 0, version.model()))
                : version.file(ending);
    }
}
