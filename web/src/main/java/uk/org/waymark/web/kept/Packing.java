package uk.org.waymark.web.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.zip.GZIPOutputStream;

/** Gzip, for those who take it. */
public final class Packing {
    private Packing() {}

    /** The same bytes, packed. */
    public static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Whether whoever asks takes an answer packed. */
    public static boolean isTakenBy(HttpServletRequest request) {
        Enumeration<String> encodings = request.getHeaders("Accept-Encoding");
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
