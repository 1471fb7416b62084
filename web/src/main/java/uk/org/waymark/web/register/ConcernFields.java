package uk.org.waymark.web.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.ConcernTerms;
import uk.org.waymark.position.reporting.ConcernTerms.Kind;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.words.Words;

/** The terms of a concern as they stand in the fields of a form. */
public record ConcernFields(
        String kind, String title, String body, String asked, String detail, BearingFields bearing) {
    static final ConcernFields BLANK =
            new ConcernFields(Kind.ENABLING_MEASURE.code(), "", "", "", "", BearingFields.BLANK);

    static ConcernFields of(ConcernTerms terms) {
        return new ConcernFields(
                terms.kind().code(),
                terms.title(),
                terms.body(),
                terms.asked().toString(),
                terms.detail(),
                BearingFields.of(terms.bearing()));
    }

    static ConcernFields sent(Form form) {
        return new ConcernFields(
                form.text("kind"),
                form.text("title"),
                form.text("body"),
                form.text("asked"),
                form.text("detail"),
                BearingFields.sent(form));
    }

    /** @throws java.time.DateTimeException when the day is none */
    ConcernTerms terms() {
        return new ConcernTerms(
                Kind.find(kind).orElseThrow(Form::unreadable),
                title,
                body,
                LocalDate.parse(asked),
                detail,
                bearing.bearing());
    }

    /** The kinds to choose from. */
    public List<Choice> kinds() {
        return Stream.of(Kind.values())
                .map(any -> new Choice(
                        any.code(),
                        Words.say("concern.kind." + any.code()),
                        any.code().equals(kind)))
                .toList();
    }
}
