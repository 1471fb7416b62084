package uk.org.waymark.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
     * The sequence of the head at which the page of the form was read.
     *
     * @throws Refused when the form does not say
     */
    public long readAt() {
        try {
            return Long.parseLong(text("read"));
        } catch (NumberFormatException none) {
            throw unreadable();
        }
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

    /** Leads back to a page after an act, so that a reload does not do it again; the page then says what was done. */
    public static void leadBack(String address, String act) throws IOException {
        lead(address + (address.contains("?") ? "&" : "?") + "done=" + act);
    }

    /** Leads on to a page that shows by itself what became of an act. */
    public static void lead(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    /**
     * The words for what was done before the page was shown again; empty where nothing was.
     *
     * @param words the beginning of their name among the texts of pages, such as "plans.done."
     * @param acts those that have words
     */
    public String done(String words, List<String> acts) {
        String done = text("done");
        return request.getMethod().equals("GET") && acts.contains(done) ? Words.say(words + done) : "";
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
