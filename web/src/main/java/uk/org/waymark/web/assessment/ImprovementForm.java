package uk.org.waymark.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.ImprovementTerms;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;

/**
 * The terms of an improvement as they stand in the fields of a form.
 *
 * @param place what the fields of this form end with, so that those of several are told apart
 * @param sections numbers, divided by commas
 * @param due empty where there is no day
 */
public record ImprovementForm(
        String place,
        String title,
        String sections,
        String action,
        String owner,
        String role,
        String due,
        String state,
        String note) {
    static final ImprovementForm BLANK =
            new ImprovementForm("new", "", "", "", "", "", "", Progress.State.PLANNED.words(), "");

    static ImprovementForm of(int number, ImprovementTerms terms) {
        return new ImprovementForm(
                Integer.toString(number),
                terms.title(),
                String.join(", ", terms.sections()),
                terms.action(),
                terms.owner().orElse(""),
                terms.role().orElse(""),
                terms.due().map(LocalDate::toString).orElse(""),
                terms.state().words(),
                terms.note());
    }

    static ImprovementForm sent(Form form) {
        return new ImprovementForm(
                form.text("area").isEmpty() ? "new" : form.text("area"),
                form.text("title"),
                form.text("sections"),
                form.text("action"),
                form.text("owner"),
                form.text("role"),
                form.text("due"),
                form.text("state"),
                form.text("note"));
    }

    /** @throws java.time.DateTimeException when a day is none, which no field for days sends */
    ImprovementTerms terms() {
        return new ImprovementTerms(
                title,
                Stream.of(sections.split("[,;]"))
                        .map(String::strip)
                        .filter(number -> !number.isEmpty())
                        .toList(),
                action,
                Optional.of(owner),
                Optional.of(role),
                Optional.of(due).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Stream.of(Progress.State.values())
                        .filter(one -> one.words().equals(state))
                        .findFirst()
                        .orElseThrow(Form::unreadable),
                note.replace("\r\n", "\n"));
    }

    /** The states, with its own chosen. */
    public List<Choice> states() {
        return Stream.of(Progress.State.values())
                .map(one -> new Choice(one.words(), one.words(), one.words().equals(state)))
                .toList();
    }
}
