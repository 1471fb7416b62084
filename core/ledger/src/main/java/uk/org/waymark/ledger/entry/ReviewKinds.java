package uk.org.waymark.ledger.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.ImprovementTerms;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.ReviewStatement;
import uk.org.waymark.position.reporting.ReviewStatement.ImprovementStated;
import uk.org.waymark.position.reporting.ReviewStatement.RequestStated;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAgreed;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAssigned;
import uk.org.waymark.position.reporting.ReviewStatement.SectionWritten;
import uk.org.waymark.position.reporting.ReviewStatement.SittingStated;

/** The kinds of statement about the review that partners write of themselves. */
final class ReviewKinds {
    private static final String OWNER = "owner";
    private static final String ROLE = "role";
    private static final String DUE = "due";
    private static final String TEXT = "text";
    private static final String EVIDENCE = "evidence";
    private static final String CAPACITY = "as";
    private static final String DAY = "on";
    private static final String DECISION = "decision";
    private static final String NOTE = "note";
    private static final String ANSWER = "answer";
    private static final String TITLE = "title";
    private static final String SECTIONS = "sections";
    private static final String ACTION = "action";
    private static final String STATE = "state";
    private static final String BETWEEN = ", ";
    private static final String IMPROVEMENT = "improvement";

    private ReviewKinds() {}

    static Stream<StatementKind<?>> all() {
        return Stream.of(
                new StatementKind<>(
                        "section_assigned", SectionAssigned.class, ReviewKinds::write, ReviewKinds::assigned),
                new StatementKind<>("section_written", SectionWritten.class, ReviewKinds::write, ReviewKinds::written),
                new StatementKind<>(
                        "section_agreed",
                        SectionAgreed.class,
                        agreed -> columns(agreed.section(), Optional.empty(), agreed, Body.empty()),
                        columns -> new SectionAgreed(columns.reportingPeriod(), columns.subject())),
                new StatementKind<>("sitting", SittingStated.class, ReviewKinds::write, ReviewKinds::sitting),
                new StatementKind<>("request", RequestStated.class, ReviewKinds::write, ReviewKinds::request),
                new StatementKind<>(
                        IMPROVEMENT, ImprovementStated.class, ReviewKinds::write, ReviewKinds::improvement));
    }

    private static Columns write(SectionAssigned assigned) {
        return columns(
                assigned.section(),
                Optional.empty(),
                assigned,
                Body.empty()
                        .with(OWNER, assigned.owner())
                        .with(ROLE, assigned.role())
                        .with(DUE, assigned.due().toString()));
    }

    private static SectionAssigned assigned(Columns columns) {
        return new SectionAssigned(
                columns.reportingPeriod(),
                columns.subject(),
                columns.text(OWNER),
                columns.body().find(ROLE),
                LocalDate.parse(columns.text(DUE)));
    }

    private static Columns write(SectionWritten written) {
        return columns(
                written.section(),
                Optional.empty(),
                written,
                Body.empty()
                        .with(TEXT, written.text())
                        .with(EVIDENCE, written.evidence())
                        .with(CAPACITY, written.capacity()));
    }

    private static SectionWritten written(Columns columns) {
        return new SectionWritten(
                columns.reportingPeriod(),
                columns.subject(),
                columns.text(TEXT),
                columns.body().find(EVIDENCE),
                columns.text(CAPACITY));
    }

    private static Columns write(SittingStated sitting) {
        return columns(
                sitting.body(),
                Optional.empty(),
                sitting,
                Body.empty()
                        .with(DAY, sitting.on().toString())
                        .with(DECISION, sitting.decision().map(PaperDecision::code))
                        .with(NOTE, sitting.note()));
    }

    private static SittingStated sitting(Columns columns) {
        return new SittingStated(
                columns.reportingPeriod(),
                columns.subject(),
                LocalDate.parse(columns.text(DAY)),
                columns.body().find(DECISION).map(ReviewKinds::decision),
                columns.body().find(NOTE));
    }

    private static PaperDecision decision(String code) {
        return PaperDecision.find(code)
                .orElseThrow(() -> new IllegalStateException(
                        "A body decided \"" + code + "\", which this version does not know; a newer one wrote it"));
    }

    private static Columns write(RequestStated request) {
        return columns(
                request.body(),
                Optional.of(Integer.toString(request.request())),
                request,
                Body.empty().with(TEXT, request.text()).with(ANSWER, request.answer()));
    }

    private static RequestStated request(Columns columns) {
        return new RequestStated(
                columns.reportingPeriod(),
                columns.subject(),
                Integer.parseInt(columns.requiredPart()),
                columns.text(TEXT),
                columns.body().find(ANSWER));
    }

    private static Columns write(ImprovementStated improvement) {
        ImprovementTerms terms = improvement.terms();
        return columns(
                IMPROVEMENT,
                Optional.of(Integer.toString(improvement.area())),
                improvement,
                Body.empty()
                        .with(TITLE, terms.title())
                        .with(SECTIONS, String.join(BETWEEN, terms.sections()))
                        .with(ACTION, terms.action())
                        .with(OWNER, terms.owner())
                        .with(ROLE, terms.role())
                        .with(DUE, terms.due().map(LocalDate::toString))
                        .with(STATE, terms.state().words())
                        .with(NOTE, terms.note()));
    }

    private static ImprovementStated improvement(Columns columns) {
        Body body = columns.body();
        return new ImprovementStated(
                columns.reportingPeriod(),
                Integer.parseInt(columns.requiredPart()),
                new ImprovementTerms(
                        columns.text(TITLE),
                        sections(columns.text(SECTIONS)),
                        columns.text(ACTION),
                        body.find(OWNER),
                        body.find(ROLE),
                        body.find(DUE).map(LocalDate::parse),
                        Progress.State.of(columns.text(STATE)),
                        columns.text(NOTE)));
    }

    private static List<String> sections(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }

    /** A number takes the column that a statement about a figure has for its part. */
    private static Columns columns(String subject, Optional<String> number, ReviewStatement statement, Body body) {
        return new Columns(subject, number, Optional.of(statement.period().code()), body);
    }
}
