package uk.org.waymark.ledger.publication;

import java.util.Optional;
import uk.org.waymark.contract.paper.Audience;

/**
 * How far the making of a publication is: the piece of work that is going on.
 *
 * @param stage to which it belongs
 * @param audience whose version it is about; empty where it is about all
 * @param ending of the file that is rendered, such as "pdf"; empty outside {@link Stage#RENDERING}
 * @param done how many pieces are finished
 * @param of how many there are in all
 */
public record Progress(Stage stage, Optional<Audience> audience, Optional<String> ending, int done, int of) {
    /** The stages of a making, in their order. */
    public enum Stage {
        COMPOSING,
        CHECKING,
        RENDERING,
        KEEPING
    }

    public Progress {
        if (done < 0 || done > of) {
            throw new IllegalArgumentException("There are " + of + " pieces of work, and not " + done);
        }
    }

    /** A making of which nothing is finished. */
    static Progress beginning() {
        return new Progress(Stage.COMPOSING, Optional.empty(), Optional.empty(), 0, 1);
    }
}
