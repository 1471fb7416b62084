package uk.org.waymark.contract.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Limits;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.PossibleRange;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Tolerances;

/**
 * A measure of the agreement as its theme declares it.
 *
 * @param plainTitle what it is, for the public
 * @param shortTitle the same for tables and charts; empty where the plain title is short enough
 * @param measurement of the annual target
 * @param reported the other basis of figures in the year, if there is one
 * @param limits between which its reported figures lie; empty to let the unit say it
 * @param tolerances its own; empty to use the scheme's
 * @param source who collects the figures; empty where the sources are silent
 * @param unconfirmed which attributes of its definition no source confirms
 * @param revisions the original and every change since, in order
 * @param membership its place in the structure of its agreement
 * @param predecessors the codes it had before, in the order of its file
 * @param declaredOwner who answers for it, where the file says so; see {@link #owner()}
 * @param breakdowns the groups by which its figure is also reported
 */
public record Indicator(
        IndicatorCode code,
        String title,
        String plainTitle,
        Optional<String> shortTitle,
        Designation designation,
        boolean rewardWeighted,
        Measurement measurement,
        Optional<ReportedBasis> reported,
        List<Part> parts,
        Collection collection,
        Optional<Limits> limits,
        Optional<Tolerances> tolerances,
        Optional<String> source,
        Set<String> unconfirmed,
        List<SignedPartner> partners,
        List<Agreed> revisions,
        Membership membership,
        List<Predecessor> predecessors,
        Optional<MeasureOwner> declaredOwner,
        List<Breakdown> breakdowns) {
    public Indicator {
        breakdowns = List.copyOf(breakdowns);
        parts = List.copyOf(parts);
        unconfirmed = Set.copyOf(unconfirmed);
        partners = List.copyOf(partners);
        predecessors = List.copyOf(predecessors);
        revisions = revisions.stream()
                .sorted(Comparator.comparing(Agreed::knownFrom))
                .toList();
    }

    /** A measure that is not broken down, as themes were built before there were breakdowns. */
    public Indicator(
            IndicatorCode code,
            String title,
            String plainTitle,
            Optional<String> shortTitle,
            Designation designation,
            boolean rewardWeighted,
            Measurement measurement,
            Optional<ReportedBasis> reported,
            List<Part> parts,
            Collection collection,
            Optional<Limits> limits,
            Optional<Tolerances> tolerances,
            Optional<String> source,
            Set<String> unconfirmed,
            List<SignedPartner> partners,
            List<Agreed> revisions,
            Membership membership,
            List<Predecessor> predecessors,
            Optional<MeasureOwner> declaredOwner) {
        this(
                code,
                title,
                plainTitle,
                shortTitle,
                designation,
                rewardWeighted,
                measurement,
                reported,
                parts,
                collection,
                limits,
                tolerances,
                source,
                unconfirmed,
                partners,
                revisions,
                membership,
                predecessors,
                declaredOwner,
                List.of());
    }

    /** A measure without a structure, earlier codes or a declared owner, as themes were built before there were any. */
    public Indicator(
            IndicatorCode code,
            String title,
            String plainTitle,
            Optional<String> shortTitle,
            Designation designation,
            boolean rewardWeighted,
            Measurement measurement,
            Optional<ReportedBasis> reported,
            List<Part> parts,
            Collection collection,
            Optional<Limits> limits,
            Optional<Tolerances> tolerances,
            Optional<String> source,
            Set<String> unconfirmed,
            List<SignedPartner> partners,
            List<Agreed> revisions) {
        this(
                code,
                title,
                plainTitle,
                shortTitle,
                designation,
                rewardWeighted,
                measurement,
                reported,
                parts,
                collection,
                limits,
                tolerances,
                source,
                unconfirmed,
                partners,
                revisions,
                Membership.NONE,
                List.of(),
                Optional.empty());
    }

    /** A measure without a short title or limits, as themes were built before there were any. */
    public Indicator(
            IndicatorCode code,
            String title,
            String plainTitle,
            Designation designation,
            boolean rewardWeighted,
            Measurement measurement,
            Optional<ReportedBasis> reported,
            List<Part> parts,
            Collection collection,
            Optional<Tolerances> tolerances,
            Optional<String> source,
            Set<String> unconfirmed,
            List<SignedPartner> partners,
            List<Agreed> revisions) {
        this(
                code,
                title,
                plainTitle,
                Optional.empty(),
                designation,
                rewardWeighted,
                measurement,
                reported,
                parts,
                collection,
                Optional.empty(),
                tolerances,
                source,
                unconfirmed,
                partners,
                revisions);
    }

    /**
     * Its title where space is scarce: the short one, else the plain one.
     *
     * @since 1
     */
    public String briefTitle() {
        return shortTitle.orElse(plainTitle);
    }

    /**
     * The breakdown that has a group.
     *
     * @param group the id of the group
     * @since 1
     */
    public Optional<Breakdown> breakdownOf(String group) {
        return breakdowns.stream()
                .filter(its -> its.findGroup(group).isPresent())
                .findFirst();
    }

    /** The measurement in which outturns and interim targets stand. */
    public Measurement reportedMeasurement() {
        return reported.map(ReportedBasis::measurement).orElse(measurement);
    }

    /**
     * Between which figures its outturns lie.
     *
     * @since 1
     */
    public PossibleRange possible() {
        return PossibleFigures.of(this);
    }

    /** What had been agreed about it by a moment; empty before the agreement. */
    public Optional<Terms> terms(Known known) {
        List<Agreed> seen = revisionsKnownAt(known);
        return seen.isEmpty() ? Optional.empty() : Optional.of(new Terms(seen));
    }

    /** The terms by which a period is judged: those agreed when it ended, or the first ones where none were. */
    public Optional<Terms> termsInForce(ReportingPeriod period, Known known) {
        LocalDate original = revisions.get(0).knownFrom();
        LocalDate judged = period.ends().isBefore(original) ? original : period.ends();
        return terms(Known.on(judged).atMost(known));
    }

    public List<Agreed> revisionsKnownAt(Known known) {
        return revisions.stream()
                .filter(revision -> known.includes(revision.knownFrom()))
                .toList();
    }

    /**
     * The same with one revision more.
     *
     * @since 1
     */
    public Indicator revisedBy(Agreed revision) {
        return new Indicator(
                code,
                title,
                plainTitle,
                shortTitle,
                designation,
                rewardWeighted,
                measurement,
                reported,
                parts,
                collection,
                limits,
                tolerances,
                source,
                unconfirmed,
                partners,
                Stream.concat(revisions.stream(), Stream.of(revision)).toList(),
                membership,
                predecessors,
                declaredOwner,
                breakdowns);
    }

    /**
     * The earlier codes whose figures are figures of this measure.
     *
     * @since 1
     */
    public List<IndicatorCode> formerCodes() {
        return predecessors.stream()
                .filter(Predecessor::comparable)
                .map(Predecessor::code)
                .toList();
    }

    /**
     * Whether a code means this measure: its own, or one it had before.
     *
     * @param code as somebody may write it, such as "NI117" or "ni 117"
     * @since 1
     */
    public boolean isCalled(String code) {
        String key = IndicatorCode.key(code);
        return this.code.key().equals(key)
                || predecessors.stream().anyMatch(former -> former.code().key().equals(key));
    }

    public Optional<SignedPartner> leadPartner() {
        return partners.stream().filter(SignedPartner::lead).findFirst();
    }

    /**
     * Who answers for it: the owner that the file declares, else the partner who leads; empty where there is neither.
     *
     * @since 1
     */
    public Optional<MeasureOwner> owner() {
        return declaredOwner.or(() -> leadPartner().map(lead -> new MeasureOwner(lead.id(), Optional.empty())));
    }
}
