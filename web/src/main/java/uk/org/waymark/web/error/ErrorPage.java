package uk.org.waymark.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** What a reader is told when a request cannot be answered: what happened, why, and what to do. */
@Named
@RequestScoped
public class ErrorPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    public Refusal getRefusal() {
        return request.getAttribute(Refusal.ATTRIBUTE) instanceof Refusal told ? told : byStatus();
    }

    private Refusal byStatus() {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String key = "error." + (status == 404 ? "404" : status < 500 ? "request" : "500");
        boolean missing = status == 404 && !signedIn.isAdmitting();
        return new Refusal(
                status,
                Words.say(key + ".what"),
                Words.say(key + ".why"),
                Optional.of(Words.say(missing ? "error.404.published" : key + ".remedy")),
                List.of());
    }
}
