package uk.org.waymark.web.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.assessment.NamedMeasure;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Inline.Quoted;
import uk.org.waymark.web.narrative.Quotation;

/** A text as paragraphs and lists, with the figures that it refers to; they and codes of measures lead to their pages. */
public record Prose(List<Stretch> blocks) {
    public Prose {
        blocks = List.copyOf(blocks);
    }

    /**
     * A paragraph or a list.
     *
     * @param kind its code: paragraph, bullets or numbered
     * @param paragraphs the one paragraph, or the items
     */
    public record Stretch(String kind, List<Line> paragraphs) {
        public Stretch {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Words between two links, or those of one. */
    public record Run(String words, Optional<IndicatorCode> measure) {}

    /** A paragraph or an item. */
    public record Line(List<Run> runs) {
        public Line {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Of what somebody wrote.
     *
     * @param quotation puts in the figures that the text refers to
     * @param codes of the measures that it can lead to
     */
    static Prose of(String text, Quotation quotation, List<IndicatorCode> codes) {
        return new Prose(quotation.shown(text).stream()
                .map(block -> block instanceof Items items
                        ? new Stretch(items.numbered() ? "numbered" : "bullets", lines(items.items(), codes))
                        : new Stretch("paragraph", lines(List.of((Paragraph) block), codes)))
                .toList());
    }

    private static List<Line> lines(List<Paragraph> texts, List<IndicatorCode> codes) {
        return texts.stream()
                .map(text -> new Line(text.text().stream()
                        .flatMap(piece -> piece instanceof Quoted quoted
                                ? Stream.of(figure(quoted, codes))
                                : runs(piece.words(), codes).stream())
                        .toList()))
                .toList();
    }

    /** A figure leads to the measure that it is of. */
    private static Run figure(Quoted quoted, List<IndicatorCode> codes) {
        return new Run(
                quoted.words(),
                NamedMeasure.in(quoted.reference(), codes).stream()
                        .map(NamedMeasure::code)
                        .findFirst());
    }

    private static List<Run> runs(String text, List<IndicatorCode> codes) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (NamedMeasure named : NamedMeasure.in(text, codes)) {
            if (named.from() > from) {
                runs.add(new Run(text.substring(from, named.from()), Optional.empty()));
            }
            runs.add(new Run(text.substring(named.from(), named.to()), Optional.of(named.code())));
            from = named.to();
        }
        if (from < text.length()) {
            runs.add(new Run(text.substring(from), Optional.empty()));
        }
        return runs;
    }
}
