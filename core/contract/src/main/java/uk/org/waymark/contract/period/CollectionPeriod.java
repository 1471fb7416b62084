package uk.org.waymark.contract.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month or a school term, for which a figure is collected where the quarter's is made of several. It belongs to the
 * quarter in which it ends: the autumn term to the third, the spring term to the fourth, the summer term to the second,
 * and none to the first.
 *
 * @since 1
 */
public sealed interface CollectionPeriod extends Comparable<CollectionPeriod> {

    /** What one is: a month, or a school term. */
    enum Kind {
        MONTHS("month", Month::between),
        TERMS("term", Term::between);

        private final String one;

        @SuppressWarnings("ImmutableEnumChecker") // each is a reference to a static method and holds nothing
        private final Calendar calendar;

        Kind(String one, Calendar calendar) {
            this.one = one;
            this.calendar = calendar;
        }

        /** One of them in words: "month". */
        public String one() {
            return one;
        }

        /** Those that end between two days, both included, in order. */
        public List<CollectionPeriod> ending(LocalDate first, LocalDate last) {
            return calendar.from(first.getYear(), last.getYear())
                    .filter(period ->
                            !period.ends().isBefore(first) && !period.ends().isAfter(last))
                    .toList();
        }

        /** Those that end in a reporting period, in order. */
        public List<CollectionPeriod> endingIn(ReportingPeriod period) {
            return ending(period.starts(), period.ends());
        }

        private interface Calendar {
            Stream<CollectionPeriod> from(int year, int lastYear);
        }
    }

    /** The form used in files and addresses: "2008-10", "2008-autumn". */
    String code();

    /** As a person writes it: "October 2008", "autumn term 2008". */
    String words();

    LocalDate ends();

    @Override
    default int compareTo(CollectionPeriod other) {
        int order = ends().compareTo(other.ends());
        return order == 0 ? code().compareTo(other.code()) : order;
    }

    /** Reads "2008-10", "October 2008" or "Oct-08", which spreadsheets make of it, "2008-autumn" or "autumn term 2008". */
    static CollectionPeriod parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is not a month or term; write it like 2008-10 or 2008-autumn"));
    }

    /** Reads the same; empty for anything else. */
    static Optional<CollectionPeriod> find(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return Month.find(plain).or(() -> Term.find(plain));
    }

    /** A calendar month. */
    record Month(YearMonth month) implements CollectionPeriod {
        private static final Pattern CODE = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
        private static final Pattern NAMED = Pattern.compile("([a-z]{3,9})[ -](\\d{4}|\\d{2})");
        private static final int CENTURY = 2000;

        @Override
        public String code() {
            return month.toString();
        }

        @Override
        public String words() {
            return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
        }

        @Override
        public LocalDate ends() {
            return month.atEndOfMonth();
        }

        private static Stream<CollectionPeriod> between(int year, int lastYear) {
            return IntStream.range(year * 12, (lastYear + 1) * 12)
                    .mapToObj(count -> new Month(YearMonth.of(count / 12, count % 12 + 1)));
        }

        private static Optional<CollectionPeriod> find(String text) {
            Matcher code = CODE.matcher(text);
            if (code.matches()) {
                return Optional.of(new Month(YearMonth.parse(text)));
            }
            Matcher named = NAMED.matcher(text);
            return named.matches() ? number(named.group(1)).map(month -> of(named.group(2), month)) : Optional.empty();
        }

        private static CollectionPeriod of(String year, java.time.Month month) {
            int written = Integer.parseInt(year);
            return new Month(YearMonth.of(written < 100 ? CENTURY + written : written, month));
        }

        /** The month of a name in full, or of its first letters, which are three or, of September, four. */
        private static Optional<java.time.Month> number(String name) {
            return Stream.of(java.time.Month.values())
                    .filter(month -> {
                        String full =
                                month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
                        return full.equals(name) || (name.length() <= 4 && full.startsWith(name));
                    })
                    .findFirst();
        }
    }

    /**
     * A school term.
     *
     * @param year the calendar year in which it lies
     */
    record Term(int year, Season season) implements CollectionPeriod {
        private static final Pattern CODE = Pattern.compile("(?<year>\\d{4})-(?<season>autumn|spring|summer)");
        private static final Pattern NAMED = Pattern.compile("(?<season>autumn|spring|summer)( term)? (?<year>\\d{4})");

        /** The terms of a calendar year, by the month with which each ends. */
        public enum Season {
            SPRING(java.time.Month.MARCH),
            SUMMER(java.time.Month.JULY),
            AUTUMN(java.time.Month.DECEMBER);

            private final java.time.Month last;

            Season(java.time.Month last) {
                this.last = last;
            }

            private String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        @Override
        public String code() {
            return year + "-" + season.word();
        }

        @Override
        public String words() {
            return season.word() + " term " + year;
        }

        @Override
        public LocalDate ends() {
            return YearMonth.of(year, season.last).atEndOfMonth();
        }

        private static Stream<CollectionPeriod> between(int year, int lastYear) {
            return IntStream.rangeClosed(year, lastYear).boxed().flatMap(each -> Stream.of(Season.values())
                    .map(season -> new Term(each, season)));
        }

        private static Optional<CollectionPeriod> find(String text) {
            return Stream.of(CODE.matcher(text), NAMED.matcher(text))
                    .filter(Matcher::matches)
                    .<CollectionPeriod>map(written -> new Term(
                            Integer.parseInt(written.group("year")),
                            Season.valueOf(written.group("season").toUpperCase(Locale.ROOT))))
                    .findFirst();
        }
    }
}
