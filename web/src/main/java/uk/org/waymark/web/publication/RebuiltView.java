package uk.org.waymark.web.publication;

import java.util.List;
import uk.org.waymark.ledger.publication.Rebuilt;
import uk.org.waymark.position.publication.PaperDifference;
import uk.org.waymark.web.words.Words;

/**
 * A version of a publication, composed again.
 *
 * @param words whether it is the same, or why it could not be composed
 * @param differences where it is not the same, as many as a page can hold
 */
public record RebuiltView(String audience, boolean identical, String words, List<PaperDifference> differences) {
    private static final int SHOWN = 200;

    static RebuiltView of(Rebuilt rebuilt) {
        int differences = rebuilt.differences().size();
        return new RebuiltView(
                Words.say("publication.for." + rebuilt.audience().code()),
                rebuilt.identical(),
                rebuilt.refused()
                        .orElseGet(() -> rebuilt.identical()
                                ? Words.say("publication.rebuilt.same")
                                : Words.counted("publication.rebuilt.differs", differences, differences)),
                rebuilt.differences().stream().limit(SHOWN).toList());
    }
}
