package uk.org.waymark.ledger.publication;

import java.util.Optional;
import java.util.function.Consumer;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.ledger.publication.Progress.Stage;

/** Counts the pieces of work of one making, and says which begins. */
final class Pieces {
    private final Consumer<Progress> watcher;
    private final int all;
    private int begun;

    /** Composing and checking for each audience, a file for each and each format, and keeping all of it at once. */
    Pieces(int audiences, int formats, Consumer<Progress> watcher) {
        this.watcher = watcher;
        this.all = audiences * (2 + formats) + 1;
    }

    void begin(Stage stage, Audience audience) {
        begin(stage, Optional.of(audience), Optional.empty());
    }

    void render(String ending, Audience audience) {
        begin(Stage.RENDERING, Optional.of(audience), Optional.of(ending));
    }

    void keep() {
        begin(Stage.KEEPING, Optional.empty(), Optional.empty());
    }

    private void begin(Stage stage, Optional<Audience> audience, Optional<String> ending) {
        watcher.accept(new Progress(stage, audience, ending, begun, all));
        begun++;
    }
}
