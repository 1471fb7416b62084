package uk.org.waymark.web.importing;

import java.util.Locale;
import uk.org.waymark.ledger.importing.RunningImport;
import uk.org.waymark.ledger.importing.RunningImport.Point;
import uk.org.waymark.web.words.Words;

/**
 * How far an import is.
 *
 * @param title which file it is about, and whether it is checked or imported
 * @param now the stage, with how many rows are behind it
 * @param done how many those are
 * @param of how many there are; 0 while that is not known, which a bar shows by moving
 */
public record ImportView(String title, String now, int done, int of) {
    static ImportView of(RunningImport running) {
        return of(running.file(), running.isTaking(), running.point());
    }

    static ImportView of(String file, boolean taking, Point point) {
        String stage = "import." + point.stage().name().toLowerCase(Locale.ROOT);
        return new ImportView(
                Words.say(taking ? "import.taking" : "import.checkingFile", file),
                point.of() == 0 ? Words.say("import.opening") : Words.say(stage, point.done(), point.of()),
                point.done(),
                point.of());
    }

    /** Whether it is known how much there is to do. */
    public boolean measured() {
        return of > 0;
    }
}
