package uk.org.waymark.web.capture;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.web.words.Words;

/**
 * The unsaved work that is kept of a page.
 *
 * @param own lines that the reader typed in
 * @param beside what colleagues are typing, in words, by the key of the line
 */
public record Typed(List<DraftLine> own, Map<String, String> beside) {
    static final Typed NOTHING = new Typed(List.of(), Map.of());

    public Typed {
        own = List.copyOf(own);
        beside = Map.copyOf(beside);
    }

    /** The reader's lines, one below the other, for the script that keeps them. */
    public String lines() {
        return own.stream().map(DraftLine::line).collect(Collectors.joining("\n"));
    }

    /** When the last of the reader's was kept, in milliseconds; blank where nothing is. */
    public String at() {
        return last().map(at -> Long.toString(at.toEpochMilli())).orElse("");
    }

    private Optional<Instant> last() {
        return own.stream().map(DraftLine::at).max(Comparator.naturalOrder());
    }

    /** That what the reader typed before was put back; blank where nothing was. */
    public String putBack() {
        int count = own.stream().mapToInt(line -> line.fields().size()).sum();
        return last().map(at -> Words.counted("capture.draft", count, Words.number(count), Words.moment(at)))
                .orElse("");
    }

    /** What colleagues are typing in a line; blank where nobody is. */
    public String beside(String line) {
        return beside.getOrDefault(line, "");
    }

    /** Whether the reader typed something of a measure. */
    boolean isOf(String code) {
        return own.stream().anyMatch(line -> line.isOf(code));
    }
}
