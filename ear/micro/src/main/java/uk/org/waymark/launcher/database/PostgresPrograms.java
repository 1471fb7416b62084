package uk.org.waymark.launcher.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.tukaani.xz.XZInputStream;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.launcher.settings.LaunchFault;

/** The programs of the PostgreSQL that the jar carries for this kind of machine, unpacked once into the home. */
final class PostgresPrograms {
    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    static PostgresPrograms in(Path programs) {
        return in(programs, System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static PostgresPrograms in(Path programs, String system, String architecture) {
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream("/" + archive(system, architecture))) {
            if (packed == null) {
                throw LaunchFault.cannotStart("Waymark brings a PostgreSQL for Linux only, and this is " + system
                        + " on "
                        + architecture + ". Set WAYMARK_DB_URL and the four settings beside it to use one of your own;"
                        + " --help lists them.");
            }
            return new PostgresPrograms(unpacked(packed.readAllBytes(), programs));
        } catch (IOException fault) {
            throw LaunchFault.cannotStart("PostgreSQL cannot be unpacked: " + fault.getMessage(), fault);
        }
    }

    private static String archive(String system, String architecture) {
        String kind = architecture.equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system.toLowerCase(Locale.ROOT) + "-" + kind + ".txz";
    }

    private static Path unpacked(byte[] archive, Path programs) throws IOException {
        CRC32 content = new CRC32();
        content.update(archive);
        Path folder = programs.resolve("postgresql-" + Long.toHexString(content.getValue()));
        if (!Files.isDirectory(folder)) {
            Path unfinished = programs.resolve("unfinished");
            Folders.delete(unfinished);
            Files.createDirectories(unfinished);
            new TarArchive(new XZInputStream(new ByteArrayInputStream(archive))).unpackInto(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    /** Runs one program to its end and gives its exit code; what it prints goes to the log. */
    int run(Path log, String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
        } catch (IOException fault) {
            throw LaunchFault.cannotStart("PostgreSQL cannot be run: " + fault.getMessage(), fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw LaunchFault.cannotStart("PostgreSQL was interrupted.", interrupted);
        }
    }
}
