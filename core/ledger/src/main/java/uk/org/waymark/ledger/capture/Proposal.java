package uk.org.waymark.ledger.capture;

import java.util.Optional;
import uk.org.waymark.contract.indicator.Breakdown;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.OfGroup;
import uk.org.waymark.position.reporting.Subject;

/**
 * What a person or a file proposes for one measure, or part of one, and period. Whatever is empty was not supplied, and
 * leaves what stands as it is.
 *
 * @param within the month or term of the period that the figure is of, where that of the period is made of them
 * @param outturn the figure, that there is none, or nothing
 * @param span the time the figure measures, where that is not the period itself
 * @param provisional whether the figure may still change
 * @param forecast how the year is expected to end
 * @param projected the figure expected at the year's end
 * @param commentary about the measure as a whole; see {@link ThreeAnswers} for when it has to answer three questions
 * @param evidence what the figure rests on, about the measure as a whole
 * @param management what there is to go by until there is a figure, about the measure as a whole
 */
public record Proposal(
        Subject subject,
        Optional<CollectionPeriod> within,
        Entered outturn,
        Optional<String> span,
        Optional<Boolean> provisional,
        Optional<Performance> forecast,
        Entered projected,
        Optional<String> commentary,
        Optional<EvidenceLink> evidence,
        Management management,
        Grounds grounds) {
    /**
     * A piece of evidence.
     *
     * @param address a link, or {@code sha256:} and the digest of a file that the ledger keeps
     */
    public record EvidenceLink(String title, String address) {}

    /**
     * Management information, which is said as a whole: a figure that is left out is none.
     *
     * @param figure an early one, or nothing
     * @param judged how the delivery group rates the measure; empty where the target is to rate the figure
     * @param withdrawn whether what stands is taken back
     * @param basis what it rests on or, where it is taken back, why; may be blank
     */
    public record Management(Entered figure, Optional<Performance> judged, boolean withdrawn, String basis) {
        /** Nothing is said. */
        public static final Management NONE = new Management(Entered.nothing(), Optional.empty(), false, "");

        public Management {
            basis = basis.strip();
        }

        public boolean isNothing() {
            return equals(NONE);
        }
    }

    public Proposal {
        span = span.map(String::strip).filter(text -> !text.isEmpty());
        commentary = commentary.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** With a figure, or nothing, and no more. */
    public static Proposal of(Subject subject, Entered outturn) {
        return of(subject, Optional.empty(), outturn);
    }

    /** With the figure of a month or term, or nothing, and no more. */
    public static Proposal of(Subject subject, Optional<CollectionPeriod> within, Entered outturn) {
        return new Proposal(
                subject,
                within,
                outturn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Entered.nothing(),
                Optional.empty(),
                Optional.empty(),
                Management.NONE,
                Grounds.NONE);
    }

    public Proposal withProvisional(boolean mayChange) {
        return new Proposal(
                subject,
                within,
                outturn,
                span,
                Optional.of(mayChange),
                forecast,
                projected,
                commentary,
                evidence,
                management,
                grounds);
    }

    public Proposal withForecast(Performance expected, Entered figure) {
        return new Proposal(
                subject,
                within,
                outturn,
                span,
                provisional,
                Optional.of(expected),
                figure,
                commentary,
                evidence,
                management,
                grounds);
    }

    public Proposal withCommentary(String text) {
        return new Proposal(
                subject,
                within,
                outturn,
                span,
                provisional,
                forecast,
                projected,
                Optional.of(text),
                evidence,
                management,
                grounds);
    }

    public Proposal withEvidence(String title, String address) {
        Optional<EvidenceLink> link = Optional.of(new EvidenceLink(title, address));
        return new Proposal(
                subject,
                within,
                outturn,
                span,
                provisional,
                forecast,
                projected,
                commentary,
                link,
                management,
                grounds);
    }

    public Proposal withManagement(Management information) {
        return new Proposal(
                subject,
                within,
                outturn,
                span,
                provisional,
                forecast,
                projected,
                commentary,
                evidence,
                information,
                grounds);
    }

    public Proposal withGrounds(Grounds others) {
        return new Proposal(
                subject,
                within,
                outturn,
                span,
                provisional,
                forecast,
                projected,
                commentary,
                evidence,
                management,
                others);
    }

    /** The breakdown of a measure that it is about a group of; empty where it is about the measure or a part. */
    Optional<Breakdown> breakdown(Indicator indicator) {
        return subject.part().flatMap(indicator::breakdownOf);
    }

    /** What it says of a group, whatever stands; empty where it says no figure. */
    public Optional<OfGroup> ofGroup(Breakdown breakdown) {
        String group = subject.part().orElseThrow();
        return outturn.absence()
                .<OfGroup>map(small ->
                        new GroupSuppressed(subject.code(), breakdown.by(), group, subject.period(), outturn.given()))
                .or(() -> outturn.figure()
                        .map(figure -> new GroupFigure(
                                subject.code(),
                                breakdown.by(),
                                group,
                                subject.period(),
                                figure,
                                provisional.orElse(false))));
    }

    /** What its figure is of: "NI 16 at 2008/09 Q3", "NI 16 in October 2008". */
    String about() {
        return within.map(when ->
                        subject.code() + subject.part().map(part -> " " + part).orElse("") + " in " + when.words())
                .orElseGet(subject::toString);
    }
}
