package uk.org.waymark.contract.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.StatusScheme;

/**
 * A contract between a city's partners and government for three years. Theme ids and indicator codes are unique within
 * one; many agreements share the same national indicators.
 *
 * @param themes the theme ids in the order they are shown
 * @param knownFrom for an archive, since when its declared definitions were known; empty for one in use
 * @param structure how it orders its themes and measures
 * @param figuresFrom the first year of which it takes figures; the first of its term, or one before
 * @param reviews the reviews that were held by a rule of their own document; all others follow the usual one
 * @param refresh how what was agreed may be changed
 * @param reward how it rewards measures that are reward weighted; empty where no scheme is declared
 * @param annualReview the sections that partners write of themselves every year, and the route of that paper
 * @param stories those that were chosen for the public, in the order of the file
 */
public record Agreement(
        String id,
        String title,
        String area,
        String governmentOffice,
        FinancialYear firstYear,
        FinancialYear lastYear,
        List<Body> partners,
        List<Body> deliveryGroups,
        List<String> themes,
        List<CalendarEvent> calendar,
        List<StatusScheme> schemes,
        Optional<LocalDate> knownFrom,
        Structure structure,
        FinancialYear figuresFrom,
        List<HeldReview> reviews,
        RefreshRule refresh,
        Optional<RewardScheme> reward,
        AnnualReview annualReview,
        List<PeriodStories> stories) {
    public Agreement {
        stories = List.copyOf(stories);
        reviews = List.copyOf(reviews);
        partners = List.copyOf(partners);
        deliveryGroups = List.copyOf(deliveryGroups);
        themes = List.copyOf(themes);
        calendar = List.copyOf(calendar);
        schemes = schemes.stream()
                .sorted(Comparator.comparing(StatusScheme::from))
                .toList();
        if (lastYear.compareTo(firstYear) < 0) {
            throw new IllegalArgumentException("The term of " + id + " ends before it begins");
        }
        if (figuresFrom.compareTo(firstYear) > 0) {
            throw new IllegalArgumentException("Figures of " + id + " begin after its term does");
        }
        if (schemes.isEmpty() || schemes.get(0).from().isAfter(firstYear.starts())) {
            throw new IllegalArgumentException(
                    "Agreement " + id + " has no status scheme on its first day, " + firstYear.starts());
        }
    }

    /** An agreement that is refreshed as usual, as agreements were made before any had a rule of its own. */
    public Agreement(
            String id,
            String title,
            String area,
            String governmentOffice,
            FinancialYear firstYear,
            FinancialYear lastYear,
            List<Body> partners,
            List<Body> deliveryGroups,
            List<String> themes,
            List<CalendarEvent> calendar,
            List<StatusScheme> schemes,
            Optional<LocalDate> knownFrom,
            Structure structure,
            FinancialYear figuresFrom,
            List<HeldReview> reviews) {
        this(
                id,
                title,
                area,
                governmentOffice,
                firstYear,
                lastYear,
                partners,
                deliveryGroups,
                themes,
                calendar,
                schemes,
                knownFrom,
                structure,
                figuresFrom,
                reviews,
                RefreshRule.USUAL,
                Optional.empty(),
                AnnualReview.NONE,
                List.of());
    }

    /** An agreement that has themes and no other structure, as agreements were made before there was any. */
    public Agreement(
            String id,
            String title,
            String area,
            String governmentOffice,
            FinancialYear firstYear,
            FinancialYear lastYear,
            List<Body> partners,
            List<Body> deliveryGroups,
            List<String> themes,
            List<CalendarEvent> calendar,
            List<StatusScheme> schemes,
            Optional<LocalDate> knownFrom) {
        this(
                id,
                title,
                area,
                governmentOffice,
                firstYear,
                lastYear,
                partners,
                deliveryGroups,
                themes,
                calendar,
                schemes,
                knownFrom,
                Structure.PLAIN,
                firstYear);
    }

    /** An agreement whose reviews all follow the usual rule, as agreements were made before any had its own. */
    public Agreement(
            String id,
            String title,
            String area,
            String governmentOffice,
            FinancialYear firstYear,
            FinancialYear lastYear,
            List<Body> partners,
            List<Body> deliveryGroups,
            List<String> themes,
            List<CalendarEvent> calendar,
            List<StatusScheme> schemes,
            Optional<LocalDate> knownFrom,
            Structure structure,
            FinancialYear figuresFrom) {
        this(
                id,
                title,
                area,
                governmentOffice,
                firstYear,
                lastYear,
                partners,
                deliveryGroups,
                themes,
                calendar,
                schemes,
                knownFrom,
                structure,
                figuresFrom,
                List.of());
    }

    /**
     * The review of a period, where it was held by a rule of its own document.
     *
     * @since 1
     */
    public Optional<HeldReview> reviewOf(ReportingPeriod period) {
        return reviews.stream().filter(review -> review.period().equals(period)).findFirst();
    }

    /**
     * The stories chosen for the public that a release tells; none where nobody chose any.
     *
     * @param period the one whose figures it shows
     * @param known the moment as at which it was made; the latest choice known by then holds
     * @since 1
     */
    public List<Story> storiesOf(ReportingPeriod period, Known known) {
        return chosen(period, known).stream()
                .flatMap(chosen -> chosen.stories().stream())
                .toList();
    }

    /**
     * How a theme is going in the words of the performance team; empty where they left it to the rule.
     *
     * @param period the one whose figures a release shows
     * @param known the moment as at which it was made
     * @since 1
     */
    public Optional<ThemeStory> storyOf(String theme, ReportingPeriod period, Known known) {
        return chosen(period, known).stream()
                .flatMap(chosen -> chosen.themes().stream())
                .filter(story -> story.theme().equals(theme))
                .findFirst();
    }

    private Optional<PeriodStories> chosen(ReportingPeriod period, Known known) {
        return stories.stream()
                .filter(chosen -> chosen.isOf(period, known))
                .max(Comparator.comparing(chosen -> chosen.knownFrom().orElse(LocalDate.MIN)));
    }

    /** The scheme in force on a day; the first one also judges days before the term. */
    public StatusScheme schemeOn(LocalDate day) {
        return schemes.stream()
                .filter(scheme -> !scheme.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(schemes.get(0));
    }

    /** Whether a period is one of its term, for which targets stand and returns are asked. */
    public boolean covers(ReportingPeriod period) {
        return period.year().compareTo(firstYear) >= 0 && period.year().compareTo(lastYear) <= 0;
    }

    /**
     * Whether it takes figures of a period: one of its term, or one before of which it keeps history.
     *
     * @since 1
     */
    public boolean takesFiguresOf(ReportingPeriod period) {
        return period.year().compareTo(figuresFrom) >= 0 && period.year().compareTo(lastYear) <= 0;
    }

    /**
     * The quarters of its term, in order.
     *
     * @since 1
     */
    public List<ReportingPeriod> periods() {
        return Stream.iterate(new ReportingPeriod(firstYear, 1), this::covers, ReportingPeriod::next)
                .toList();
    }

    /**
     * The quarter of its term that a moment falls into, else the first or the last.
     *
     * @since 1
     */
    public ReportingPeriod periodAt(Known moment) {
        ReportingPeriod current = ReportingPeriod.containing(moment.date());
        List<ReportingPeriod> periods = periods();
        if (covers(current)) {
            return current;
        }
        return current.compareTo(periods.get(0)) < 0 ? periods.get(0) : periods.get(periods.size() - 1);
    }

    /** The financial years of its term, in order. */
    public List<FinancialYear> years() {
        return Stream.iterate(firstYear, year -> year.compareTo(lastYear) <= 0, FinancialYear::next)
                .toList();
    }

    public Optional<Body> findPartner(String partnerId) {
        return partners.stream().filter(body -> body.id().equals(partnerId)).findFirst();
    }

    public Optional<Body> findDeliveryGroup(String groupId) {
        return deliveryGroups.stream().filter(body -> body.id().equals(groupId)).findFirst();
    }
}
