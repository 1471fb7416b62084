package uk.org.waymark.web.address;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.words.Words;

/**
 * The part of an address after the question mark. The container leaves out a parameter that it cannot decode, or fails,
 * by who asks for it; so none is asked for before the whole is known to be text.
 */
final class Query {
    private static final int ESCAPE_LENGTH = 3;

    private Query() {}

    /**
     * Lets an address pass whose query is text.
     *
     * @throws Refused when an escape is cut short or is none, or the bytes are not UTF-8
     */
    static void requireReadable(HttpServletRequest request) {
        if (!isText(Optional.ofNullable(request.getQueryString()).orElse(""))) {
            throw new Refused(new Refusal(
                    400,
                    Words.say("refused.query.what"),
                    Words.say("refused.query.why"),
                    Optional.of(Words.say("refused.query.remedy")),
                    List.of()));
        }
    }

    /** Whether a query is UTF-8, written as it is or by escapes. The container hands over a character for each byte. */
    static boolean isText(String query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
        for (int i = 0; i < query.length(); i++) {
            if (query.charAt(i) != '%') {
                bytes.write(query.charAt(i));
            } else if (isEscape(query, i)) {
                bytes.write(HexFormat.fromHexDigits(query, i + 1, i + ESCAPE_LENGTH));
                i += ESCAPE_LENGTH - 1;
            } else {
                return false;
            }
        }
        return isUtf8(bytes.toByteArray());
    }

    private static boolean isEscape(String query, int start) {
        return start + ESCAPE_LENGTH <= query.length()
                && HexFormat.isHexDigit(query.charAt(start + 1))
                && HexFormat.isHexDigit(query.charAt(start + 2));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
