package uk.org.waymark.verification.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long each fault kept people from their work, as a table. */
final class Recoveries {
    private final Map<Fault, List<Duration>> times = new EnumMap<>(Fault.class);

    void add(Fault fault, Duration time) {
        times.computeIfAbsent(fault, first -> new ArrayList<>()).add(time);
    }

    /** The table, with what became of the writing below. */
    String table(long seed, Writings.Reckoning reckoning) {
        StringBuilder table = new StringBuilder("seed " + seed + "\n");
        table.append("fault              times   seconds to recover: median      max\n");
        times.forEach((fault, list) -> {
            List<Duration> sorted = list.stream().sorted().toList();
            table.append(String.format(
                    Locale.ROOT,
                    "%-18s %5d %27.1f %8.1f%n",
                    fault.words(),
                    sorted.size(),
                    seconds(sorted.get(sorted.size() / 2)),
                    seconds(sorted.get(sorted.size() - 1))));
        });
        int kills = times.entrySet().stream()
                .filter(kind -> kind.getKey().isADeath())
                .mapToInt(kind -> kind.getValue().size())
                .sum();
        return table.append("kills ")
                .append(kills)
                .append(", requests sent ")
                .append(reckoning.sent())
                .append(", acknowledged ")
                .append(reckoning.acknowledged())
                .append(", lost ")
                .append(reckoning.lost())
                .append(", half ")
                .append(reckoning.half())
                .append('\n')
                .toString();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
