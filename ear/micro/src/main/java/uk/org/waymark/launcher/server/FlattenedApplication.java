package uk.org.waymark.launcher.server;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.launcher.settings.LaunchFault;

/**
 * The EAR as one exploded WAR, because Payara Micro takes no EAR: the files of its WAR, and its libraries beside those of
 * the WAR.
 */
public final class FlattenedApplication {
    private static final String LIBRARIES = "WEB-INF/lib/";

    private FlattenedApplication() {}

    /** The EAR that the launcher's own jar carries. */
    public static InputStream archive() {
        return Optional.ofNullable(FlattenedApplication.class.getResourceAsStream("/waymark.ear"))
                .orElseThrow(() -> damaged("it carries no application"));
    }

    /**
     * Lays the EAR out in a folder, which is emptied first.
     *
     * @throws LaunchFault when the EAR is damaged
     */
    public static void unpack(InputStream ear, Path folder) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        try {
            unpackEar(ear, folder);
        } catch (ZipException | EOFException unreadable) {
            throw damaged(String.valueOf(unreadable.getMessage()));
        }
        if (!Files.exists(folder.resolve("WEB-INF/web.xml"))
                || libraries(folder).isEmpty()) {
            throw damaged("its application is not whole");
        }
    }

    private static LaunchFault damaged(String how) {
        return LaunchFault.cannotStart("This jar is damaged (" + how + "). Fetch waymark.jar again.");
    }

    private static void unpackEar(InputStream ear, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(ear)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".war")) {
                    // A copy of the bytes, since closing a nested stream would close the outer one.
                    unpackAll(new ByteArrayInputStream(zip.readAllBytes()), folder);
                } else if (name.startsWith("lib/") && name.endsWith(".jar")) {
                    write(zip, folder, LIBRARIES + name.substring("lib/".length()));
                }
            }
        }
    }

    /** The libraries of an application that was laid out. */
    public static List<Path> libraries(Path folder) throws IOException {
        return jars(folder.resolve(LIBRARIES));
    }

    private static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static void unpackAll(InputStream archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    write(zip, folder, entry.getName());
                }
            }
        }
    }

    private static void write(InputStream content, Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The application reaches outside its folder: " + name);
        }
        Files.createDirectories(target.getParent());
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
