package uk.org.waymark.benchmark.installation;

import java.io.IOException;
import java.nio.file.Path;

/** The command that makes an installation in a home: HOME [AGREEMENTS MEASURES QUARTERS [ENTRIES]]. */
public final class MakeInstallation {
    private MakeInstallation() {}

    /** Makes England's size when only the home is given. */
    public static void main(String... words) throws IOException, InterruptedException {
        LargeInstallation wanted = words.length < 4
                ? LargeInstallation.of(150, 60, 12)
                : LargeInstallation.of(
                        Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
        if (words.length > 4) {
            wanted = wanted.withEntries(Long.parseLong(words[4]));
        }
        wanted.makeIn(Path.of(words[0]));
        System.out.printf(
                "Made %s. Start it with WAYMARK_TODAY=%s and --sample %s.%n",
                wanted, LargeInstallation.ENVIRONMENT.get("WAYMARK_TODAY"), LargeInstallation.SAMPLE);
    }
}
