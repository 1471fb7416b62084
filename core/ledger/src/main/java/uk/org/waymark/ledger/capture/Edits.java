package uk.org.waymark.ledger.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;

/** What a proposal says that does not stand already. */
final class Edits {
    private final Proposal proposal;
    private final Subject subject;
    private final Standing standing;
    private final Known known;
    private final Optional<Entry<OfMeasure>> figureBefore;
    private final List<Edit> edits = new ArrayList<>();

    Edits(Proposal proposal, Standing standing, Known known) {
        this.proposal = proposal;
        this.subject = proposal.subject();
        this.standing = standing;
        this.known = known;
        this.figureBefore = standing.latest(Standing.Kind.FIGURE, subject, known);
    }

    /** Whether another figure, or none, is proposed than the one that stands; also where nothing stood. */
    boolean changesFigure() {
        if (proposal.outturn() instanceof Entered.Given given) {
            return outturnBefore()
                    .filter(before -> before.figure().isSameAs(given.value()))
                    .isEmpty();
        }
        return proposal.outturn() instanceof Entered.NotApplicable
                && figureBefore
                        .filter(before -> before.statement() instanceof NotApplicable)
                        .isEmpty();
    }

    /** All of them, with the warnings that are overruled. */
    List<Edit> all(List<Finding> warnings) {
        figure();
        forecast();
        commentary();
        evidence();
        proposal.grounds()
                .overruling()
                .or(this::asPrinted)
                .ifPresent(why -> warnings.forEach(warning -> add(
                        new Overruled(subject.code(), subject.part(), subject.period(), warning.wrong()),
                        Optional.empty(),
                        Optional.of(why))));
        return List.copyOf(edits);
    }

    /** An archive's figure stands as its document prints it. */
    private Optional<String> asPrinted() {
        return proposal.grounds()
                .source()
                .filter(any -> proposal.grounds().isArchive())
                .map(source -> "It stands as printed in " + source + ".");
    }

    private void figure() {
        if (proposal.outturn() instanceof Entered.NotApplicable && changesFigure()) {
            add(
                    new NotApplicable(subject.code(), subject.part(), subject.period()),
                    figureBefore,
                    proposal.grounds().reason());
        }
        Optional<Figure> kept =
                changesFigure() ? proposal.outturn().figure() : outturnBefore().map(Outturn::figure);
        boolean said = !proposal.outturn().isNothing()
                || proposal.span().isPresent()
                || proposal.provisional().isPresent();
        if (!said || proposal.outturn() instanceof Entered.NotApplicable) {
            return;
        }
        kept.map(this::outturn)
                .filter(outturn -> !outturnBefore().equals(Optional.of(outturn)))
                .ifPresent(
                        outturn -> add(outturn, figureBefore, proposal.grounds().reason()));
    }

    /** With the span and the provisional mark that stand, where the proposal has none. */
    private Outturn outturn(Figure figure) {
        return new Outturn(
                subject.code(),
                subject.part(),
                subject.period(),
                figure,
                proposal.span().or(() -> outturnBefore().flatMap(Outturn::span)),
                proposal.provisional()
                        .orElse(outturnBefore().map(Outturn::provisional).orElse(false)));
    }

    private Optional<Outturn> outturnBefore() {
        return figureBefore
                .map(Entry::statement)
                .filter(Outturn.class::isInstance)
                .map(Outturn.class::cast);
    }

    private void forecast() {
        Optional<Entry<OfMeasure>> before = standing.latest(Standing.Kind.FORECAST, subject, known);
        Optional<Forecast> stands = before.map(entry -> (Forecast) entry.statement());
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
        Optional<Entry<OfMeasure>> before = standing.latest(Standing.Kind.COMMENTARY, subject.whole(), known);
        proposal.commentary()
                .map(text -> new Commentary(subject.code(), subject.period(), text))
                .filter(commentary -> !before.map(Entry::statement).equals(Optional.of(commentary)))
                .ifPresent(commentary -> add(commentary, before, Optional.empty()));
    }

    /** Evidence is added beside what there is and replaces none of it. */
    private void evidence() {
        proposal.evidence()
                .map(link -> new Evidence(subject.code(), subject.period(), link.title(), link.address()))
                .filter(evidence -> standing.all(Standing.Kind.EVIDENCE, subject.whole()).stream()
                        .noneMatch(entry -> entry.statement().equals(evidence)))
                .ifPresent(evidence -> add(evidence, Optional.empty(), Optional.empty()));
    }

    private void add(OfMeasure statement, Optional<Entry<OfMeasure>> before, Optional<String> reason) {
        edits.add(new Edit(
                new NewEntry(
                        statement,
                        proposal.grounds().knownFrom(),
                        reason,
                        proposal.grounds().source()),
                before));
    }
}
