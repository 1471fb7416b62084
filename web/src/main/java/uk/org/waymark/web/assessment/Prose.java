package uk.org.waymark.web.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.assessment.NamedMeasure;

/** A text as paragraphs, in which the codes of measures lead to their pages. */
public record Prose(List<Paragraph> paragraphs) {
    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Words between two links, or those of one. */
    public record Run(String words, Optional<IndicatorCode> measure) {}

    /** A paragraph. */
    public record Paragraph(List<Run> runs) {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** An empty line divides paragraphs. */
    static Prose of(String text, List<IndicatorCode> codes) {
        return new Prose(Stream.of(text.split("\\n\\s*\\n"))
                .map(paragraph -> new Paragraph(runs(paragraph.strip(), codes)))
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
