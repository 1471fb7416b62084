package uk.org.waymark.web.address;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.intake.RequestIntake;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.words.Words;

/**
 * The fields and files sent with a request, taken apart before a page asks for the first of them: what cannot be read is
 * the caller's fault, and inside a page it would look like ours.
 */
final class SentForm {
    private static final Pattern BOUNDARY = Pattern.compile("(?i).*;\\s*boundary=.+");

    private SentForm() {}

    /**
     * Takes a form apart.
     *
     * @throws Refused when it is cut short, malformed or too large, or holds what no text holds
     */
    static void requireReadable(HttpServletRequest request) {
        if (request.getAttribute(RequestIntake.UNREAD) != null) {
            throw tooLarge();
        }
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                && !BOUNDARY.matcher(type).matches()) {
            throw Form.unreadable();
        }
        boolean text = fields(request)
                .flatMap(field -> Stream.concat(Stream.of(field.getKey()), Stream.of(field.getValue())))
                .noneMatch(value -> value.indexOf('\0') >= 0);
        if (!text) {
            throw Form.unreadable();
        }
    }

    private static Stream<Map.Entry<String, String[]>> fields(HttpServletRequest request) {
        try {
            return request.getParameterMap().entrySet().stream();
        } catch (IllegalStateException tooLarge) {
            throw tooLarge();
        } catch (IllegalArgumentException badName) {
            throw Form.unreadable();
        } catch (RuntimeException fault) {
            // Payara wraps in it the announced size that is too large, and what its reader of forms throws.
            if (fault.getCause() instanceof ServletException) {
                throw tooLarge();
            }
            throw fault.getCause() instanceof IOException ? Form.unreadable() : fault;
        }
    }

    private static Refused tooLarge() {
        return new Refused(new Refusal(
                413,
                Words.say("refused.large.what"),
                Words.say("refused.large.why"),
                Optional.of(Words.say("refused.large.remedy")),
                List.of()));
    }
}
