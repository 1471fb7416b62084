package uk.org.waymark.web.assessment;

import java.time.LocalDate;
import java.util.List;
import uk.org.waymark.position.assessment.Improvement;
import uk.org.waymark.position.reporting.ImprovementTerms;
import uk.org.waymark.web.words.Words;

/**
 * An improvement of the partnership in the words of a reader.
 *
 * @param state its words, with hyphens for the style sheet in {@code mark}
 * @param overdue whether it should have been done by the day it is looked at
 * @param since the day of the last word on it
 * @param history what was stated one after the other, earliest first
 */
public record ImprovementView(
        int number,
        String title,
        List<String> sections,
        String action,
        String owner,
        boolean owned,
        String due,
        boolean overdue,
        String state,
        String mark,
        String note,
        String since,
        List<String> history,
        ImprovementForm form) {

    static ImprovementView of(Improvement improvement, LocalDate day) {
        ImprovementTerms terms = improvement.terms();
        return new ImprovementView(
                improvement.number(),
                terms.title(),
                terms.sections(),
                terms.action(),
                terms.owner()
                        .map(body -> terms.role()
                                .map(role -> Words.say("plan.ownerRole", body, role))
                                .orElse(body))
                        .orElseGet(() -> Words.say("plan.noOwner")),
                terms.owner().isPresent(),
                terms.due().map(Words::date).orElseGet(() -> Words.say("section.due.none")),
                terms.isOverdue(day),
                Words.capital(terms.state().words()),
                terms.state().words().replace(' ', '-'),
                terms.note(),
                Words.date(improvement.latest().knownFrom()),
                improvement.history().stream()
                        .map(entry -> Words.say(
                                "improvements.version",
                                Words.date(entry.knownFrom()),
                                entry.statement().terms().state().words(),
                                entry.statement().terms().action()))
                        .toList(),
                ImprovementForm.of(improvement.number(), terms));
    }

    /** The same with what a form was sent about it. */
    ImprovementView sent(ImprovementForm other) {
        return new ImprovementView(
                number, title, sections, action, owner, owned, due, overdue, state, mark, note, since, history, other);
    }
}
