package uk.org.waymark.ledger.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Breakdown;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.ledger.capture.Proposal.Management;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Answer;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.position.reporting.Statement.ManagementWithdrawal;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.Withdrawal;
import uk.org.waymark.position.reporting.Subject;

/** What a proposal says that does not stand already. */
final class Edits {
    private final Proposal proposal;
    private final Subject subject;
    private final Standing standing;
    private final Optional<GroupEdit> group;
    private final List<Entry<Answer>> replaced;
    private final Optional<Outturn> outturnBefore;
    private final boolean changesFigure;
    private final List<Edit> edits = new ArrayList<>();

    /** @param breakdown what the measure is broken down by, where the proposal is about a group of it */
    Edits(Proposal proposal, Standing standing, Optional<Breakdown> breakdown) {
        this.proposal = proposal;
        this.subject = proposal.subject();
        this.standing = standing;
        this.group = breakdown.map(its -> new GroupEdit(its, proposal, standing));
        this.replaced = breakdown.isPresent() ? List.of() : standing.replaceable(subject);
        this.outturnBefore = standing.outturn(subject).map(Entry::statement);
        this.changesFigure = isAnother();
    }

    /** The latest answer whose place another figure would take; of a part too, where the whole is spoken of. */
    Optional<Entry<Answer>> answerBefore() {
        return proposal.within().isPresent()
                ? Optional.empty()
                : replaced.stream().reduce((earlier, later) -> later);
    }

    /** What another figure would take the place of: an answer or, of a month or term, its figure. */
    Optional<StandingFigure> figureBefore() {
        return answerBefore()
                .map(StandingFigure::ofPeriod)
                .or(() -> instalmentBefore().map(StandingFigure::ofInstalment))
                .or(() -> group.flatMap(GroupEdit::before).map(StandingFigure::ofGroup));
    }

    private Optional<Entry<Instalment>> instalmentBefore() {
        return proposal.within()
                .flatMap(when ->
                        Optional.ofNullable(standing.instalments(subject).get(when)));
    }

    /** Whether another figure, or none, is proposed than the one that stands; also where nothing stood. */
    boolean changesFigure() {
        return changesFigure;
    }

    private boolean isAnother() {
        if (group.isPresent()) {
            return group.get().changesFigure();
        }
        Optional<Figure> given = proposal.outturn().figure();
        if (given.isPresent()) {
            return figureStanding()
                    .filter(before -> before.isSameAs(given.get()))
                    .isEmpty();
        }
        if (proposal.outturn().isWithdrawn()) {
            return figureBefore().isPresent();
        }
        return proposal.outturn().said(subject).filter(this::isNews).isPresent();
    }

    /** Whether it does not stand yet that there is no figure for this reason, of every part too. */
    private boolean isNews(NoFigure said) {
        boolean stands = standing.noFigure(subject)
                .map(Entry::statement)
                .filter(none -> none.absence() == said.absence() && none.held().equals(said.held()))
                .isPresent();
        return !stands
                || replaced.stream()
                        .anyMatch(before -> before.statement().outturn().isPresent());
    }

    /** All of them, with the warnings that are overruled. */
    List<Edit> all(List<Finding> warnings) {
        group.ifPresentOrElse(this::figure, () -> proposal.within().ifPresentOrElse(this::instalment, this::figure));
        forecast();
        commentary();
        evidence();
        management();
        proposal.grounds()
                .whyItStands()
                .ifPresent(why -> warnings.forEach(warning -> add(
                        new Overruled(subject.code(), subject.part(), subject.period(), warning.wrong()),
                        Optional.empty(),
                        Optional.of(why))));
        return List.copyOf(edits);
    }

    private void figure(GroupEdit of) {
        of.news().ifPresent(said -> add(said, of.before(), proposal.grounds().reason()));
    }

    private void figure() {
        if (changesFigure) {
            withoutFigure()
                    .ifPresent(
                            told -> add(told, answerBefore(), proposal.grounds().reason()));
        }
        Optional<Figure> kept =
                changesFigure ? proposal.outturn().figure() : reportedBefore().map(Outturn::figure);
        boolean said = !proposal.outturn().isNothing()
                || proposal.span().isPresent()
                || proposal.provisional().isPresent();
        if (!said || withoutFigure().isPresent()) {
            return;
        }
        kept.map(this::outturn)
                .filter(outturn -> !outturnBefore.equals(Optional.of(outturn)))
                .ifPresent(outturn ->
                        add(outturn, answerBefore(), proposal.grounds().reason()));
    }

    private void instalment(CollectionPeriod when) {
        new InstalmentEdit(when, proposal, instalmentBefore())
                .news(changesFigure)
                .ifPresent(
                        said -> add(said, instalmentBefore(), proposal.grounds().reason()));
    }

    /** That there is none, or that the one that stands is withdrawn. */
    private Optional<OfMeasure> withoutFigure() {
        return proposal.outturn().isWithdrawn()
                ? Optional.of(new Withdrawal(subject.code(), subject.part(), subject.period()))
                : proposal.outturn().said(subject).map(OfMeasure.class::cast);
    }

    /** With the span and the provisional mark that stand, where the proposal has none. */
    private Outturn outturn(Figure figure) {
        return new Outturn(
                subject.code(),
                subject.part(),
                subject.period(),
                figure,
                proposal.span().or(() -> reportedBefore().flatMap(Outturn::span)),
                proposal.provisional()
                        .orElse(reportedBefore().map(Outturn::provisional).orElse(false)));
    }

    /** The outturn that stands, where somebody reported it so; one that is made of months is never recorded itself. */
    private Optional<Outturn> reportedBefore() {
        return outturnBefore.filter(outturn -> outturn.rolledUp().isEmpty());
    }

    /** The figure that stands of what is proposed: of the period, or of a month or term. */
    private Optional<Figure> figureStanding() {
        return proposal.within().isPresent()
                ? instalmentBefore().map(entry -> entry.statement().figure())
                : outturnBefore.map(Outturn::figure);
    }

    private void forecast() {
        if (proposal.forecast().isEmpty() && proposal.projected().isNothing()) {
            return;
        }
        Optional<Entry<Forecast>> before = standing.forecast(subject);
        Optional<Forecast> stands = before.map(Entry::statement);
        Optional<Figure> projected = proposal.projected().figure();
        boolean sameFigure = projected.isEmpty()
                || stands.flatMap(Forecast::projected)
                        .filter(figure -> figure.isSameAs(projected.get()))
                        .isPresent();
        Optional<Figure> kept = sameFigure ? stands.flatMap(Forecast::projected) : projected;
        proposal.forecast()
                .or(() -> stands.map(Forecast::performance))
                .filter(any -> proposal.forecast().isPresent() || projected.isPresent())
                .map(expected -> new Forecast(subject.code(), subject.part(), subject.period(), expected, kept))
                .filter(forecast -> !stands.equals(Optional.of(forecast)))
                .ifPresent(forecast -> add(forecast, before, Optional.empty()));
    }

    private void commentary() {
        if (proposal.commentary().isEmpty()) {
            return;
        }
        Optional<Entry<Commentary>> before = standing.commentary(subject);
        proposal.commentary()
                .map(text -> new Commentary(subject.code(), subject.period(), text))
                .filter(commentary -> !before.map(Entry::statement).equals(Optional.of(commentary)))
                .ifPresent(commentary -> add(commentary, before, Optional.empty()));
    }

    /** Evidence is added beside what there is and replaces none of it. */
    private void evidence() {
        proposal.evidence()
                .map(link -> new Evidence(subject.code(), subject.period(), link.title(), link.address()))
                .filter(evidence -> standing.evidence(subject).stream()
                        .noneMatch(entry -> entry.statement().equals(evidence)))
                .ifPresent(evidence -> add(evidence, Optional.empty(), Optional.empty()));
    }

    private void management() {
        Management said = proposal.management();
        if (said.isNothing()) {
            return;
        }
        Optional<Entry<ManagementInformation>> before = standing.managementInformation(subject);
        if (said.withdrawn()) {
            add(new ManagementWithdrawal(subject.code(), subject.period()), before, Optional.of(said.basis()));
            return;
        }
        Optional.of(said)
                .map(any -> new ManagementInformation(
                        subject.code(), subject.period(), any.figure().figure(), any.judged(), any.basis()))
                .filter(information -> !before.map(Entry::statement).equals(Optional.of(information)))
                .ifPresent(information -> add(information, before, Optional.empty()));
    }

    private void add(
            OfMeasure statement, Optional<? extends Entry<? extends OfMeasure>> before, Optional<String> reason) {
        edits.add(new Edit(
                new NewEntry(
                        statement,
                        proposal.grounds().knownFrom(),
                        reason,
                        proposal.grounds().source()),
                before.flatMap(entry -> entry.as(OfMeasure.class))));
    }
}
