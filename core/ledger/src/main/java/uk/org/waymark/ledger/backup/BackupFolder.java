package uk.org.waymark.ledger.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of backups that are named after the moment they were taken at, of which the newest can be kept alone. */
final class BackupFolder {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'waymark-'uuuu-MM-dd'T'HHmmss'Z.backup'", Locale.ROOT);
    private static final Pattern NAMED = Pattern.compile("waymark-\\d{4}-\\d{2}-\\d{2}T\\d{6}Z\\.backup");

    private final Path folder;

    BackupFolder(Path folder) {
        this.folder = folder;
    }

    /** The file of a backup that is taken now; its name is in UTC, so that it is the only one in autumn too. */
    Path file(Instant now) {
        return folder.resolve(NAME.format(now.atOffset(ZoneOffset.UTC)));
    }

    /** Deletes all but the newest; what has such a name and is no complete backup is neither counted nor deleted. */
    void keepNewest(int number, PrintStream out) throws IOException {
        List<Taken> newestFirst = new ArrayList<>();
        for (Path file : named()) {
            Optional<Instant> taken = BackupFile.findTaken(file);
            taken.ifPresent(moment -> newestFirst.add(new Taken(file, moment)));
            if (taken.isEmpty()) {
                out.println(file + " is no complete backup and is left as it is; look at it.");
            }
        }
        newestFirst.sort(Comparator.comparing(Taken::at).reversed());
        for (Taken old : newestFirst.subList(Math.min(number, newestFirst.size()), newestFirst.size())) {
            Files.delete(old.file());
            out.println("Deleted " + old.file() + ", since " + number + " newer ones are kept.");
        }
    }

    private List<Path> named() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAMED.matcher(file.getFileName().toString()).matches())
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private record Taken(Path file, Instant at) {}
}
