package uk.org.waymark.launcher.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after {@code java -jar waymark.jar}: at most one command, and options as {@code --name value}. */
public record CommandLine(
        Settings.Command command, Map<String, String> options, boolean replace, boolean stopWithParent) {
    private static final Set<String> NAMES =
            Set.of("home", "port", "sample", "address", "to", "from", "keep", "head", "heads", "statement");
    private static final String HEAD = "head";
    private static final String STATEMENT = "statement";

    /** Options that may be given several times. */
    private static final Set<String> SEVERAL = Set.of(HEAD, STATEMENT);

    private static final Map<String, Settings.Command> COMMANDS = Map.of(
            "verify-ledger", Settings.Command.VERIFY_LEDGER,
            "new-key", Settings.Command.NEW_KEY,
            "backup", Settings.Command.BACKUP,
            "restore", Settings.Command.RESTORE);

    /** What is printed instead of doing anything else that the words say. */
    private static final Set<Settings.Command> INSTEAD = Set.of(Settings.Command.HELP, Settings.Command.VERSION);

    /** What {@code --help} prints. */
    public static final String HELP =
            """
            Usage: java -jar waymark.jar [COMMAND] [options]

            Without a command, starts Waymark and its database and runs until it is stopped.
            verify-ledger checks the chains of the ledger and what hangs on them, and exits with 0
            when all is sound, 1 when something is not, 2 when it cannot be found out. It compares
            the chains with heads.log in the home, and with heads written down elsewhere:
            --head AGREEMENT:SEQUENCE:HASH (or ACTS:SEQUENCE:HASH; several times), --heads FILE,
            and with what a signed statement about a paper says of it: --statement FILE.
            backup --to FILE writes all that the database holds into one file, running or not;
            --to FOLDER names the file after the moment, and --keep N then leaves the newest N.
            restore --from FILE puts it back while Waymark is stopped; add --replace where there
            is a database already, which is then moved aside. RUNBOOK.md in ear/ tells the rest.
            new-key makes another key for signed statements, used from the next start on.

              --home DIR      where Waymark keeps its database and finds plugins/ and agreements/
                              (WAYMARK_HOME; default ~/.waymark)
              --port N        the port to answer on (WAYMARK_HTTP_PORT; default 8080)
              --address A     the address to answer on (WAYMARK_HTTP_ADDRESS; default 127.0.0.1,
                              this machine only)
              --sample NAME   load a sample (WAYMARK_SAMPLE): leicester-2008-11, an archive;
                              leicestershire-2006-09, blocks and measures without figures;
                              harbourtown, three invented years; or some with commas between
              --version       print the version of Waymark and of its schema
              --help          print this

            template FOLDER [--from leicester-2008-11] writes the files of an agreement to fill in;
            FOLDER is called like the agreement, such as ~/.waymark/agreements/harbour-2026-29.

            import --file FILE [--dry-run] [--agreement ID] [--url URL] sends figures to a Waymark
            that runs, as the account whose token is in WAYMARK_TOKEN.

            check FOLDER-OR-JAR [--agreement FILE] checks a theme before it is installed, or all
            themes in the folder of an agreement: each fault with file, line and column.

            check-paper MODEL STATEMENT [--key FINGERPRINT] checks a paper's model against its signed
            statement, with those two files and nothing else.

            The exit code is 0 when all went well, 2 when Waymark or the command cannot start, and
            1 when a command looked and found something wrong.

            A PostgreSQL of your own instead of the embedded one, by environment variables:
              WAYMARK_DB_URL             for instance jdbc:postgresql://db.example/waymark
              WAYMARK_DB_USER            the application's user, and WAYMARK_DB_PASSWORD
              WAYMARK_DB_OWNER_USER      the user who owns the tables, and WAYMARK_DB_OWNER_PASSWORD

            Several machines on that PostgreSQL; operations/nodes.md in ear/ tells the rest:
              WAYMARK_NODES              all of them, such as 10.0.0.11:6900,10.0.0.12:6900
              WAYMARK_NODE               the one of them that this is
              WAYMARK_PUBLISHED_ONLY     true: shows the published pages alone, from a standby
            """;

    /** Reads the words and completes them with what the process was given; a usage fault names the first bad word. */
    public static Settings settings(List<String> words, SettingSource source) {
        return Settings.of(parse(words), source);
    }

    static CommandLine parse(List<String> words) {
        Settings.Command command = Settings.Command.RUN;
        Map<String, String> options = new HashMap<>();
        boolean replace = false;
        boolean stopWithParent = false;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--help", "-h" -> command = Settings.Command.HELP;
                case "--version" -> command = Settings.Command.VERSION;
                case "--stop-with-parent" -> stopWithParent = true;
                case "--replace" -> replace = true;
                case "verify-ledger", "new-key", "backup", "restore" ->
                    command = INSTEAD.contains(command) ? command : COMMANDS.get(word);
                default -> {
                    String name = name(word);
                    // There is a head of each chain; of most options the last counts.
                    options.merge(
                            name,
                            value(word, rest),
                            (former, next) -> SEVERAL.contains(name) ? former + "\n" + next : next);
                }
            }
        }
        return new CommandLine(command, Map.copyOf(options), replace, stopWithParent).checked();
    }

    /** An option of another command is refused: someone means something that would not happen. */
    private CommandLine checked() {
        if (INSTEAD.contains(command)) {
            return this;
        }
        requireOnlyWith("--to", options.containsKey("to"), Settings.Command.BACKUP);
        requireOnlyWith("--keep", options.containsKey("keep"), Settings.Command.BACKUP);
        requireOnlyWith("--from", options.containsKey("from"), Settings.Command.RESTORE);
        requireOnlyWith("--head", options.containsKey(HEAD), Settings.Command.VERIFY_LEDGER);
        requireOnlyWith("--heads", options.containsKey("heads"), Settings.Command.VERIFY_LEDGER);
        requireOnlyWith("--statement", options.containsKey(STATEMENT), Settings.Command.VERIFY_LEDGER);
        requireOnlyWith("--replace", replace, Settings.Command.RESTORE);
        return this;
    }

    private void requireOnlyWith(String option, boolean given, Settings.Command meant) {
        if (given && command != meant) {
            throw LaunchFault.usage("Option '" + option + "' belongs to the command "
                    + meant.name().toLowerCase(Locale.ROOT).replace('_', '-') + "; --help shows it.");
        }
    }

    private static String name(String word) {
        String name = word.startsWith("--") ? word.substring(2).split("=", 2)[0] : "";
        if (!NAMES.contains(name)) {
            String kind = word.startsWith("-") ? "option" : "command";
            throw LaunchFault.usage("Unknown " + kind + " '" + word + "'; --help lists what there is.");
        }
        return name;
    }

    private static String value(String word, Iterator<String> rest) {
        int equals = word.indexOf('=');
        String value = "";
        if (equals >= 0) {
            value = word.substring(equals + 1);
        } else if (rest.hasNext()) {
            value = rest.next();
        }
        if (value.isBlank() || value.startsWith("--")) {
            throw LaunchFault.usage("Option '" + word + "' needs a value; --help shows it.");
        }
        return value;
    }

    /** Every head that was given. */
    List<String> heads() {
        return find(HEAD).stream().flatMap(String::lines).toList();
    }

    /** Every file of a signed statement that was given. */
    List<Path> statements() {
        return find(STATEMENT).stream()
                .flatMap(String::lines)
                .map(file -> Path.of(file).toAbsolutePath())
                .toList();
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
