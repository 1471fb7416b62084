package uk.org.waymark.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.org.waymark.launcher.settings.CommandLine;
import uk.org.waymark.launcher.settings.LaunchFault;
import uk.org.waymark.launcher.settings.SettingSource;
import uk.org.waymark.launcher.settings.Settings;

/** The entry of {@code java -jar waymark.jar}. */
public final class Waymark {
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private Waymark() {}

    /** Does what the words ask; a fault is one line on the error stream and an exit code other than zero. */
    public static void main(String... words) {
        try {
            if (words.length > 0 && words[0].equals("import")) {
                List<String> rest = List.of(words).subList(1, words.length);
                System.exit(new ImportCommand(rest, SettingSource.ofThisProcess(), System.out).run());
            }
            if (words.length > 0 && words[0].equals("template")) {
                System.exit(new TemplateCommand(List.of(words).subList(1, words.length), System.out).run());
            }
            if (words.length > 0 && words[0].equals("check")) {
                List<String> rest = List.of(words).subList(1, words.length);
                System.exit(new CheckCommand(rest, SettingSource.ofThisProcess(), System.out).run());
            }
            if (words.length > 0 && words[0].equals("check-paper")) {
                System.exit(new CheckPaperCommand(List.of(words).subList(1, words.length), System.out).run());
            }
            Settings settings = CommandLine.settings(List.of(words), SettingSource.ofThisProcess());
            switch (settings.command()) {
                case HELP -> System.out.print(CommandLine.HELP);
                case VERSION -> System.exit(new VersionCommand(System.out).run());
                case VERIFY_LEDGER -> System.exit(new VerifyLedgerCommand(settings, System.out).run());
                case NEW_KEY -> System.exit(new NewKeyCommand(settings, System.out).run());
                case BACKUP -> System.exit(new BackupCommand(settings, System.out).run());
                case RESTORE -> System.exit(new RestoreCommand(settings, System.out).run());
                case RUN -> new RunCommand(settings, System.out).run();
            }
        } catch (LaunchFault fault) {
            System.err.println(fault.getMessage());
            // What the server says of its own parts on its way out would hide the sentence.
            System.setOut(NOWHERE);
            System.setErr(NOWHERE);
            System.exit(LaunchFault.EXIT_CODE);
        }
    }
}
