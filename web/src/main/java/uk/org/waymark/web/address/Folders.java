package uk.org.waymark.web.address;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServlet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives each folder of the application an address that leads to nothing. Payara redirects a folder without a slash before
 * any filter is asked, to the host that the request names, but not where a servlet has exactly that address.
 */
public class Folders implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext application = event.getServletContext();
        String[] folders = below(application, "/").flatMap(Folders::addresses).toArray(String[]::new);
        application.addServlet("folders", Nothing.class).addMapping(folders);
    }

    /** Payara cuts an address at a semicolon after it has taken the dots out of it: "/resources/..;" is the folder above. */
    private static Stream<String> addresses(String folder) {
        return Stream.of(folder, folder + "/..");
    }

    private static Stream<String> below(ServletContext application, String folder) {
        return Optional.ofNullable(application.getResourcePaths(folder)).orElse(Set.of()).stream()
                .filter(path -> path.endsWith("/"))
                .flatMap(path ->
                        Stream.concat(Stream.of(path.substring(0, path.length() - 1)), below(application, path)));
    }

    /** A servlet that no request reaches, because the gate knows no folder. */
    public static final class Nothing extends HttpServlet {
        private static final long serialVersionUID = 1L;
    }
}
