package uk.org.waymark.web.register;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;

/** The part that all pages of registers share: their forms, of which what was typed stays where one is refused. */
public abstract class RegisterPage {
    @Inject
    private Lens lens;

    @Inject
    private Form form;

    private String act = "";
    private Optional<String> refused = Optional.empty();

    /** The path of the page, such as "/concerns/C1"; refused where there is nothing of that number. */
    abstract String path();

    /** The beginning of the names of its words for what was done, such as "concern.done.". */
    abstract String words();

    /** The acts that its forms ask for. */
    abstract List<String> acts();

    /** Does what a form asks; why nothing was done, in words, and empty where it was. */
    abstract Optional<String> act(String asked, String agreement);

    /** The part of the agreement that the fields of its form name. */
    abstract BearingFields bearing();

    /** Does what a form asks, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        String here = getHere();
        Optional<String> asked = form.act();
        if (asked.isPresent()) {
            if (!acts().contains(asked.get())) {
                throw Form.unreadable();
            }
            act = asked.get();
            refused = act(act, lens.getAgreement().id());
            if (refused.isEmpty()) {
                Form.leadBack(here, act);
            }
        }
    }

    /** Whether the agreement is looked at as it is now, in which alone something can be written. */
    boolean isNow() {
        return !lens.getKnown().date().isBefore(lens.getToday());
    }

    /** Whether a form was refused, so that what was typed into it is shown again. */
    boolean isRefused(String asked) {
        return refused.isPresent() && act.equals(asked);
    }

    /** A text of a form that was refused; else empty. */
    public String typed(String asked, String field) {
        return isRefused(asked) ? form.text(field) : "";
    }

    /** The themes of the agreement to tick. */
    public List<Choice> getThemes() {
        return bearing().choices(lens.getPosition());
    }

    /** The address of the page, to which its forms are sent. */
    public String getHere() {
        return lens.link(path());
    }

    /** The sequence of the head at which the reader sees the page. */
    public long getRead() {
        return lens.snapshot().head().sequence();
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** The words for what was done before the page was shown again. */
    public String getDone() {
        return form.done(words(), acts());
    }
}
