package uk.org.waymark.ledger.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.checking.Typography;

/**
 * The time a row's figure is of: a reporting period, or a month or term that is entered with one.
 *
 * @param within the month or term; empty for the period itself
 */
record FiguresTime(ReportingPeriod period, Optional<CollectionPeriod> within) {
    private static final Pattern QUARTER_FIRST =
            Pattern.compile("(Q[1-4])[ -]?(\\d{4}[/-]\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_QUARTER =
            Pattern.compile("(?<=^\\d{4}[/-]\\d{2})(?=Q)", Pattern.CASE_INSENSITIVE);

    /**
     * Reads "2008/09 Q3", and as people write it too: "2008_09_Q3", "2008/09Q3", "Q3 2008/09"; or a month or term as
     * {@link CollectionPeriod#parse} does.
     *
     * @param indicator the measure of the row, which knows with which period a month is entered
     */
    static FiguresTime read(String text, Optional<Indicator> indicator) {
        String plain = Typography.plain(text).replace('_', '-');
        return CollectionPeriod.find(plain)
                .map(when -> new FiguresTime(
                        indicator
                                .flatMap(its -> its.collection().rollUp())
                                .flatMap(rollUp -> rollUp.periodOf(when))
                                .orElseGet(() -> ReportingPeriod.containing(when.ends())),
                        Optional.of(when)))
                .orElseGet(() -> new FiguresTime(quarter(plain), Optional.empty()));
    }

    private static ReportingPeriod quarter(String plain) {
        Matcher turned = QUARTER_FIRST.matcher(plain);
        return ReportingPeriod.parse(
                turned.matches()
                        ? turned.group(2) + " " + turned.group(1)
                        : BEFORE_QUARTER.matcher(plain).replaceFirst(" "));
    }

    /** Whether a text says such a time. */
    static boolean isTime(String text) {
        try {
            read(text, Optional.empty());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
