package uk.org.waymark.ledger.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.ReviewSection;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.reporting.ImprovementTerms;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.ReviewStatement.ImprovementStated;
import uk.org.waymark.position.reporting.ReviewStatement.RequestStated;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAgreed;
import uk.org.waymark.position.reporting.ReviewStatement.SectionWritten;
import uk.org.waymark.position.reporting.ReviewStatement.SittingStated;
import uk.org.waymark.position.reporting.Statement;

/**
 * Reads what a sample says about a review: the texts of {@code sections.csv}, the days, decisions and requests of
 * {@code route.csv}, and {@code improvements.csv}.
 */
final class ReviewRows {
    static final Headings SECTIONS =
            new Headings(List.of("period", "section", "text"), List.of("evidence", "agreed", "known from", "source"));
    static final Headings ROUTE = new Headings(
            List.of("period", "body"), List.of("on", "decision", "note", "request", "answer", "known from", "source"));
    static final Headings IMPROVEMENTS = new Headings(
            List.of("period", "area", "title", "action", "state"),
            List.of("sections", "owner", "role", "due", "note", "known from", "source"));
    private static final String WRITE_A_PERIOD = "Write it like 2008/09 Q2";

    private final Agreement agreement;

    ReviewRows(Agreement agreement) {
        this.agreement = agreement;
    }

    /** Each text, and that it was agreed, where the row says when. */
    List<Located> sections(List<TableRow> rows) {
        return rows.stream().flatMap(this::section).toList();
    }

    private Stream<Located> section(TableRow row) {
        Optional<ReportingPeriod> period = row.required("period", WRITE_A_PERIOD, this::period);
        Optional<String> section = row.required("section", "Write the number of a section", this::number);
        Optional<String> text = row.required("text", "Write what the section says", words -> words);
        Optional<LocalDate> agreed = row.findDate("agreed");
        Optional<Instant> knownFrom = row.knownFrom("known from");
        if (!row.isSound()) {
            return Stream.empty();
        }
        SectionWritten written = new SectionWritten(
                period.orElseThrow(),
                section.orElseThrow(),
                text.orElseThrow(),
                row.find("evidence"),
                Role.PERFORMANCE_TEAM.words());
        return Stream.concat(
                Stream.of(located(row, written, knownFrom)),
                agreed
                        .map(day -> located(
                                row,
                                new SectionAgreed(written.period(), written.section()),
                                Optional.of(Known.from(day))))
                        .stream());
    }

    /** The day and decision of a body, or a request of its members. */
    List<Located> route(List<TableRow> rows) {
        int requests = 0;
        List<Located> located = new ArrayList<>();
        for (TableRow row : rows) {
            if (row.find("request").isPresent()) {
                requests++;
            }
            step(row, requests).ifPresent(located::add);
        }
        return List.copyOf(located);
    }

    private Optional<Located> step(TableRow row, int request) {
        Optional<ReportingPeriod> period = row.required("period", WRITE_A_PERIOD, this::period);
        Optional<String> body = row.required("body", "Write the id of a body of the route", this::body);
        Optional<LocalDate> day = row.findDate("on");
        Optional<PaperDecision> decision =
                row.optional("decision", "Write noted, approved or sent-back", ReviewRows::decision);
        Optional<Instant> knownFrom = row.knownFrom("known from");
        if (row.isSound() && day.isEmpty() && row.find("request").isEmpty()) {
            row.fault("on", "there is neither a day nor a request", "Write one of them, or leave the row out");
        }
        if (!row.isSound()) {
            return Optional.empty();
        }
        Statement statement = row.find("request")
                .<Statement>map(text ->
                        new RequestStated(period.orElseThrow(), body.orElseThrow(), request, text, row.find("answer")))
                .orElseGet(() -> new SittingStated(
                        period.orElseThrow(), body.orElseThrow(), day.orElseThrow(), decision, row.find("note")));
        return Optional.of(located(row, statement, knownFrom));
    }

    List<Located> improvements(List<TableRow> rows) {
        return rows.stream().flatMap(this::improvement).toList();
    }

    private Stream<Located> improvement(TableRow row) {
        Optional<ReportingPeriod> period = row.required("period", WRITE_A_PERIOD, this::period);
        Optional<Integer> area = row.required("area", "Number the areas from 1", ReviewRows::whole);
        Optional<String> title = row.required("title", "Name the area", words -> words);
        Optional<String> action = row.required("action", "Write what is to be done", words -> words);
        Optional<Progress.State> state =
                row.required("state", "Write planned, under-way, done or stopped", ReviewRows::state);
        Optional<List<String>> sections = row.optional("sections", "Write numbers of sections", this::numbers);
        Optional<LocalDate> due = row.findDate("due");
        Optional<Instant> knownFrom = row.knownFrom("known from");
        if (!row.isSound()) {
            return Stream.empty();
        }
        ImprovementTerms terms = new ImprovementTerms(
                title.orElseThrow(),
                sections.orElse(List.of()),
                action.orElseThrow(),
                row.find("owner"),
                row.find("role"),
                due,
                state.orElseThrow(),
                row.find("note").orElse(""));
        return Stream.of(
                located(row, new ImprovementStated(period.orElseThrow(), area.orElseThrow(), terms), knownFrom));
    }

    private static Located located(TableRow row, Statement statement, Optional<Instant> knownFrom) {
        return new Located(new NewEntry(statement, knownFrom, Optional.empty(), row.find("source")), row);
    }

    private ReportingPeriod period(String text) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        if (!agreement.covers(period)) {
            throw new IllegalArgumentException("it does not belong to the agreement’s term");
        }
        return period;
    }

    private List<String> numbers(String text) {
        return Stream.of(text.split(",")).map(String::strip).map(this::number).toList();
    }

    private String number(String text) {
        return agreement
                .annualReview()
                .findSection(text)
                .map(ReviewSection::number)
                .orElseThrow(() -> new IllegalArgumentException("the agreement declares no such section; it declares "
                        + agreement
                                .annualReview()
                                .sections()
                                .map(ReviewSection::number)
                                .collect(Collectors.joining(", "))));
    }

    private String body(String id) {
        return agreement
                .annualReview()
                .findBody(id)
                .map(Body::id)
                .orElseThrow(() -> new IllegalArgumentException("the paper goes through no such body; it goes through "
                        + agreement.annualReview().route().stream()
                                .map(Body::id)
                                .collect(Collectors.joining(", "))));
    }

    private static PaperDecision decision(String code) {
        return PaperDecision.find(code.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .orElseThrow(() -> new IllegalArgumentException("it is not a decision about a paper"));
    }

    private static Progress.State state(String text) {
        return Stream.of(Progress.State.values())
                .filter(state -> state.words().equals(text.replace('-', ' ')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it is not a state of an action"));
    }

    private static Integer whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("it is no whole number", none);
        }
    }
}
