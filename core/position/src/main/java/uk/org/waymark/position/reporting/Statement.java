package uk.org.waymark.position.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;

/** Something said in an {@link Entry}. */
public sealed interface Statement
        permits Statement.OfMeasure,
                Statement.PublishedDistribution,
                ChallengeStatement,
                CycleStatement,
                FigureElsewhere,
                HighlightStatement,
                NumberedStatement,
                PlaceholderStatement,
                PlanPromised,
                PlanStatement,
                PublicationStatement,
                RefreshStatement,
                ReleaseStatement,
                ReviewSent,
                ReviewStatement {

    /** A statement about a measure, or one part of it, for a reporting period. */
    sealed interface OfMeasure extends Statement {
        IndicatorCode code();

        ReportingPeriod period();

        /** The part it is about; empty for the whole measure. */
        default Optional<String> part() {
            return Optional.empty();
        }

        default Subject subject() {
            return new Subject(code(), part(), period());
        }

        /** Whether it is said about a subject too: what is about the whole covers its parts. */
        default boolean covers(Subject other) {
            return subject().covers(other);
        }

        Topic topic();

        /** The month or term within the period that it is about; empty for the period itself. */
        default Optional<CollectionPeriod> within() {
            return Optional.empty();
        }

        /** The same said of a measure by another code. */
        OfMeasure of(IndicatorCode measure);

        /** What it says, as a file would write it: digits, a code, or the text itself. */
        String text();
    }

    /** A statement about the outturn of a measure or part. Of those about one subject the latest counts. */
    sealed interface OfOutturn extends OfMeasure {
        @Override
        default Topic topic() {
            return Topic.OUTTURN;
        }
    }

    /** An answer to what the outturn is: the figure, or that there is none. */
    sealed interface Answer extends OfOutturn {
        /** The outturn; empty where the answer is that there is none. */
        default Optional<Outturn> outturn() {
            return Optional.empty();
        }

        /** Whether it answers in full; not so a figure of which months are missing. */
        default boolean isComplete() {
            return true;
        }
    }

    /**
     * What was achieved.
     *
     * @param part empty for the whole measure
     * @param span the time the figure measures, where that is not the period itself
     * @param rolledUp the months or terms it is made of; empty where it was entered as it is. It is never recorded so, but
     *     follows from what is said of those
     */
    record Outturn(
            IndicatorCode code,
            Optional<String> part,
            ReportingPeriod period,
            Figure figure,
            Optional<String> span,
            boolean provisional,
            Optional<RolledUp> rolledUp)
            implements Answer {
        /** One that was entered as it is. */
        public Outturn(
                IndicatorCode code,
                Optional<String> part,
                ReportingPeriod period,
                Figure figure,
                Optional<String> span,
                boolean provisional) {
            this(code, part, period, figure, span, provisional, Optional.empty());
        }

        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new Outturn(measure, part, period, figure, span, provisional, rolledUp);
        }

        @Override
        public boolean isComplete() {
            return rolledUp.map(RolledUp::isComplete).orElse(true);
        }

        @Override
        public Optional<Outturn> outturn() {
            return Optional.of(this);
        }

        @Override
        public String text() {
            return figure.text() + (provisional ? " (provisional)" : "");
        }

        /** A figure of the whole is no figure of its parts. */
        @Override
        public boolean covers(Subject other) {
            return subject().equals(other);
        }
    }

    /** That there is no figure; the entry's reason says why. */
    sealed interface NoFigure extends Answer {
        Absence absence();

        /** The figure that there is all the same and the public is not told. */
        default Optional<Figure> held() {
            return Optional.empty();
        }

        @Override
        default String text() {
            return absence().written()
                    + held().map(figure -> " (" + figure.text() + ")").orElse("");
        }
    }

    /** That the measure has no figure for a period and will not have one, which is not the same as a missing figure. */
    record NotApplicable(IndicatorCode code, Optional<String> part, ReportingPeriod period) implements NoFigure {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new NotApplicable(measure, part, period);
        }

        @Override
        public Absence absence() {
            return Absence.NOT_APPLICABLE;
        }
    }

    /** That nobody collected the figure for a period, such as in a year without a survey. */
    record NotCollected(IndicatorCode code, Optional<String> part, ReportingPeriod period) implements NoFigure {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new NotCollected(measure, part, period);
        }

        @Override
        public Absence absence() {
            return Absence.NOT_COLLECTED;
        }
    }

    /**
     * That so few people are behind the figure that they could be known by it.
     *
     * @param held the figure, where it was given to be kept and not shown
     */
    record Suppressed(IndicatorCode code, Optional<String> part, ReportingPeriod period, Optional<Figure> held)
            implements NoFigure {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new Suppressed(measure, part, period, held);
        }

        /** The same without the figure. */
        Suppressed withoutFigure() {
            return new Suppressed(code, part, period, Optional.empty());
        }

        @Override
        public Absence absence() {
            return Absence.SUPPRESSED;
        }
    }

    /** That the answer which stood was a mistake: what stood before it stands again. The entry's reason says why. */
    record Withdrawal(IndicatorCode code, Optional<String> part, ReportingPeriod period) implements OfOutturn {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new Withdrawal(measure, part, period);
        }

        @Override
        public String text() {
            return "withdrawn";
        }
    }

    /** A statement about the figure of a month or term, of which a period's is made. Of those about one the latest counts. */
    sealed interface OfInstalment extends OfMeasure {
        CollectionPeriod when();

        @Override
        default Topic topic() {
            return Topic.INSTALMENT;
        }

        @Override
        default Optional<CollectionPeriod> within() {
            return Optional.of(when());
        }

        /** A figure of the whole is no figure of its parts. */
        @Override
        default boolean covers(Subject other) {
            return subject().equals(other);
        }
    }

    /**
     * What was achieved in a month or term.
     *
     * @param period the one with which it is entered
     */
    record Instalment(
            IndicatorCode code,
            Optional<String> part,
            ReportingPeriod period,
            CollectionPeriod when,
            Figure figure,
            boolean provisional)
            implements OfInstalment {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new Instalment(measure, part, period, when, figure, provisional);
        }

        @Override
        public String text() {
            return when.words() + ": " + figure.text() + (provisional ? " (provisional)" : "");
        }
    }

    /** That the figure of a month or term was a mistake: what stood before it stands again. The entry's reason says why. */
    record InstalmentWithdrawal(
            IndicatorCode code, Optional<String> part, ReportingPeriod period, CollectionPeriod when)
            implements OfInstalment {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new InstalmentWithdrawal(measure, part, period, when);
        }

        @Override
        public String text() {
            return when.words() + ": withdrawn";
        }
    }

    /** A statement about the figure of a group into which a measure is broken down. Of those about one the latest counts. */
    sealed interface OfGroup extends OfMeasure {
        /** What the measure is broken down by. */
        String by();

        String group();

        @Override
        default Optional<String> part() {
            return Optional.of(group());
        }

        @Override
        default Topic topic() {
            return Topic.GROUP;
        }

        /** Nothing about the whole measure is about a group of it. */
        @Override
        default boolean covers(Subject other) {
            return subject().equals(other);
        }

        /** The same as the public is told where the group is hidden. */
        OfGroup hidden();
    }

    /** An answer to what the figure of a group is. */
    sealed interface GroupAnswer extends OfGroup {
        /** The figure as far as it is known, shown or held. */
        Optional<Figure> known();

        /** Whether so few people are behind it that they could be known by it. */
        boolean isSmall();
    }

    /** What was achieved in a group. */
    record GroupFigure(
            IndicatorCode code, String by, String group, ReportingPeriod period, Figure figure, boolean provisional)
            implements GroupAnswer {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new GroupFigure(measure, by, group, period, figure, provisional);
        }

        @Override
        public Optional<Figure> known() {
            return Optional.of(figure);
        }

        @Override
        public boolean isSmall() {
            return false;
        }

        @Override
        public OfGroup hidden() {
            return new GroupSuppressed(code, by, group, period, Optional.empty());
        }

        @Override
        public String text() {
            return figure.text() + (provisional ? " (provisional)" : "");
        }
    }

    /**
     * That the figure of a group is too small to show.
     *
     * @param held the figure, where it was given to be kept and not shown
     */
    record GroupSuppressed(IndicatorCode code, String by, String group, ReportingPeriod period, Optional<Figure> held)
            implements GroupAnswer {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new GroupSuppressed(measure, by, group, period, held);
        }

        @Override
        public Optional<Figure> known() {
            return held;
        }

        @Override
        public boolean isSmall() {
            return true;
        }

        @Override
        public OfGroup hidden() {
            return new GroupSuppressed(code, by, group, period, Optional.empty());
        }

        @Override
        public String text() {
            return Absence.SUPPRESSED.written()
                    + held.map(figure -> " (" + figure.text() + ")").orElse("");
        }
    }

    /** That the figure of a group was a mistake: what stood before it stands again. The entry's reason says why. */
    record GroupWithdrawal(IndicatorCode code, String by, String group, ReportingPeriod period) implements OfGroup {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new GroupWithdrawal(measure, by, group, period);
        }

        @Override
        public OfGroup hidden() {
            return this;
        }

        @Override
        public String text() {
            return "withdrawn";
        }
    }

    /**
     * How the delivery group expects the year to end; judged by people, not computed.
     *
     * @param projected the figure expected at the year's end, where one was given
     */
    record Forecast(
            IndicatorCode code,
            Optional<String> part,
            ReportingPeriod period,
            Performance performance,
            Optional<Figure> projected)
            implements OfMeasure {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new Forecast(measure, part, period, performance, projected);
        }

        @Override
        public Topic topic() {
            return Topic.FORECAST;
        }

        @Override
        public String text() {
            return performance.code()
                    + projected.map(figure -> ", " + figure.text()).orElse("");
        }
    }

    /** A statement about what a measure is thought to come to. Of those about one period the latest counts. */
    sealed interface OfManagement extends OfMeasure {
        @Override
        default Topic topic() {
            return Topic.MANAGEMENT;
        }
    }

    /**
     * The best there is to go by where the figure itself is not there: an early figure, or a proxy, that rates a measure
     * for the partnership and the council and never in a review.
     *
     * @param figure an early figure, which is rated by the target
     * @param judged how the delivery group rates the measure; empty where the target rates the figure
     * @param basis what the figure or the judgement rests on
     */
    record ManagementInformation(
            IndicatorCode code,
            ReportingPeriod period,
            Optional<Figure> figure,
            Optional<Performance> judged,
            String basis)
            implements OfManagement {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new ManagementInformation(measure, period, figure, judged, basis);
        }

        @Override
        public String text() {
            return Stream.concat(figure.map(Figure::text).stream(), judged.map(Performance::code).stream())
                            .collect(Collectors.joining(", "))
                    + ": " + basis;
        }
    }

    /** That management information was a mistake: what stood before it stands again. The entry's reason says why. */
    record ManagementWithdrawal(IndicatorCode code, ReportingPeriod period) implements OfManagement {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new ManagementWithdrawal(measure, period);
        }

        @Override
        public String text() {
            return "withdrawn";
        }
    }

    /** Why a figure is what it is and what is being done. */
    record Commentary(IndicatorCode code, ReportingPeriod period, String text) implements OfMeasure {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new Commentary(measure, period, text);
        }

        @Override
        public Topic topic() {
            return Topic.COMMENTARY;
        }
    }

    /**
     * What a figure rests on.
     *
     * @param address a link, or {@code sha256:} and the digest of a file that the ledger keeps
     */
    record Evidence(IndicatorCode code, ReportingPeriod period, String title, String address) implements OfMeasure {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new Evidence(measure, period, title, address);
        }

        @Override
        public Topic topic() {
            return Topic.EVIDENCE;
        }

        @Override
        public String text() {
            return title;
        }
    }

    /**
     * That a warning about a figure was read and the figure stands all the same; the entry's reason says why.
     *
     * @param warning the warning as it was shown
     */
    record Overruled(IndicatorCode code, Optional<String> part, ReportingPeriod period, String warning)
            implements OfMeasure {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new Overruled(measure, part, period, warning);
        }

        @Override
        public Topic topic() {
            return Topic.OVERRULING;
        }

        @Override
        public String text() {
            return warning;
        }
    }

    /** That the theme's lead stands by what is reported of a measure; it covers what was recorded before it. */
    record SignedOff(IndicatorCode code, ReportingPeriod period) implements OfMeasure {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new SignedOff(measure, period);
        }

        @Override
        public Topic topic() {
            return Topic.SIGN_OFF;
        }

        @Override
        public String text() {
            return "signed off";
        }
    }

    /**
     * The return of a measure by the theme's lead, who does not sign it off as it is reported, to its officers. They answer
     * with whatever they record of the measure next: another figure, a forecast, a commentary or evidence.
     *
     * @param comment the correction or the explanation that the officers are asked for
     */
    record SentBack(IndicatorCode code, ReportingPeriod period, String comment) implements OfMeasure {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new SentBack(measure, period, comment);
        }

        @Override
        public Topic topic() {
            return Topic.SENDING_BACK;
        }

        @Override
        public String text() {
            return comment;
        }
    }

    /**
     * An exception: one person may enter figures of one measure although the period is closed. The entry's reason says
     * why.
     *
     * @param person the account it is granted to
     * @param until the last day it holds
     */
    record Reopened(IndicatorCode code, ReportingPeriod period, UUID person, LocalDate until) implements OfMeasure {
        @Override
        public OfMeasure of(IndicatorCode measure) {
            return new Reopened(measure, period, person, until);
        }

        @Override
        public Topic topic() {
            return Topic.EXCEPTION;
        }

        @Override
        public String text() {
            return "until " + until;
        }
    }

    /** An archive record: a distribution that was published in percentages only, for measures no longer at hand. */
    record PublishedDistribution(LocalDate at, BigDecimal above, BigDecimal near, BigDecimal below, BigDecimal missing)
            implements Statement {}
}
