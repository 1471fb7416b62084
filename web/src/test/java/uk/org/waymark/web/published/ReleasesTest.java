package uk.org.waymark.web.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;

/** In which order releases are taken. */
class ReleasesTest {
    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1 Q2 2008-11-25 01-10; 2 Q3 2009-02-20 03-10 | P2 P1 | P2 | the later period, released later
            1 Q2 2008-11-25 04-10; 2 Q3 2009-02-20 03-10 | P1 P2 | P2 | an earlier period that is released late
            1 Q3 2009-02-20 03-10; 2 Q2 2009-03-20 04-10 | P2 P1 | P1 | an earlier period that is released again
            1 Q2 2008-11-25 01-10; 2 Q2 2009-03-31 04-10 | P2 P1 | P2 | the same period, corrected
            1 Q2 2008-11-25 04-10; 2 Q2 2009-03-31 03-10 | P1 P2 | P2 | the older paper of a period, released late
            2 Q2 2008-11-25 03-10; 1 Q2 2008-11-25 03-10 | P2 P1 | P2 | both at one moment
            """)
    void listsGoByTheMomentOfReleaseAndTheFrontPageByThePeriod(
            String releases, String lastFirst, String front, String why) {
        Releases all = releases(releases);

        assertEquals(lastFirst, names(all.lastFirst().stream()));
        assertEquals(front, all.front().orElseThrow().name(), why);
    }

    @Test
    void aPaperThatKnewLessCorrectsNothingHoweverLateItIsReleased() {
        Releases all = releases("1 Q2 2008-11-25 04-10; 2 Q2 2009-03-31 03-10; 3 Q3 2009-02-20 03-20");
        Release last = all.find(2).orElseThrow();
        Release least = all.find(1).orElseThrow();

        assertEquals("P2", all.bestInformed().orElseThrow().name());
        assertEquals("P1 P3 P2", names(all.telling(ReportingPeriod.parse("2008/09 Q2"), last).stream()));
        assertEquals("P3 P2", names(all.telling(ReportingPeriod.parse("2008/09 Q3"), last).stream()));
        assertEquals("P1", names(all.telling(ReportingPeriod.parse("2008/09 Q2"), least).stream()));
    }

    /** Releases of periods of 2008/09, each with its number, its period, the day as known, and when it was released. */
    static Releases releases(String written) {
        return new Releases(Stream.of(written.split("; ", -1))
                .map(one -> release(List.of(one.split(" ", -1))))
                .toList());
    }

    private static Release release(List<String> words) {
        int number = Integer.parseInt(words.get(0));
        return new Release(
                "smallshire",
                number,
                "Paper " + number,
                Instant.parse("2009-" + words.get(3) + "T09:30:00Z"),
                ReportingPeriod.parse("2008/09 " + words.get(1)),
                Known.parse(words.get(2)),
                new Head(number, Hash.of(words.get(0))),
                List.of());
    }

    private static String names(Stream<Release> releases) {
        return releases.map(Release::name).collect(Collectors.joining(" "));
    }
}
