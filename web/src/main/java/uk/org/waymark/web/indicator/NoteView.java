package uk.org.waymark.web.indicator;

import java.util.List;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.web.words.Words;

/** A note on a measure, with the revision that made it. */
public record NoteView(String words, String by, String knownFrom) {

    static List<NoteView> of(MeasurePosition measure) {
        return measure.terms().notes().stream()
                .map(note -> new NoteView(
                        note.value(),
                        note.agreed().by(),
                        Words.date(note.agreed().knownFrom())))
                .toList();
    }
}
