package uk.org.waymark.web.published;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.web.kept.Packing;
import uk.org.waymark.web.publication.EntityTag;

/** A page or file of the public site, made once and kept as it is sent: plain, packed, and with the tag of its content. */
final class Answer {
    private static final int TAG = 32;
    private static final String CACHED = "public, max-age=60";

    private final String contentType;
    private final byte[] plain;
    private final byte[] packed;
    private final String tag;

    private Answer(String contentType, byte[] plain) {
        this.contentType = contentType;
        this.plain = plain;
        this.packed = Packing.pack(plain);
        this.tag = Hash.ofBytes(plain).hex().substring(0, TAG);
    }

    static Answer of(String contentType, byte[] plain) {
        return new Answer(contentType, plain);
    }

    /** How much memory it takes, about. */
    int bytes() {
        return plain.length + packed.length;
    }

    /** Sends it packed to those who take it so, and nothing but its tag to those who have it. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean takesPacked = Packing.isTakenBy(request);
        response.setHeader("Cache-Control", CACHED);
        response.setHeader("Vary", "Accept-Encoding");
        if (new EntityTag(takesPacked ? tag + "-gzip" : tag).isAllToSend(request, response)) {
            return;
        }
        byte[] body = takesPacked ? packed : plain;
        if (takesPacked) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
