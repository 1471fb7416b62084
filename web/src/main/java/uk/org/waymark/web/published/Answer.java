package uk.org.waymark.web.published;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.zip.GZIPOutputStream;
import uk.org.waymark.ledger.chain.Hash;
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
        this.packed = packed(plain);
        this.tag = Hash.ofBytes(plain).hex().substring(0, TAG);
    }

    static Answer of(String contentType, byte[] plain) {
        return new Answer(contentType, plain);
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** How much memory it takes, about. */
    int bytes() {
        return plain.length + packed.length;
    }

    /** Sends it packed to those who take it so, and nothing but its tag to those who have it. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean takesPacked = takesPacked(request.getHeaders("Accept-Encoding"));
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

    private static boolean takesPacked(Enumeration<String> encodings) {
        while (encodings.hasMoreElements()) {
            for (String encoding : encodings.nextElement().split(",", -1)) {
                String plain = encoding.replace(" ", "");
                if (plain.equals("gzip") || (plain.startsWith("gzip;q=") && !plain.matches("gzip;q=0(\\.0*)?"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
