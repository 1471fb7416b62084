package uk.org.waymark.ledger.seal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The command that makes another key for signed statements, at the word of the operator; used from the next start on. */
public final class NewSealKey {
    private static final int MADE = 0;
    private static final int NOT_MADE = 2;

    private NewSealKey() {}

    /**
     * Makes a key in the home and moves the one before aside.
     *
     * @return 0 when it is made, 2 when the home is as it was
     */
    public static int run(Path home, PrintStream out) {
        KeyFile file = KeyFile.in(home);
        try {
            SigningKey key = SigningKey.made();
            if (file.isThere()) {
                out.println("The key before is kept in " + file.moveAside() + ".");
            }
            file.keep(key);
            out.println("The new key is in " + file.path() + "; its fingerprint is "
                    + key.open().fingerprint() + ".");
            out.println(
                    "Waymark signs with it from its next start on. Statements that were signed before stay good: the"
                            + " page /check names both keys.");
            return MADE;
        } catch (IOException unusable) {
            out.println("No key was made in " + file.path() + ": " + unusable.getMessage() + ".");
            return NOT_MADE;
        }
    }
}
