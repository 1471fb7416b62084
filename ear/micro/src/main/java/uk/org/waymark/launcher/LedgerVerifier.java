package uk.org.waymark.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.LaunchFault;

/** The ledger's own verifier, found by name because the launcher is built without the application. */
final class LedgerVerifier {
    private static final String VERIFIER = "uk.org.waymark.ledger.chain.VerifyLedger";

    private final List<Path> libraries;

    LedgerVerifier(List<Path> libraries) {
        this.libraries = libraries;
    }

    int run(DatabaseAccess database, PrintStream out) throws IOException {
        // The launcher's loader is the parent, so that the verifier finds the driver that is already registered.
        try (URLClassLoader loader = new URLClassLoader(urls(), LedgerVerifier.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            return (int) loader.loadClass(VERIFIER)
                    .getMethod("run", String.class, String.class, String.class, PrintStream.class)
                    .invoke(
                            null,
                            database.url(),
                            database.application().user(),
                            database.application().password(),
                            out);
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException missing) {
            throw LaunchFault.cannotStart("This jar carries no verifier for the ledger: " + missing.getMessage());
        } catch (InvocationTargetException fault) {
            throw LaunchFault.cannotStart("The verifier failed: " + fault.getCause(), fault);
        }
    }

    private URL[] urls() throws MalformedURLException {
        URL[] urls = new URL[libraries.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = libraries.get(i).toUri().toURL();
        }
        return urls;
    }
}
