package uk.org.waymark.web.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.EngagementTerms;
import uk.org.waymark.position.reporting.EngagementTerms.Kind;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.words.Words;

/** The terms of an occasion of engagement as they stand in the fields of a form. */
public record OccasionFields(
        String kind, String title, String day, String communities, String heard, String done, BearingFields bearing) {
    static final OccasionFields BLANK = new OccasionFields(Kind.EVENT.code(), "", "", "", "", "", BearingFields.BLANK);

    static OccasionFields of(EngagementTerms terms) {
        return new OccasionFields(
                terms.kind().code(),
                terms.title(),
                terms.on().toString(),
                terms.communities(),
                terms.heard(),
                terms.done().orElse(""),
                BearingFields.of(terms.bearing()));
    }

    static OccasionFields sent(Form form) {
        return new OccasionFields(
                form.text("kind"),
                form.text("title"),
                form.text("day"),
                form.text("communities"),
                form.text("heard"),
                form.text("action"),
                BearingFields.sent(form));
    }

    /** @throws java.time.DateTimeException when the day is none */
    EngagementTerms terms() {
        return new EngagementTerms(
                Kind.find(kind).orElseThrow(Form::unreadable),
                title,
                LocalDate.parse(day),
                communities,
                heard,
                Optional.of(done),
                bearing.bearing());
    }

    /** The kinds to choose from. */
    public List<Choice> kinds() {
        return Stream.of(Kind.values())
                .map(any -> new Choice(
                        any.code(),
                        Words.say("engagement.kind." + any.code()),
                        any.code().equals(kind)))
                .toList();
    }
}
