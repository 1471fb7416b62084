package uk.org.waymark.web.highlight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.highlight.Heading;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.HighlightStatement;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSubmitted;
import uk.org.waymark.position.reporting.HighlightText;
import uk.org.waymark.position.reporting.HighlightText.RedRisk;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.words.Words;

/**
 * A version of a highlight report in the words of a reader.
 *
 * @param version the place of its entry in the chain
 * @param state that it was submitted, or is a draft, and when
 * @param draft whether it is for its writers alone
 */
public record HighlightView(
        long version,
        String state,
        boolean draft,
        String overall,
        List<Part> progress,
        List<Red> risks,
        String impact,
        String concerns,
        List<Named> named) {

    /** The progress of a block or theme. */
    public record Part(String title, String text) {}

    /** Something of a register by its number. */
    public record Named(String id, String title) {}

    /**
     * A red risk.
     *
     * @param kind "Red risk to rewards, Children and Young People"
     */
    public record Red(
            String title, String kind, String cause, String remedy, List<IndicatorCode> measures, List<Named> risks) {}

    static HighlightView of(
            Entry<HighlightStatement> version, List<Heading> headings, RiskRegister risks, ConcernRegister concerns) {
        HighlightText text = version.statement().text();
        return new HighlightView(
                version.sequence(),
                state(version),
                isDraft(version),
                text.overall(),
                headings.stream()
                        .map(heading -> new Part(heading.title(), text.progressOf(heading.id())))
                        .filter(part -> !part.text().isEmpty())
                        .toList(),
                text.risks().stream().map(risk -> red(risk, headings, risks)).toList(),
                text.impact(),
                text.concerns(),
                text.numbers().stream()
                        .flatMap(id -> concerns.find(id).stream())
                        .map(concern -> new Named(concern.id(), concern.terms().title()))
                        .toList());
    }

    private static boolean isDraft(Entry<HighlightStatement> version) {
        return version.as(HighlightSubmitted.class).isEmpty();
    }

    /** "Submitted on 1 August 2007", "Draft of 31 July 2007". */
    static String state(Entry<HighlightStatement> version) {
        return Words.say(
                isDraft(version) ? "highlight.state.draft" : "highlight.state.submitted",
                Words.date(version.knownFrom()));
    }

    private static Red red(RedRisk risk, List<Heading> headings, RiskRegister risks) {
        Optional<String> heading = risk.of().flatMap(id -> headings.stream()
                .filter(any -> any.id().equals(id))
                .findFirst()
                .map(Heading::title));
        String threat = Words.say("highlight.red." + risk.threat().code());
        return new Red(
                risk.title(),
                Stream.concat(Stream.of(threat), heading.stream())
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow(),
                risk.cause(),
                risk.remedy(),
                risk.measures(),
                risk.numbers().stream()
                        .flatMap(id -> risks.find(id).stream())
                        .map(named -> new Named(named.id(), named.terms().title()))
                        .toList());
    }
}
