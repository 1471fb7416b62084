package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.org.waymark.contract.figure.Figure.Amount;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PublicEntries;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Subject;

/** Whatever the counts of the groups are: what the public sees of them gives no small one away. */
class HiddenGroupProperties {
    private static final IndicatorCode CODE = IndicatorCode.of("NI 1");
    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2008/09 Q3");
    private static final int SMALL = 5;

    @Property(tries = 500)
    void noSmallCountFollowsFromTheWholeAndTheOthers(@ForAll("counts") List<Integer> counts) {
        Assume.that(sum(counts) > 0);
        List<Optional<Integer>> seen = seen(counts);

        List<Integer> shown = seen.stream().flatMap(Optional::stream).toList();
        int hidden = counts.size() - shown.size();
        int left = sum(counts) - sum(shown);

        assertTrue(hidden != 1, () -> counts + " are seen as " + seen);
        assertTrue(hidden == 0 || left > 0, () -> counts + " are seen as " + seen);
        assertTrue(shown.isEmpty() || hidden == 0 || left > hidden, () -> counts + " are seen as " + seen);
    }

    @Property(tries = 200)
    void nothingIsHiddenWhereNoneIsSmall(@ForAll("counts") List<Integer> counts) {
        List<Integer> large = counts.stream().map(count -> count + SMALL).toList();

        assertEquals(large.stream().map(Optional::of).toList(), seen(large));
    }

    @Property(tries = 200)
    void aGroupThatIsHiddenStaysHiddenWhenOthersChange(
            @ForAll("counts") List<Integer> before, @ForAll("counts") List<Integer> more) {
        List<Integer> after = IntStream.range(0, before.size())
                .map(group -> before.get(group) < SMALL ? before.get(group) : SMALL + more.get(group % more.size()))
                .boxed()
                .toList();

        Set<Integer> hiddenBefore = hidden(List.of(before));
        Set<Integer> hiddenAfter = hidden(List.of(before, after));

        assertTrue(hiddenAfter.containsAll(hiddenBefore), () -> before + " then " + after);
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 12).list().ofMinSize(2).ofMaxSize(6);
    }

    private static List<Optional<Integer>> seen(List<Integer> counts) {
        Standing standing = standing(List.of(counts));
        return IntStream.range(0, counts.size())
                .mapToObj(group -> standing.group(subject(group))
                        .flatMap(entry -> entry.statement().known())
                        .flatMap(figure -> figure.number())
                        .map(number -> number.intValueExact()))
                .toList();
    }

    private static Set<Integer> hidden(List<List<Integer>> days) {
        Standing standing = standing(days);
        return IntStream.range(0, days.get(0).size())
                .filter(group ->
                        standing.group(subject(group)).orElseThrow().statement().isSmall())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** What the public sees when the counts of one day after the other were reported, and the whole once. */
    private static Standing standing(List<List<Integer>> days) {
        List<Entry<?>> entries = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            List<Integer> counts = days.get(day);
            add(
                    entries,
                    day,
                    new Outturn(CODE, Optional.empty(), PERIOD, amount(sum(counts)), Optional.empty(), false));
            for (int group = 0; group < counts.size(); group++) {
                int count = counts.get(group);
                add(
                        entries,
                        day,
                        count < SMALL
                                ? new GroupSuppressed(CODE, "ward", "w" + group, PERIOD, Optional.of(amount(count)))
                                : new GroupFigure(CODE, "ward", "w" + group, PERIOD, amount(count), false));
            }
        }
        return new Standing(PublicEntries.of(new Entries(entries), List.of()).shown(), Known.EVER);
    }

    private static void add(List<Entry<?>> entries, int day, Statement statement) {
        var on = Known.from(LocalDate.of(2009, 1, 5).plusDays(day));
        entries.add(new Entry<>(
                entries.size() + 1L, statement, on, on, new UUID(0, 0), Optional.empty(), Optional.empty()));
    }

    private static Amount amount(int count) {
        return Amount.of(Integer.toString(count));
    }

    private static Subject subject(int group) {
        return new Subject(CODE, Optional.of("w" + group), PERIOD);
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
