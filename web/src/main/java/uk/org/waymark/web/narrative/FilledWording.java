package uk.org.waymark.web.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.paper.Wording;
import uk.org.waymark.ledger.publication.PaperRefused;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Inline;
import uk.org.waymark.position.paper.Inline.Quoted;
import uk.org.waymark.web.words.Words;

/** Wording with the figures that it refers to, as a paper would quote them. */
public final class FilledWording {
    private FilledWording() {}

    /**
     * The words with the figures of a position.
     *
     * @param about the measure that "measure" stands for
     * @return empty where a reference means nothing here, or a figure that it needs is missing or not shown
     */
    public static Optional<String> of(Wording wording, Position position, MeasurePosition about) {
        return of(wording, new Quotation("", position, Optional.of(about)));
    }

    /** The same of wording that is about no single measure. */
    public static Optional<String> of(Wording wording, Position position) {
        return of(wording, new Quotation("", position));
    }

    private static Optional<String> of(Wording wording, Quotation quotation) {
        try {
            List<Inline> text = quotation.paragraph(wording, "").text();
            String missing = Words.say("paper.noFigure");
            return text.stream()
                            .anyMatch(piece ->
                                    piece instanceof Quoted && piece.words().equals(missing))
                    ? Optional.empty()
                    : Optional.of(text.stream().map(Inline::words).collect(Collectors.joining()));
        } catch (PaperRefused refused) {
            return Optional.empty();
        }
    }
}
