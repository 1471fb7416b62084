package uk.org.waymark.verification.cost;

import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.Surroundings;

/**
 * What answering a page asks of the database, by the product's own numbers.
 *
 * @param statements how many are sent
 * @param entries how many entries of the ledger are read
 */
record DatabaseWork(long statements, long entries) {
    private static final int TRIES = 5;

    /** The work for a page that was shown before; what the product does meanwhile for itself is left out. */
    static DatabaseWork of(URI product, Visitor visitor, String path) {
        answer(visitor, path);
        return Stream.generate(() -> once(product, visitor, path))
                .limit(TRIES)
                .min(Comparator.comparing(DatabaseWork::statements))
                .orElseThrow();
    }

    /** The work for a page as it is the next time. */
    static DatabaseWork once(URI product, Visitor visitor, String path) {
        DatabaseWork before = soFar(product);
        answer(visitor, path);
        DatabaseWork after = soFar(product);
        return new DatabaseWork(after.statements - before.statements, after.entries - before.entries);
    }

    private static void answer(Visitor visitor, String path) {
        try {
            int status = visitor.get(path).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + " is answered with " + status);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path + " is not answered", e);
        }
    }

    private static DatabaseWork soFar(URI product) {
        try {
            String numbers = Surroundings.get(product.resolve("metrics?scope=application"))
                    .body();
            return new DatabaseWork(
                    number("waymark_database_statements", numbers), number("waymark_entries_read", numbers));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The product has no numbers", e);
        }
    }

    private static long number(String name, String numbers) {
        Matcher found =
                Pattern.compile("(?m)^" + name + "\\{[^}]*} ([0-9.E+]+)$").matcher(numbers);
        if (!found.find()) {
            throw new IllegalStateException(name + " is not in\n" + numbers);
        }
        return (long) Double.parseDouble(found.group(1));
    }
}
