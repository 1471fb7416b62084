package uk.org.waymark.web.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.assessment.NamedMeasure;
import uk.org.waymark.web.narrative.Passage;

/** A text as paragraphs and lists, in which the codes of measures lead to their pages. */
public record Prose(List<Block> blocks) {
    public Prose {
        blocks = List.copyOf(blocks);
    }

    /**
     * A paragraph or a list.
     *
     * @param kind its code: paragraph, bullets or numbered
     * @param paragraphs the one paragraph, or the items
     */
    public record Block(String kind, List<Paragraph> paragraphs) {
        public Block {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Words between two links, or those of one. */
    public record Run(String words, Optional<IndicatorCode> measure) {}

    /** A paragraph. */
    public record Paragraph(List<Run> runs) {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    static Prose of(String text, List<IndicatorCode> codes) {
        return new Prose(Passage.of(text).stream()
                .map(passage -> new Block(
                        passage.kind().name().toLowerCase(Locale.ROOT),
                        passage.texts().stream()
                                .map(words -> new Paragraph(runs(words, codes)))
                                .toList()))
                .toList());
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
