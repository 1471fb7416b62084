package uk.org.waymark.web.highlight;

import java.util.List;
import uk.org.waymark.position.highlight.Heading;
import uk.org.waymark.position.register.Concern;
import uk.org.waymark.position.reporting.HighlightText;
import uk.org.waymark.position.reporting.HighlightText.Progress;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;

/**
 * A highlight report as it stands in the fields of a form.
 *
 * @param progress a field for each block or theme
 * @param risks those that are written, and an empty one
 * @param numbers of the concerns that are ticked
 */
public record HighlightFields(
        String overall,
        List<Part> progress,
        List<RedRiskFields> risks,
        String impact,
        String concerns,
        List<String> numbers) {

    /** The progress of a block or theme. */
    public record Part(String of, String title, String text) {}

    static HighlightFields of(HighlightText text, List<Heading> headings) {
        return new HighlightFields(
                text.overall(),
                headings.stream()
                        .map(heading -> new Part(heading.id(), heading.title(), text.progressOf(heading.id())))
                        .toList(),
                RedRiskFields.of(text.risks(), headings),
                text.impact(),
                text.concerns(),
                text.numbers());
    }

    static HighlightFields sent(Form form, List<Heading> headings) {
        return new HighlightFields(
                form.text("overall"),
                headings.stream()
                        .map(heading -> new Part(heading.id(), heading.title(), form.text("progress-" + heading.id())))
                        .toList(),
                RedRiskFields.sent(form, headings),
                form.text("impact"),
                form.text("concerns"),
                form.texts("number"));
    }

    /** @throws IllegalArgumentException when a code is none; it says how to write one */
    HighlightText text() {
        return new HighlightText(
                overall,
                progress.stream()
                        .map(part -> new Progress(part.of(), part.text()))
                        .toList(),
                risks.stream()
                        .filter(risk -> !risk.isBlank())
                        .map(RedRiskFields::risk)
                        .toList(),
                impact,
                concerns,
                numbers);
    }

    /** The concerns that may be named: those that wait, and those that are named already. */
    List<Choice> choices(List<Concern> concerns) {
        return concerns.stream()
                .filter(concern -> concern.isWaiting() || numbers.contains(concern.id()))
                .map(concern -> new Choice(
                        concern.id(), concern.id() + " " + concern.terms().title(), numbers.contains(concern.id())))
                .toList();
    }
}
