package uk.org.waymark.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.org.waymark.ledger.publication.PublicationQuery;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;

/**
 * A file that is kept of a publication, as it is sent: it can never be another one, and its digest is its tag.
 *
 * @param name under which it is saved
 * @param isForEverybody whether every cache may keep it, for ever
 */
public record FileAnswer(KeptFile file, String name, boolean isForEverybody) {

    /** Sends it, nothing but its tag to those who have it, or that it is not there any more. */
    public void send(PublicationQuery kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", isForEverybody ? "public, max-age=31536000, immutable" : "no-store");
        if (new EntityTag(file.sha256()).isAllToSend(request, response)) {
            return;
        }
        Optional<byte[]> content = kept.content(file.sha256());
        if (content.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_GONE);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLength(content.get().length);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(content.get());
    }
}
