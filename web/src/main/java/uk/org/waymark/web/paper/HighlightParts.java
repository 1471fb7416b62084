package uk.org.waymark.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.highlight.Heading;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.position.reporting.HighlightText;
import uk.org.waymark.position.reporting.HighlightText.RedRisk;
import uk.org.waymark.web.narrative.Quotation;
import uk.org.waymark.web.paper.Material.Highlights;
import uk.org.waymark.web.words.Words;

/** A highlight report as parts, in the words of the Government Office; what it did not write is left out. */
record HighlightParts(Highlights highlights) {

    List<Part> parts() {
        HighlightText text = highlights.submitted().statement().text();
        return Stream.of(
                        Stream.of(Part.of("", Words.say("highlight.overall"), overall(text))),
                        progress(text).stream(),
                        Stream.of(risks(text)),
                        part("highlight.impact", text.impact()),
                        part("highlight.concerns", text.concerns()))
                .flatMap(parts -> parts)
                .toList();
    }

    private List<Block> overall(HighlightText text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Words.say(
                "paper.highlights.submitted", Words.date(highlights.submitted().knownFrom()))));
        blocks.addAll(Quotation.lines(text.overall()));
        return blocks;
    }

    private Optional<Part> progress(HighlightText text) {
        List<Part> told = highlights.headings().stream()
                .filter(heading -> !text.progressOf(heading.id()).isEmpty())
                .map(heading ->
                        Part.of("", heading.title(), List.copyOf(Quotation.lines(text.progressOf(heading.id())))))
                .toList();
        return Optional.of(told)
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new Part("", Words.say("highlight.progress"), List.of(), parts));
    }

    private Part risks(HighlightText text) {
        return new Part(
                "",
                Words.say("highlight.risks"),
                text.risks().isEmpty() ? List.of(Paragraph.of(Words.say("highlight.risks.none"))) : List.of(),
                text.risks().stream().map(this::risk).toList());
    }

    private Part risk(RedRisk risk) {
        String kind = Stream.concat(
                        Stream.of(Words.say("highlight.red." + risk.threat().code())),
                        risk.of().flatMap(this::title).stream())
                .collect(Collectors.joining(", "));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(kind + measures(risk) + "."));
        blocks.addAll(told("highlight.cause", risk.cause()));
        blocks.addAll(told("highlight.remedy", risk.remedy()));
        return Part.of("", risk.title(), blocks);
    }

    private Optional<String> title(String id) {
        return highlights.headings().stream()
                .filter(heading -> heading.id().equals(id))
                .findFirst()
                .map(Heading::title);
    }

    private static String measures(RedRisk risk) {
        return risk.measures().isEmpty()
                ? ""
                : ": " + risk.measures().stream().map(IndicatorCode::text).collect(Collectors.joining(", "));
    }

    private static List<Paragraph> told(String key, String text) {
        return text.isEmpty() ? List.of() : Quotation.lines(Words.say("paper.highlights.told", Words.say(key), text));
    }

    private static Stream<Part> part(String key, String text) {
        return text.isEmpty()
                ? Stream.empty()
                : Stream.of(Part.of("", Words.say(key), List.copyOf(Quotation.lines(text))));
    }
}
