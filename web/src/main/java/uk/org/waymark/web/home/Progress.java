package uk.org.waymark.web.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.web.chart.ProgressBar;
import uk.org.waymark.web.chart.ProgressBar.Kind;
import uk.org.waymark.web.chart.ProgressBar.Part;
import uk.org.waymark.web.words.Words;

/**
 * How far a return has come.
 *
 * @param words "3 of 8 in, 2 typed and not saved, 3 not started"; blank where there is nothing to say
 * @param bar the same as a drawing
 */
public record Progress(String words, String bar) {
    static final Progress NONE = new Progress("", "");

    /**
     * That of the figures that are due.
     *
     * @param drafts how many of the measures without their figure have something typed that is not saved
     */
    static Progress of(ReturnCount count, int drafts) {
        if (count.due() == 0) {
            return NONE;
        }
        int typed = Math.min(drafts, count.missing());
        int left = count.missing() - typed;
        return new Progress(
                Stream.of(
                                Optional.of(Words.say("home.progress.in", count.supplied(), count.due())),
                                counted("home.progress.typed", typed),
                                counted("home.progress.left", left))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")),
                ProgressBar.of(List.of(
                        new Part(Kind.IN, count.supplied()), new Part(Kind.DRAFT, typed), new Part(Kind.LEFT, left))));
    }

    private static Optional<String> counted(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(Words.say(key, count));
    }
}
