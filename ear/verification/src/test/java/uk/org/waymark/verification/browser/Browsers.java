package uk.org.waymark.verification.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.verification.product.Surroundings;

/** Finds a Chromium to test with, and gets one when there is none: a test in a browser is never skipped. */
final class Browsers {
    /** The one without windows comes first: the same pages take a fifth less time in it. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Browsers() {}

    /** The program to start, or nothing when Playwright is to use the browser it has fetched itself. */
    static Optional<Path> chromium() throws IOException, InterruptedException {
        Path turn = Surroundings.kept("browser").resolve("turn");
        try (FileChannel file = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Held until the file is closed: two processes must not install at the same time.
            FileLock unused = file.lock();
            return foundOrFetched();
        }
    }

    private static Optional<Path> foundOrFetched() throws IOException, InterruptedException {
        Optional<Path> installed = findInstalled();
        if (installed.isPresent() || isFetchedByPlaywright()) {
            return installed;
        }
        if ("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            run(new ProcessBuilder("apt-get", "update"));
            if (install("chromium-headless-shell") != 0) {
                install("chromium");
            }
        }
        return Optional.of(
                findInstalled()
                        .orElseThrow(
                                () -> new IllegalStateException(
                                        "The tests need a browser: install Chromium or Chrome, on Debian with 'apt-get install chromium'.")));
    }

    private static int install(String debianPackage) throws IOException, InterruptedException {
        return run(new ProcessBuilder("apt-get", "install", "--yes", "--no-install-recommends", debianPackage));
    }

    private static Optional<Path> findInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isFetchedByPlaywright() throws IOException, InterruptedException {
        ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        return run(install) == 0;
    }

    private static int run(ProcessBuilder command) throws IOException, InterruptedException {
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        File log = Surroundings.kept("browser").resolve("install.log").toFile();
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start()
                .waitFor();
    }
}
