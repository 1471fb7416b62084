package uk.org.waymark.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.org.waymark.launcher.server.FlattenedApplication;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.launcher.settings.LaunchFault;

/**
 * The application's own code laid out for a command that needs no application server. Its commands are found by name,
 * because the launcher is built without the application.
 */
final class ApplicationCode implements AutoCloseable {
    private final Path folder;
    private final URLClassLoader loader;

    private ApplicationCode(Path folder, URLClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    static ApplicationCode unpacked() {
        try (InputStream ear = FlattenedApplication.archive()) {
            Path folder = Files.createTempDirectory("waymark-command");
            FlattenedApplication.unpack(ear, folder);
            // The launcher's loader is the parent, so that a command finds the driver that is already registered.
            return new ApplicationCode(
                    folder,
                    new URLClassLoader(
                            urls(FlattenedApplication.libraries(folder)), ApplicationCode.class.getClassLoader()));
        } catch (IOException fault) {
            throw LaunchFault.cannotStart("The command cannot be laid out: " + fault.getMessage(), fault);
        }
    }

    /** Calls a static method of a public class, whose parameters are of the JDK, and gives its exit code. */
    int call(String type, String method, List<Class<?>> parameters, Object... arguments) {
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return (int) loader.loadClass("uk.org.waymark.ledger." + type)
                    .getMethod(method, parameters.toArray(Class<?>[]::new))
                    .invoke(null, arguments);
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException missing) {
            throw LaunchFault.cannotStart("This jar carries no such command: " + missing.getMessage());
        } catch (InvocationTargetException fault) {
            throw LaunchFault.cannotStart("The command failed: " + fault.getCause(), fault);
        }
    }

    private static URL[] urls(List<Path> libraries) throws MalformedURLException {
        URL[] urls = new URL[libraries.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = libraries.get(i).toUri().toURL();
        }
        return urls;
    }

    @Override
    public void close() {
        try {
            loader.close();
            Folders.delete(folder);
        } catch (IOException fault) {
            throw LaunchFault.cannotStart(folder + " cannot be deleted: " + fault.getMessage(), fault);
        }
    }
}
