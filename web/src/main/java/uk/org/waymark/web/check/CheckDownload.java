package uk.org.waymark.web.check;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import uk.org.waymark.ledger.seal.RecordedKey;
import uk.org.waymark.ledger.seal.Seals;
import uk.org.waymark.position.paper.CanonicalJson;

/**
 * Hands out what anybody needs to check a paper: the page that does it, to be kept and opened from one’s own disk, and the
 * keys for programs. Neither says anything of a figure, so that nobody has to sign in for them.
 */
@WebServlet({"/check/waymark-checker.html", "/check/keys.json"})
public class CheckDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Seals seals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean keys = request.getServletPath().endsWith(".json");
        String text = keys ? keys(seals.keys()) : CheckerFile.of(seals.keys());
        response.setContentType(keys ? "application/json" : "text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache"); // a key that was replaced has to be seen at once
        if (!keys) {
            response.setHeader("Content-Disposition", "attachment; filename=\"waymark-checker.html\"");
        }
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The keys that statements were ever signed with, the present one first. */
    static String keys(List<RecordedKey> keys) {
        return CanonicalJson.write(Map.of(
                "keys",
                keys.stream()
                        .map(key -> Map.of(
                                "fingerprint", key.key().fingerprint().hex(),
                                "publicKey", key.key().base64(),
                                "since", key.since().toString()))
                        .toList()));
    }
}
