package uk.org.waymark.verification.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.server.FlattenedApplication;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.verification.product.Surroundings;

/** The application as the launcher lays it out, with test classes added and a database of its own. */
public final class FlattenedDeployment {
    /** Named in the build's configuration of Payara Micro, which reads it when it starts. */
    private static final String PROPERTIES = "waymark.properties";

    private static final Pattern GATE = Pattern.compile(
            "<filter-mapping>\\s*<filter-name>addresses</filter-name>.*?</filter-mapping>", Pattern.DOTALL);

    private FlattenedDeployment() {}

    /** A WAR to deploy with these test classes, on a fresh database that stops when the tests end. */
    public static WebArchive with(Class<?>... testClasses) {
        try {
            Path folder = Surroundings.kept("container");
            startDatabase(folder);
            Path exploded = folder.resolve("waymark");
            try (InputStream ear = Files.newInputStream(Surroundings.ear())) {
                FlattenedApplication.unpack(ear, exploded);
            }
            openTo(exploded.resolve("WEB-INF/web.xml"));
            return ShrinkWrap.create(ExplodedImporter.class, "waymark.war")
                    .importDirectory(exploded.toFile())
                    .as(WebArchive.class)
                    .addClasses(testClasses);
        } catch (IOException fault) {
            throw new IllegalStateException("The application cannot be laid out", fault);
        }
    }

    /** The gate lets nobody to an address it does not know, and that of the tests' own servlet is one. */
    private static void openTo(Path webXml) throws IOException {
        String gated = Files.readString(webXml);
        String open = GATE.matcher(gated).replaceFirst("");
        if (open.equals(gated)) {
            throw new IllegalStateException(webXml + " maps no gate; is it named otherwise now?");
        }
        Files.writeString(webXml, open);
    }

    private static void startDatabase(Path folder) throws IOException {
        Home home = new Home(folder.resolve("home"));
        Folders.delete(home.database());
        Files.createDirectories(home.folder());
        EmbeddedDatabase database = EmbeddedDatabase.of(home);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-database"));
        DatabaseAccess access = database.start();
        Properties properties = new Properties();
        properties.setProperty("waymark.home", home.folder().toString());
        properties.putAll(access.properties());
        try (Writer writer = Files.newBufferedWriter(folder.resolve(PROPERTIES))) {
            properties.store(writer, null);
        }
    }
}
