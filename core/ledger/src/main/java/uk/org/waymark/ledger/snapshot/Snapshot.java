package uk.org.waymark.ledger.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.Coverage;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.KeptReadings;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.SensitiveActions;
import uk.org.waymark.position.assessment.PaperRoute;
import uk.org.waymark.position.assessment.SelfAssessment;
import uk.org.waymark.position.challenge.Challenges;
import uk.org.waymark.position.comparison.Comparison;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.Cycle;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.publication.PublicationRegister;
import uk.org.waymark.position.ratings.RatingsByPeriod;
import uk.org.waymark.position.refresh.EasedRating;
import uk.org.waymark.position.refresh.Effect;
import uk.org.waymark.position.refresh.Refresh;
import uk.org.waymark.position.refresh.RevisedTheme;
import uk.org.waymark.position.refresh.Revisions;
import uk.org.waymark.position.refresh.UnstatedRevision;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.PublicEntries;
import uk.org.waymark.position.reporting.PublishedEntries;
import uk.org.waymark.position.reporting.RevisedTerms;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.position.risk.RiskRegister;

/**
 * An agreement as it stands at one head of its chain. What a request or a command asks is answered from the one it took
 * at its beginning, so that no two answers rest on different heads and none costs another query.
 */
public final class Snapshot {
    private final KeptAnswers kept;
    private final Reader reader;
    private final String id;
    private final Head head;
    /** The head by whose entries what the public may know was found: where it looks back, a later one. */
    private final Head hiding;

    private final Entries entries;
    private final Instant moment;
    /** The themes whose sensitive actions it shows; empty where it shows all. */
    private final Optional<Predicate<String>> sensitiveSeen;

    private final Map<Known, SensitiveActions> hidden = new ConcurrentHashMap<>();
    private volatile Optional<Entries> read = Optional.empty();

    Snapshot(KeptAnswers kept, Reader reader, String id, Head head, Entries entries, Instant moment) {
        this(kept, reader, id, head, head, entries, moment, Optional.empty());
    }

    private Snapshot(
            KeptAnswers kept,
            Reader reader,
            String id,
            Head head,
            Head hiding,
            Entries entries,
            Instant moment,
            Optional<Predicate<String>> sensitiveSeen) {
        this.sensitiveSeen = sensitiveSeen;
        this.kept = kept;
        this.reader = reader;
        this.id = id;
        this.head = head;
        this.hiding = hiding;
        this.entries = entries;
        this.moment = moment;
    }

    /** The same with no more than the public may know; of open periods and of what figures rest on that is nothing. */
    public Snapshot forPublic() {
        Entries shown = PublishedEntries.of(
                entries, kept.publicEntries(id, entries, definitions().themes()), moment);
        return new Snapshot(kept, Reader.PUBLIC, id, head, head, shown, moment, Optional.of(theme -> false));
    }

    /** The same for somebody who may see the sensitive actions of some themes only. */
    public Snapshot seeingSensitive(Predicate<String> ofThemes) {
        return new Snapshot(kept, reader, id, head, hiding, entries, moment, Optional.of(ofThemes));
    }

    /** The same as somebody sees it who asks for something. */
    public Snapshot seenBy(Actor actor) {
        return seeingSensitive(theme -> actor.may(Permission.SEE_SENSITIVE_ACTIONS, new Scope(id, theme)));
    }

    /** The sensitive actions that this snapshot does not show. */
    public SensitiveActions hidden() {
        return hiddenAt(now());
    }

    /** The same as it was when the chain ended at an earlier head. */
    public Snapshot at(Head earlier) {
        return at(earlier, moment);
    }

    /**
     * The same as it was when the chain ended at an earlier head and the business clock showed an earlier moment. One of
     * the public has what may be known now of what could be known then.
     */
    public Snapshot at(Head earlier, Instant then) {
        Entries before = entries.upTo(earlier.sequence());
        return isForPublic()
                ? new Snapshot(
                        kept,
                        reader.lookingBack(),
                        id,
                        earlier,
                        hiding,
                        PublishedEntries.of(
                                before,
                                PublicEntries.of(before, definitions().themes()).shown(),
                                then),
                        then,
                        sensitiveSeen)
                : new Snapshot(kept, reader, id, earlier, earlier, before, then, sensitiveSeen);
    }

    /** Whether it has no more than the public may know. */
    public boolean isForPublic() {
        return reader != Reader.PARTNERSHIP;
    }

    /** The last entry, by which every copy of anything tells whether it is current. */
    public Head head() {
        return head;
    }

    /** Everything said up to there, as the themes in force read it. */
    public Entries entries() {
        if (read.isEmpty()) {
            read = Optional.of(hidden().hide(entries.readBy(definitions().themes())));
        }
        return read.get();
    }

    /** When it was taken, by the business clock. */
    public Instant moment() {
        return moment;
    }

    /** The day by the business clock, by which due dates and exceptions are told. */
    public LocalDate today() {
        return LocalDate.ofInstant(moment, Known.LONDON);
    }

    /** As known today, which is what a question without a date means. */
    public Known now() {
        return Known.on(today());
    }

    /** The agreement and its themes as in force now. */
    public Definitions definitions() {
        return definitions(now());
    }

    public Definitions definitions(Known known) {
        return kept.definitions(id, entries, known);
    }

    public Agreement agreement() {
        return definitions().agreement();
    }

    /** The position of a period; never a query per measure.
     *
     * @throws FutureKnown when {@code known} is later than the business clock
     */
    public Position position(ReportingPeriod period, Known known) {
        Position whole = whole(period, known);
        return hiddenAt(known).hide(whole);
    }

    /** Those hidden as at a moment: what is sensitive now, or was in the files of that time. */
    private SensitiveActions hiddenAt(Known known) {
        return sensitiveSeen
                .map(seen ->
                        hidden.computeIfAbsent(known, any -> readHidden(any).hiddenFrom(seen)))
                .orElse(SensitiveActions.NONE);
    }

    private SensitiveActions readHidden(Known known) {
        List<Theme> themes = Stream.concat(definitions().themes().stream(), definitions(known).themes().stream())
                .distinct()
                .toList();
        return SensitiveActions.of(themes, entries);
    }

    /** Which measures have a plan and which have none, sensitive actions counted whoever asks. */
    public Coverage coverage(ReportingPeriod period, Known known) {
        return new Coverage(whole(period, known));
    }

    private Position whole(ReportingPeriod period, Known known) {
        requireNotFuture(known);
        Definitions inForce = definitions(known);
        List<RuleFault> before = ruleFaults();
        KeptReadings readings = readings();
        Position position = kept.position(
                new KeptAnswers.PositionAsked(id, inForce, reader, head, hiding, before, period, known),
                () -> new Positions(inForce.agreement(), inForce.themes(), entries, readings).at(period, known));
        // Where a rule was set aside on the way, some of its measures were rated and some were not.
        return ruleFaults().equals(before) ? position : whole(period, known);
    }

    /** What the position of a period comes to beside those of other agreements; outside the term, nothing. */
    AreaPosition area(ReportingPeriod period, Known known) {
        requireNotFuture(known);
        Definitions inForce = definitions(known);
        Agreement agreement = inForce.agreement();
        if (!agreement.covers(period)) {
            return AreaPosition.outsideTerm(agreement);
        }
        // Nothing of it is kept: it would take the place of what pages ask for.
        Position position = new Positions(agreement, inForce.themes(), entries).at(period, known);
        // To the public a figure that it may not know yet would look as one that is late.
        return isForPublic()
                ? AreaPosition.of(position)
                : AreaPosition.of(position, Completeness.of(position, entries()));
    }

    /** The latest period of the term with outturns as known at a moment; without any, the one of that moment. */
    public ReportingPeriod latestPeriodWithFigures(Known known) {
        SortedSet<ReportingPeriod> periods = periodsWithFigures(known);
        return periods.isEmpty() ? agreement().periodAt(known) : periods.last();
    }

    /**
     * What a reader means who names no period: the latest one with figures that is not open, because work under way does
     * not change where the agreement stands; while only open ones have figures, the latest of them.
     */
    public ReportingPeriod latestPeriodToShow(Known known) {
        SortedSet<ReportingPeriod> settled = new TreeSet<>(periodsWithFigures(known));
        settled.removeIf(period -> new Cycle(entries(), period, known).state().isOpen());
        return settled.isEmpty() ? latestPeriodWithFigures(known) : settled.last();
    }

    /** The periods of the term that have outturns as known at a moment, in order. */
    public SortedSet<ReportingPeriod> periodsWithFigures(Known known) {
        requireNotFuture(known);
        return kept.periods(new KeptAnswers.PeriodsAsked(id, reader, head, hiding, known), () -> {
            SortedSet<ReportingPeriod> periods = new TreeSet<>(standing(known).periodsWithOutturns());
            periods.removeIf(period -> !agreement().covers(period));
            return Collections.unmodifiableSortedSet(periods);
        });
    }

    /** The periods of the term that have begun, latest first. */
    public List<ReportingPeriod> periodsBegun() {
        ReportingPeriod current = ReportingPeriod.containing(today());
        return agreement().periods().stream()
                .filter(period -> period.compareTo(current) <= 0)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The latest period that figures are asked for. */
    public Optional<ReportingPeriod> openPeriod() {
        return periodsBegun().stream()
                .filter(period -> cycle(period).state().isOpen())
                .findFirst();
    }

    /** What was read of its measures already, here or in another snapshot. */
    public KeptReadings readings() {
        return kept.readings(id);
    }

    /** What stands about any subject, as known at a moment. */
    public Standing standing(Known known) {
        return new Standing(entries(), known);
    }

    /**
     * The review of a period as at a moment, which goes to readers outside and has no sensitive action whoever asks; that
     * of the public leaves out the risks and the texts of sections.
     */
    public Review review(ReportingPeriod period, Known known) {
        return Review.of(
                seeingSensitive(theme -> false).position(period, known),
                RiskRegister.of(entries(), known),
                selfAssessment(period, known));
    }

    /** What partners write of themselves for the review of a period, as known at a moment; the public has no texts. */
    public SelfAssessment selfAssessment(ReportingPeriod period, Known known) {
        return SelfAssessment.of(definitions(known).agreement().annualReview(), entries, period, known);
    }

    /** The route of the paper of a review, as known at a moment; the public has no days or decisions. */
    public PaperRoute paperRoute(ReportingPeriod period, Known known) {
        return PaperRoute.of(definitions(known).agreement().annualReview(), entries, period, known);
    }

    /** The proposals to change what was agreed, as known at a moment; the public has none. */
    public Refresh refresh(Known known) {
        return Refresh.of(definitions(known).agreement().refresh(), entries, known);
    }

    /** The publications; of the public, those that are released to it at this moment. */
    public PublicationRegister publications() {
        return PublicationRegister.of(entries);
    }

    /** When a release that is set for a moment to come has its moment; of what will be released nothing is read. */
    public Optional<Instant> nextRelease() {
        return publications().publications().stream()
                .filter(publication -> publication.version(Audience.PUBLIC).isPresent())
                .flatMap(publication -> publication.release().stream())
                .map(release -> release.statement().from())
                .filter(from -> from.isAfter(moment))
                .min(Comparator.naturalOrder());
    }

    /** The questions between partners, as known at a moment; the public has none. */
    public Challenges challenges(Known known) {
        return Challenges.of(entries(), known);
    }

    /** The revisions in force that the files of their themes do not state yet. */
    public List<UnstatedRevision> unstated() {
        Revisions revisions = Revisions.of(entries, now());
        return definitions().themes().stream()
                .filter(RevisedTheme.class::isInstance)
                .map(theme -> ((RevisedTheme) theme).declared())
                .flatMap(revisions::unstated)
                .toList();
    }

    /** The rating of a measure at a moment, where it is better only because its target was made easier. */
    public Optional<EasedRating> eased(MeasurePosition measure, Known known) {
        Definitions inForce = definitions(known);
        return inForce.findTheme(measure.theme())
                .flatMap(theme -> EasedRating.of(inForce.agreement(), theme, measure, entries(), known));
    }

    /** The effect of a proposal if it were in force from today. */
    public Optional<Effect> effect(IndicatorCode code, RevisedTerms terms) {
        return definitions().themes().stream()
                .flatMap(theme -> theme.indicators().stream()
                        .filter(indicator -> indicator.isCalled(code.text()))
                        .map(indicator -> Effect.of(agreement(), theme, indicator, terms, entries(), today())))
                .findFirst();
    }

    /** The cycle of a period as known now. */
    public Cycle cycle(ReportingPeriod period) {
        return new Cycle(entries(), period, now());
    }

    /** Whether a period is over and its ratings are told as the past: it has ended, and is not open for figures. */
    public boolean isPast(ReportingPeriod period) {
        return !cycle(period).state().isOpen() && period.ends().isBefore(today());
    }

    /** The returns of a period as known now. */
    public Completeness returns(ReportingPeriod period) {
        return returns(position(period, now()));
    }

    /** The returns of a period as known at the moment of one of this snapshot’s positions. */
    public Completeness returns(Position position) {
        return Completeness.of(position, entries(), readings());
    }

    /**
     * The ratings of a position's measures period by period: those up to it that have begun, and those that are open.
     *
     * @param shown a position of this snapshot, perhaps narrowed
     */
    public RatingsByPeriod ratings(Position shown) {
        Known known = shown.known();
        return RatingsByPeriod.of(
                shown,
                shown.agreement().periods().stream()
                        .filter(period -> !period.starts().isAfter(known.date()))
                        .filter(period -> period.compareTo(shown.period()) <= 0
                                || new Cycle(entries(), period, known).state().isOpen())
                        .map(period -> returns(position(period, known)))
                        .toList());
    }

    /** How measures were spread over the symbols as published of an agreement before this one, earliest date first. */
    public List<Distribution> publishedDistributions(Known known) {
        return published(known).toList();
    }

    /**
     * How measures were spread over the symbols from date to date, as published once and as computed since, earliest
     * date first.
     */
    public List<Distribution> distributions(ReportingPeriod last, Known known) {
        return Stream.concat(published(known), computed(last, known, UnaryOperator.identity()))
                .sorted(Comparator.comparing(Distribution::at))
                .toList();
    }

    /** The same of the measures of a scorecard, as computed: nothing was published about them. */
    public List<Distribution> distributions(ReportingPeriod last, Known known, Scorecard card) {
        return computed(last, known, position -> position.on(card)).toList();
    }

    private Stream<Distribution> computed(ReportingPeriod last, Known known, UnaryOperator<Position> narrowing) {
        return periodsWithFigures(known).stream()
                .filter(period -> period.compareTo(last) <= 0)
                .map(period -> narrowing.apply(position(period, known)))
                .filter(position -> position.measures().anyMatch(MeasurePosition::isDesignated))
                .map(Distribution::computed);
    }

    private Stream<Distribution> published(Known known) {
        SortedMap<LocalDate, Distribution> latest = new TreeMap<>();
        entries.of(PublishedDistribution.class, known)
                .forEach(entry -> latest.put(entry.statement().at(), Distribution.published(entry.statement())));
        return latest.values().stream();
    }

    /**
     * Everything that is told differently of a period at two moments: what the earlier of them says, compared with the
     * later one, in whichever order they are given.
     *
     * @throws FutureKnown when one is later than the business clock
     */
    public Comparison comparison(ReportingPeriod period, Known one, Known other) {
        Known earlier = one.atMost(other);
        Known later = earlier.equals(one) ? other : one;
        return Comparison.of(position(period, earlier), position(period, later), entries());
    }

    /** The releases of its definitions, with what each changed, the last first. */
    public List<Release> releases() {
        List<RuleFault> before = ruleFaults();
        List<Release> releases = kept.releases(
                new KeptAnswers.ReleasesAsked(id, reader, head, hiding, kept.rules(), before, now()),
                () -> new Releases(kept.definitions(), id, entries, now()).lastFirst());
        // A rule that was set aside on the way would look like a release that moved its symbols.
        return ruleFaults().equals(before) ? releases : releases();
    }

    /** The ratings that would be others by other definitions, from all figures that are there now. */
    public List<MovedRating> moved(Definitions proposed) {
        return Releases.moved(definitions(), revised(proposed), entries, now());
    }

    /** The position of a period as known now, by other definitions than those in force; nothing of it is kept. */
    public Position position(ReportingPeriod period, Definitions proposed) {
        return new Positions(proposed.agreement(), revised(proposed).themes(), entries).at(period, now());
    }

    /** Definitions as they would count, with what is in force beside them. */
    private Definitions revised(Definitions proposed) {
        return kept.definitions().revised(proposed, Revisions.of(entries, now()));
    }

    /** The themes whose rules are set aside as of this moment, on which ratings depend besides the head. */
    public List<RuleFault> ruleFaults() {
        return kept.ruleFaults(id);
    }

    /** The measures that entries are about and no theme in force declares; they are kept and must not be hidden. */
    public List<IndicatorCode> undeclared() {
        Definitions inForce = definitions();
        return entries.codes().stream()
                .filter(code -> inForce.themes().stream()
                        .flatMap(theme -> theme.indicators().stream())
                        .noneMatch(indicator -> indicator.isCalled(code.text())))
                .toList();
    }

    private void requireNotFuture(Known known) {
        if (known.isLaterThan(moment)) {
            throw new FutureKnown(known, today());
        }
    }
}
