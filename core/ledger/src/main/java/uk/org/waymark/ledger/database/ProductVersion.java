package uk.org.waymark.ledger.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Waymark this is: the version of the product, and of the schema that it brings. */
public record ProductVersion(String product, int schema) {

    public static ProductVersion current() {
        Properties properties = new Properties();
        try (InputStream in = ProductVersion.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ProductVersion(properties.getProperty("version"), Schema.NEWEST);
    }

    /** The command that prints it, without an application server; gives 0. */
    public static int print(PrintStream out) {
        out.println(current());
        return 0;
    }

    @Override
    public String toString() {
        return "Waymark " + product + ", schema " + schema;
    }
}
