package uk.org.waymark.web.intake;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.words.Words;

/** Why a request is not taken in. */
enum IntakeRefusal {
    SLOW(408, "slow"),
    TOO_LARGE(413, "large"),
    TOO_MANY(503, "many"),
    UNREADABLE(400, "unreadable");

    private static final String WAIT_SECONDS = "10";

    private final int status;
    private final String key;

    IntakeRefusal(int status, String key) {
        this.status = status;
        this.key = "refused.intake." + key;
    }

    /** Answers as the client reads it, and ends the connection, on which more of the body may be under way. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store"); // in a moment there may be a place
        if (this == TOO_MANY) {
            response.setHeader("Retry-After", WAIT_SECONDS);
        }
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            write("application/problem+json", problem(), response);
        } else if (this == TOO_MANY) {
            write("text/plain", String.join("\n", what(), why(), remedy()), response); // hundreds cost next to nothing
        } else {
            request.setAttribute(
                    Refusal.ATTRIBUTE, new Refusal(status, what(), why(), Optional.of(remedy()), List.of()));
            response.sendError(status);
        }
    }

    private void write(String type, String text, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(text);
    }

    private String problem() {
        return Json.createObjectBuilder()
                .add("detail", why() + " " + remedy())
                .add("status", status)
                .add("title", what())
                .add("type", "urn:uk.org.waymark:problem:http-" + status)
                .build()
                .toString();
    }

    private String what() {
        return Words.say(key + ".what");
    }

    private String why() {
        return Words.say(key + ".why");
    }

    private String remedy() {
        return Words.say(key + ".remedy");
    }
}
