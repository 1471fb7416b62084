package uk.org.waymark.verification.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.launcher.settings.CommandLine;
import uk.org.waymark.ledger.setting.Setting;

/** The files that council IT copies: what they name is there. */
class OperationsTest {
    private static final Path FOLDER =
            Surroundings.jar().resolveSibling("../../operations").normalize();
    private static final Pattern SETTING = Pattern.compile("WAYMARK_[A-Z_]*[A-Z]");
    private static final Pattern LIMIT =
            Pattern.compile("set \\S+\\.([\\w-]+\\.(?:http\\.)?[\\w-]*timeout[\\w-]*)=(\\d+)");

    @Test
    void theFullServerHasTheLimitsThatTheOneJarSetsByItself() throws IOException {
        Map<String, String> ofTheJar = limits(new String(
                CommandLine.class
                        .getResourceAsStream("/uk/org/waymark/launcher/server/before-start.asadmin")
                        .readAllBytes(),
                StandardCharsets.UTF_8));

        assertEquals(3, ofTheJar.size(), ofTheJar.toString());
        assertEquals(ofTheJar, limits(text("harden.asadmin").replace("http-listener-1", "http-listener")));
    }

    @ParameterizedTest
    @CsvSource({"waymark.service, ExecStart=", "waymark-backup.service, ExecStart=", "Containerfile, ENTRYPOINT "})
    void eachOptionOfACommandIsOneOfTheLaunchers(String file, String before) throws IOException {
        String command = text(file)
                .lines()
                .filter(line -> line.startsWith(before))
                .findFirst()
                .orElseThrow();
        List<String> options = Pattern.compile("(?<= )--[a-z]+")
                .matcher(command)
                .results()
                .map(MatchResult::group)
                .toList();

        assertTrue(command.contains("/opt/waymark/waymark.jar"), command);
        for (String option : options) {
            assertTrue(CommandLine.HELP.contains(option + " "), option + " is none of the launcher's options");
        }
    }

    @ParameterizedTest
    @CsvSource({"waymark.env", "Containerfile", "waymark.service", "waymark-backup.service", "proxy.md", "watching.md"})
    void eachSettingThatIsNamedExists(String file) throws IOException {
        Set<String> known = Stream.concat(
                        Stream.of(Setting.values()).map(Setting::environmentName), names(CommandLine.HELP).stream())
                .collect(Collectors.toSet());

        assertEquals(
                Set.of(),
                names(text(file)).stream().filter(name -> !known.contains(name)).collect(Collectors.toSet()));
    }

    @Test
    void theServiceItsBackupAndItsPageNameTheSamePlaces() throws IOException {
        for (String file : List.of("waymark.service", "waymark-backup.service", "service.md")) {
            String text = text(file);

            assertTrue(text.contains("/opt/waymark/waymark.jar"), file);
            assertTrue(text.contains("/etc/waymark/waymark.env"), file);
            assertTrue(text.contains("/var/lib/waymark/home"), file);
        }
        assertTrue(text("service.md").contains("/var/backups/waymark"));
        assertTrue(text("waymark-backup.service").contains("--to /var/backups/waymark "));
        assertFalse(text("waymark.service").contains("User=root"));
    }

    private static Map<String, String> limits(String commands) {
        return LIMIT.matcher(commands)
                .results()
                .collect(Collectors.toMap(limit -> limit.group(1), limit -> limit.group(2)));
    }

    private static Set<String> names(String text) {
        return SETTING.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }
}
