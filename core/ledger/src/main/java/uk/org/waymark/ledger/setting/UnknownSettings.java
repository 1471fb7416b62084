package uk.org.waymark.ledger.setting;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names in the environment or among the system properties that look like settings and are none, such as a misspelling. */
public final class UnknownSettings {
    private static final String PREFIX = "waymark.";

    /** What the launcher and its commands read, which the application has no use for. */
    private static final List<String> OF_LAUNCHER =
            List.of("waymark.http.port", "waymark.http.address", "waymark.node", "waymark.nodes", "waymark.token");

    /** What launcher and application hand each other, which nobody sets. */
    private static final Set<String> HANDED_OVER = Set.of("waymark.notice", "waymark.outcome");

    private UnknownSettings() {}

    /** A warning for each name, with the known one that is nearest to it and never with a value. */
    public static List<String> warnings(Collection<String> environment, Collection<String> properties) {
        Stream<String> variables = new TreeSet<>(environment)
                .stream()
                        .filter(name -> name.regionMatches(true, 0, variable(PREFIX), 0, PREFIX.length()))
                        .filter(name -> known().map(UnknownSettings::variable).noneMatch(name::equalsIgnoreCase))
                        .map(name -> warning(name, known().map(UnknownSettings::variable)));
        Stream<String> keys = new TreeSet<>(properties)
                .stream()
                        .filter(name -> name.startsWith(PREFIX) && !HANDED_OVER.contains(name))
                        .filter(name -> known().noneMatch(name::equals))
                        .map(name -> warning(name, known()));
        return Stream.concat(variables, keys).toList();
    }

    private static Stream<String> known() {
        return Stream.concat(Arrays.stream(Setting.values()).map(Setting::key), OF_LAUNCHER.stream());
    }

    private static String variable(String key) {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static String warning(String name, Stream<String> known) {
        String nearest =
                known.min(Comparator.comparing(other -> distance(name, other))).orElseThrow();
        return name + " is not a setting of Waymark and has no effect. Did you mean " + nearest + "?";
    }

    /** How many letters have to be put in, taken out or replaced to make one word of the other. */
    private static int distance(String word, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= word.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
