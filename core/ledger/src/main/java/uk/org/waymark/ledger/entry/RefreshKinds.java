package uk.org.waymark.ledger.entry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.position.reporting.RefreshStatement;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionAnswered;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionConsented;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionProposed;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionRefused;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionReturned;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionTakenBack;

/** The kinds of statement about a change of what was agreed. */
final class RefreshKinds {
    private static final String WHY = "why";
    private static final String EVIDENCE = "evidence";
    private static final String EXCEPTION = "exception";
    private static final String BY = "by";
    private static final String ON = "on";
    private static final String NOTE = "note";
    private static final String FROM = "from";
    private static final String QUESTIONS = "questions";
    private static final String ANSWER = "answer";

    private RefreshKinds() {}

    static Stream<StatementKind<?>> all() {
        return Stream.of(
                new StatementKind<>(
                        "revision_proposed",
                        RevisionProposed.class,
                        proposed -> columns(
                                proposed,
                                TermsText.write(proposed.terms())
                                        .with(WHY, proposed.why())
                                        .with(EVIDENCE, proposed.evidence())
                                        .with(EXCEPTION, proposed.exception())),
                        columns -> new RevisionProposed(
                                proposal(columns),
                                columns.measure(),
                                TermsText.read(columns.body()),
                                columns.text(WHY),
                                columns.text(EVIDENCE),
                                columns.body().find(EXCEPTION))),
                new StatementKind<>(
                        "revision_consented",
                        RevisionConsented.class,
                        consented -> columns(
                                consented,
                                decided(consented.by(), consented.on()).with(NOTE, consented.note())),
                        columns -> new RevisionConsented(
                                proposal(columns), columns.measure(), by(columns), on(columns), columns.text(NOTE))),
                new StatementKind<>(
                        "revision_returned",
                        RevisionReturned.class,
                        returned -> columns(
                                returned, decided(returned.by(), returned.on()).with(QUESTIONS, returned.questions())),
                        columns -> new RevisionReturned(
                                proposal(columns),
                                columns.measure(),
                                by(columns),
                                on(columns),
                                columns.text(QUESTIONS))),
                new StatementKind<>(
                        "revision_answered",
                        RevisionAnswered.class,
                        answered -> columns(answered, Body.empty().with(ANSWER, answered.answer())),
                        columns -> new RevisionAnswered(proposal(columns), columns.measure(), columns.text(ANSWER))),
                new StatementKind<>(
                        "revision_refused",
                        RevisionRefused.class,
                        refused -> columns(
                                refused, decided(refused.by(), refused.on()).with(WHY, refused.why())),
                        columns -> new RevisionRefused(
                                proposal(columns), columns.measure(), by(columns), on(columns), columns.text(WHY))),
                new StatementKind<>(
                        "revision_taken_back",
                        RevisionTakenBack.class,
                        taken -> columns(taken, Body.empty().with(WHY, taken.why())),
                        columns -> new RevisionTakenBack(proposal(columns), columns.measure(), columns.text(WHY))),
                new StatementKind<>(
                        "revision_in_force",
                        RevisionInForce.class,
                        inForce -> columns(
                                inForce,
                                TermsText.write(inForce.terms())
                                        .with(FROM, inForce.from().toString())
                                        .with(BY, inForce.by())
                                        .with(WHY, inForce.why())),
                        columns -> new RevisionInForce(
                                proposal(columns),
                                columns.measure(),
                                TermsText.read(columns.body()),
                                LocalDate.parse(columns.text(FROM)),
                                columns.text(BY),
                                columns.text(WHY))));
    }

    /** The proposal takes the column that a statement about a figure has for its part. */
    private static Columns columns(RefreshStatement statement, Body body) {
        return new Columns(
                statement.code().text(), Optional.of(Integer.toString(statement.proposal())), Optional.empty(), body);
    }

    private static int proposal(Columns columns) {
        return Integer.parseInt(columns.requiredPart());
    }

    private static Body decided(Consent by, LocalDate on) {
        return Body.empty().with(BY, by.name().toLowerCase(Locale.ROOT)).with(ON, on.toString());
    }

    private static Consent by(Columns columns) {
        return Consent.valueOf(columns.text(BY).toUpperCase(Locale.ROOT));
    }

    private static LocalDate on(Columns columns) {
        return LocalDate.parse(columns.text(ON));
    }
}
