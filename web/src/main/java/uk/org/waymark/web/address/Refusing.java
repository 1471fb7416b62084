package uk.org.waymark.web.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.words.Words;

/** Answers with the page that says what happened and what to do. */
final class Refusing {
    private Refusing() {}

    static void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset(); // the type and name of a file that will not be sent
        request.setAttribute(Refusal.ATTRIBUTE, refusal);
        if (refusal.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "30");
        }
        if (refusal.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.sendError(refusal.status());
    }

    static Refusal tokenNeeded() {
        return new Refusal(
                HttpServletResponse.SC_UNAUTHORIZED,
                Words.say("refused.token.what"),
                Words.say("refused.token.why"),
                Optional.of(Words.say("refused.token.remedy")),
                List.of());
    }

    /** Says that the database is away, or has too much to do. */
    static Refusal because(DatabaseUnavailable notNow) {
        String key = notNow instanceof DatabaseBusy ? "refused.busy" : "refused.database";
        return new Refusal(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                Words.say(key + ".what"),
                Words.say(key + ".why"),
                Optional.of(Words.say(key + ".remedy")),
                List.of());
    }
}
