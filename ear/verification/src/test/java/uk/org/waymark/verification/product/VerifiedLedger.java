package uk.org.waymark.verification.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ledger of a running product, by the command that checks every entry of it. */
public final class VerifiedLedger {
    private static final String LEICESTER = "leicester-2008-11";

    private VerifiedLedger() {}

    /** How many entries Leicester's agreement has, all of them whole. */
    public static int entriesOf(RunningProduct product) throws IOException, InterruptedException {
        return entriesOf(product, LEICESTER);
    }

    /** How many entries an agreement has; those of all agreements are whole. */
    public static int entriesOf(RunningProduct product, String agreement) throws IOException, InterruptedException {
        RunningProduct.Finished verified = RunningProduct.command(
                "verify", Map.of(), "verify-ledger", "--home", product.home().toString());
        assertEquals(0, verified.exitCode(), verified.said());
        Matcher counted = Pattern.compile(Pattern.quote(agreement) + ": (\\d+) entries, head ")
                .matcher(verified.said());
        assertTrue(counted.find(), verified.said());
        return Integer.parseInt(counted.group(1));
    }
}
