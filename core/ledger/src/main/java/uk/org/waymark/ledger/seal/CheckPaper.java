package uk.org.waymark.ledger.seal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.ledger.chain.Hash;

/** The command that checks a paper against its statement, with two files and nothing else. */
public final class CheckPaper {
    private static final int AS_SIGNED = 0;
    private static final int NOT_AS_SIGNED = 1;
    private static final int NOT_CHECKED = 2;

    private CheckPaper() {}

    /**
     * Checks whether a model is what was signed, and says which paper it is and by which key.
     *
     * @param key the fingerprint that the key has to have, blanks and colons aside; empty to compare it by eye
     * @return 0 when the model is as signed, 1 when it or the statement was changed or the key is another, 2 when a file
     *     cannot be read or is something else
     */
    public static int run(Path model, Path statement, String key, PrintStream out) {
        Optional<Hash> expected = Hash.find(key.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT));
        if (expected.isEmpty() && !key.isBlank()) {
            out.println(
                    "\"" + key + "\" is not a fingerprint: give --key the 64 digits and letters from a to f that the"
                            + " page /check shows.");
            return NOT_CHECKED;
        }
        try {
            byte[] content = Files.readAllBytes(model);
            Seal seal = Seal.read(Files.readString(statement, StandardCharsets.UTF_8));
            return check(content, seal, expected, out);
        } catch (IllegalArgumentException other) {
            out.println(statement + " is not a statement of Waymark, or was changed: " + other.getMessage() + ".");
            return NOT_AS_SIGNED;
        } catch (IOException unreadable) {
            out.println("A file cannot be read: " + unreadable.getMessage() + ".");
            return NOT_CHECKED;
        }
    }

    private static int check(byte[] model, Seal seal, Optional<Hash> expected, PrintStream out) {
        Hash fingerprint = seal.key().fingerprint();
        if (!seal.isGenuine()) {
            out.println("NOT AS SIGNED: the statement was changed after it was signed, or was never signed by the key "
                    + fingerprint + ". Nothing that it says can be relied on.");
            return NOT_AS_SIGNED;
        }
        if (expected.filter(key -> !key.equals(fingerprint)).isPresent()) {
            out.println("NOT AS SIGNED: the statement was signed by another key, " + fingerprint + ", and not by "
                    + expected.get() + ".");
            return NOT_AS_SIGNED;
        }
        if (!seal.isOf(model)) {
            out.println(
                    "NOT AS SIGNED: the model is not what was signed; somebody changed at least one character, or it"
                            + " is the model of another paper. Signed was "
                            + seal.paper().digest() + ", this is "
                            + Hash.ofBytes(model) + ".");
            return NOT_AS_SIGNED;
        }
        SealedPaper paper = seal.paper();
        out.println("As signed: " + paper.title() + " (" + paper.kind() + ", " + paper.agreement() + ", "
                + paper.period() + "), figures as at " + paper.known() + ".");
        out.println("Signed " + paper.signed() + " by the key " + fingerprint + ".");
        out.println("The ledger ended then with " + paper.agreement() + ":"
                + paper.head().sequence() + ":" + paper.head().hash() + ".");
        if (expected.isEmpty()) {
            out.println("Compare the key with the one that the publisher of the paper names, or give it with --key.");
        }
        return AS_SIGNED;
    }
}
