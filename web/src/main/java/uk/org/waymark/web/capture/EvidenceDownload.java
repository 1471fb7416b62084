package uk.org.waymark.web.capture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.evidence.EvidenceStore;
import uk.org.waymark.ledger.evidence.OpenedFile;
import uk.org.waymark.web.signin.SignedIn;

/** Hands out a file of evidence to those who may read figures: to be saved, never to be shown by the browser. */
@WebServlet("/evidence/*")
public class EvidenceDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EvidenceStore store;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OpenedFile> file = digest(request).flatMap(digest -> store.findFile(signedIn.actor(), digest));
        if (file.isPresent()) {
            send(file.get(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<Hash> digest(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .filter(path -> path.matches("[0-9a-f]{64}"))
                .map(Hash::new);
    }

    private static void send(OpenedFile file, HttpServletResponse response) throws IOException {
        byte[] content = file.content();
        String name = "evidence-" + file.file().digest().hex().substring(0, 12) + "."
                + file.file().type().extension();
        response.setContentType(file.file().type().mediaType());
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(content);
    }
}
