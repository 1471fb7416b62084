package uk.org.waymark.web.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.web.small.BrokenDown;
import uk.org.waymark.web.small.Small;

/** The affordable homes of 2008/09 Q3: 42 in January, corrected to 40 in March and to 38 in April. */
class CorrectionTest {
    private static final String JANUARY = "1 Q3 2009-01-31 02-10";
    private static final String MARCH = "2 Q3 2009-03-31 04-10";
    private static final String MAY = "3 Q4 2009-05-01 05-10";

    private final List<Entry<?>> entries = new ArrayList<>();

    private final ReleasedFigures figures = new ReleasedFigures() {
        @Override
        public Position position(Release release, ReportingPeriod period) {
            return new Positions(Small.AGREEMENT, List.of(BrokenDown.THEME), entries(release))
                    .at(period, release.known());
        }

        @Override
        public Entries entries(Release release) {
            return new Entries(entries);
        }
    };

    CorrectionTest() {
        report("42", "2009-01-20", Optional.empty());
        report("40", "2009-03-20", Optional.of("Two were counted twice."));
        report("38", "2009-04-20", Optional.of("Two were not let."));
    }

    @Test
    void aFigureThatWasCorrectedTwiceIsListedTwiceForEver() {
        assertEquals(
                List.of("40 homes is 38 homes: Two were not let.", "42 homes is 40 homes: Two were counted twice."),
                by(3, JANUARY, MARCH, MAY));
        assertEquals(List.of("42 homes is 40 homes: Two were counted twice."), by(2, JANUARY, MARCH, MAY));
        assertEquals(List.of(), by(1, JANUARY, MARCH, MAY));
    }

    @Test
    void aReleaseSaysWhatIsRightNowByWhicheverKnewMost() {
        assertEquals(List.of("42 homes is 38 homes: Two were not let."), of(1, JANUARY, MARCH, MAY));
        assertEquals(List.of(), of(3, JANUARY, MARCH, MAY));
    }

    @Test
    void anOldPaperThatIsReleasedLateIsCorrectedByTheNewerOneAndCorrectsNothing() {
        String late = "1 Q3 2009-01-31 06-10";

        assertEquals(List.of("42 homes is 40 homes: Two were counted twice."), of(1, late, MARCH));
        assertEquals(List.of(), of(2, late, MARCH));
        assertEquals(List.of(), by(1, late, MARCH));
        assertEquals(List.of("42 homes is 40 homes: Two were counted twice."), by(2, late, MARCH));
    }

    private List<String> by(int number, String... written) {
        Releases releases = ReleasesTest.releases(String.join("; ", written));
        return words(Correction.by(releases, figures, releases.find(number).orElseThrow()));
    }

    private List<String> of(int number, String... written) {
        Releases releases = ReleasesTest.releases(String.join("; ", written));
        return words(Correction.of(releases, figures, releases.find(number).orElseThrow()));
    }

    private static List<String> words(List<Correction> corrections) {
        return corrections.stream()
                .map(one -> one.was() + " is " + one.is() + ": " + one.why().orElse(""))
                .toList();
    }

    private void report(String figure, String known, Optional<String> why) {
        Instant from = Known.from(LocalDate.parse(known));
        entries.add(new Entry<>(
                entries.size() + 1L,
                new Outturn(
                        BrokenDown.HOMES.code(),
                        Optional.empty(),
                        BrokenDown.Q3,
                        Figure.Amount.of(figure),
                        Optional.empty(),
                        false),
                from,
                from,
                new UUID(0, 0),
                why,
                Optional.empty()));
    }
}
