package uk.org.waymark.web.importing;

import java.util.Locale;
import uk.org.waymark.ledger.importing.ImportState;
import uk.org.waymark.ledger.importing.ImportState.Point;
import uk.org.waymark.web.words.Words;

/**
 * How far an import is.
 *
 * @param title which file it is about, and whether it is checked or imported
 * @param now the stage, with how many rows are behind it
 * @param done how many those are
 * @param of how many there are; 0 while that is not known, which a bar shows by moving
 * @param stopping whether it is about to stop, so that nobody asks again
 */
public record ImportView(String title, String now, int done, int of, boolean stopping) {
    static ImportView of(ImportState state) {
        Point point = state.point();
        return new ImportView(
                Words.say(state.taking() ? "import.taking" : "import.checkingFile", state.file()),
                state.stopping() ? Words.say("import.stopping") : reached(point),
                point.done(),
                point.of(),
                state.stopping());
    }

    private static String reached(Point point) {
        String stage = "import." + point.stage().name().toLowerCase(Locale.ROOT);
        return point.of() == 0 ? Words.say("import.opening") : Words.say(stage, point.done(), point.of());
    }

    /** Whether it is known how much there is to do. */
    public boolean measured() {
        return of > 0;
    }
}
