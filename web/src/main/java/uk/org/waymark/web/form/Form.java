package uk.org.waymark.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/**
 * A plain form of a page, sent back to the page's own address. It carries the token of its session, which another site
 * cannot know; without it nothing is done. It needs no script and no view state.
 */
@RequestScoped
public class Form {
    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    /**
     * What a form asks to be done; empty where the page was only asked for.
     *
     * @throws Refused when the form is not one that this session was given
     */
    public Optional<String> act() {
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        if (!signedIn.isFormOfSession()) {
            throw notOurs();
        }
        return Optional.of(text("act"));
    }

    /** What was written in a field, without blanks around it; empty where there is none. */
    public String text(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    /** What was chosen in fields of one name, in their order. */
    public List<String> texts(String field) {
        return Stream.ofNullable(request.getParameterValues(field))
                .flatMap(Stream::of)
                .map(String::strip)
                .toList();
    }

    /**
     * The measures whose codes were written in a field, divided by commas.
     *
     * @throws IllegalArgumentException when one is no code; it says how to write one
     */
    public static List<IndicatorCode> codes(String written) {
        return Stream.of(written.split("[,;]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(IndicatorCode::of)
                .toList();
    }

    /** The refusal of a form that the session was not given. */
    public static Refused notOurs() {
        return new Refused(new Refusal(
                403,
                Words.say("refused.form.what"),
                Words.say("refused.form.why"),
                Optional.of(Words.say("refused.form.remedy")),
                List.of()));
    }

    /** The refusal of what none of our forms sends. */
    public static Refused unreadable() {
        return new Refused(new Refusal(
                400,
                Words.say("error.request.what"),
                Words.say("error.request.why"),
                Optional.of(Words.say("error.request.remedy")),
                List.of()));
    }
}
