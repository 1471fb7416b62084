package uk.org.waymark.verification.drill;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of its own in memory, small enough to be filled; nothing of it is left behind. */
final class SmallDisk implements AutoCloseable {
    private static final int MEGABYTES = 1_200;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts it; where that is not possible, one sentence says why. */
    static SmallDisk mount(Path folder) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))
                || !Files.isDirectory(Path.of("/proc/self"))
                || !isFound("mount")
                || !isFound("umount")
                || !isFound("kill")) {
            throw new IllegalStateException(
                    "The drill needs root on Linux with mount, umount and kill, to fill a disk that is nobody else's.");
        }
        Files.createDirectories(folder);
        run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m,mode=0755", "waymark-drill", folder.toString());
        return new SmallDisk(folder);
    }

    private static boolean isFound(String tool) {
        return List.of("/bin", "/sbin", "/usr/bin", "/usr/sbin").stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }

    Path folder() {
        return folder;
    }

    /** Takes every byte that is left. */
    void fill() throws IOException {
        byte[] block = new byte[1 << 16];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(block);
            }
        } catch (IOException full) {
            if (Files.size(ballast()) == 0) {
                throw full;
            }
        }
    }

    /** Gives back what was taken. */
    void relieve() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    /** Unmounts it, at once if nothing uses it and else as soon as nothing does. */
    @Override
    public void close() {
        try {
            if (Files.isDirectory(folder) && isMounted()) {
                run("umount", "-l", folder.toString());
            }
            Files.deleteIfExists(folder);
        } catch (IOException fault) {
            throw new IllegalStateException(folder + " is left mounted: " + fault.getMessage(), fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isMounted() throws IOException {
        return Files.readString(Path.of("/proc/self/mounts")).contains(" " + folder.toRealPath() + " ");
    }

    static void run(String... words) throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder(words).inheritIO().start().waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + exitCode);
        }
    }
}
