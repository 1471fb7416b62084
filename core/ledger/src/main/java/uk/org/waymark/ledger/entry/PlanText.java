package uk.org.waymark.ledger.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Deadline;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.contract.plan.OverallTarget;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.position.reporting.PlanRating;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.PlanRated;
import uk.org.waymark.position.reporting.PlanStatement.PlanStated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.Counted;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;
import uk.org.waymark.position.reporting.PlanStatement.TargetStated;

/** How what is said of the actions of plans stands in the columns of an entry. */
final class PlanText {
    private static final String NOTE = "note";
    private static final String STATE = "state";
    private static final String DONE = "done";
    private static final String OF = "of";
    private static final String WHAT = "what";
    private static final String TITLE = "title";
    private static final String AREA = "area";
    private static final String OWNER = "owner";
    private static final String ROLE = "role";
    private static final String START = "start";
    private static final String DUE = "due";
    private static final String INDICATORS = "indicators";
    private static final String STATED = "stated";
    private static final String SUMMARY = "summary";
    private static final String DOCUMENT = "document";
    private static final String MILESTONES = "milestones";
    private static final String SENSITIVE = "sensitive";
    private static final String YES = "yes";
    private static final String NO_DAY = "-";
    private static final String FIGURE = "figure";
    private static final String UNIT = "unit";
    private static final String BY = "by";
    private static final String ON = "on";
    private static final String RATING = "rating";
    private static final String REASON = "reason";

    private PlanText() {}

    static Columns write(Progress progress) {
        Body body = Body.empty()
                .with(NOTE, progress.note())
                .with(STATE, progress.state().words());
        return columns(
                progress.plan(),
                progress.action(),
                progress.counted()
                        .map(counted -> body.with(DONE, Integer.toString(counted.done()))
                                .with(OF, Integer.toString(counted.of()))
                                .with(WHAT, counted.what()))
                        .orElse(body));
    }

    static Progress progress(Columns columns) {
        return new Progress(
                columns.subject(),
                columns.requiredPart(),
                Progress.State.of(columns.text(STATE)),
                columns.text(NOTE),
                columns.body()
                        .find(DONE)
                        .map(done -> new Counted(
                                Integer.parseInt(done), Integer.parseInt(columns.text(OF)), columns.text(WHAT))));
    }

    static Columns write(ActionStated stated) {
        Action action = stated.action();
        return columns(
                stated.plan(),
                action.id(),
                Body.empty()
                        .with(TITLE, action.title())
                        .with(AREA, action.area())
                        .with(OWNER, action.owner())
                        .with(ROLE, action.role())
                        .with(START, action.start().map(LocalDate::toString))
                        .with(DUE, action.due().map(LocalDate::toString))
                        .with(INDICATORS, codes(action.indicators()))
                        .with(MILESTONES, milestones(action))
                        .with(SENSITIVE, Optional.of(YES).filter(yes -> action.sensitive()))
                        .with(STATED, action.knownFrom().toString()));
    }

    static ActionStated stated(Columns columns) {
        Body body = columns.body();
        return new ActionStated(
                columns.subject(),
                new Action(
                        columns.requiredPart(),
                        columns.text(TITLE),
                        body.find(AREA),
                        columns.text(OWNER),
                        body.find(ROLE),
                        body.find(START).map(LocalDate::parse),
                        body.find(DUE).map(LocalDate::parse),
                        body.find(INDICATORS).map(PlanText::codes).orElse(List.of()),
                        body.find(MILESTONES).map(PlanText::milestones).orElse(List.of()),
                        body.find(SENSITIVE).isPresent(),
                        LocalDate.parse(columns.text(STATED))));
    }

    static Columns write(PlanStated stated) {
        Plan plan = stated.terms();
        return columns(
                stated.theme(),
                plan.id(),
                Body.empty()
                        .with(TITLE, plan.title())
                        .with(SUMMARY, plan.summary())
                        .with(OWNER, plan.lead())
                        .with(DOCUMENT, plan.document())
                        .with(INDICATORS, codes(plan.indicators()))
                        .with(STATED, plan.knownFrom().toString()));
    }

    static PlanStated planStated(Columns columns) {
        return new PlanStated(
                columns.subject(),
                new Plan(
                        columns.requiredPart(),
                        columns.text(TITLE),
                        columns.text(SUMMARY),
                        columns.text(OWNER),
                        columns.body().find(INDICATORS).map(PlanText::codes).orElse(List.of()),
                        List.of(),
                        List.of(),
                        LocalDate.parse(columns.text(STATED)),
                        columns.text(DOCUMENT)));
    }

    static Columns write(TargetStated stated) {
        OverallTarget target = stated.target();
        return columns(
                stated.plan(),
                target.id(),
                Body.empty()
                        .with(WHAT, target.what())
                        .with(FIGURE, target.figure().map(BigDecimal::toPlainString))
                        .with(UNIT, target.unit())
                        .with(BY, target.by().map(Deadline::toString))
                        .with(STATED, target.knownFrom().toString()));
    }

    static TargetStated targetStated(Columns columns) {
        Body body = columns.body();
        return new TargetStated(
                columns.subject(),
                new OverallTarget(
                        columns.requiredPart(),
                        columns.text(WHAT),
                        body.find(FIGURE).map(BigDecimal::new),
                        columns.text(UNIT),
                        body.find(BY).map(Deadline::parse),
                        LocalDate.parse(columns.text(STATED))));
    }

    static Columns write(TargetProgress progress) {
        return columns(
                progress.plan(),
                progress.target(),
                Body.empty()
                        .with(FIGURE, progress.figure().toPlainString())
                        .with(ON, progress.on().toString())
                        .with(NOTE, progress.note()));
    }

    static TargetProgress targetProgress(Columns columns) {
        return new TargetProgress(
                columns.subject(),
                columns.requiredPart(),
                new BigDecimal(columns.text(FIGURE)),
                LocalDate.parse(columns.text(ON)),
                columns.text(NOTE));
    }

    static Columns write(PlanRated rated) {
        return Columns.of(
                rated.plan(), Body.empty().with(RATING, rated.rating().code()).with(REASON, rated.reason()));
    }

    static PlanRated rated(Columns columns) {
        String rating = columns.text(RATING);
        return new PlanRated(
                columns.subject(),
                PlanRating.find(rating)
                        .orElseThrow(() -> new IllegalStateException("There is no rating of plans \"" + rating + "\"")),
                columns.text(REASON));
    }

    /** One line each: the day it is due, the day it was reached, and its words, which are on one line. */
    private static Optional<String> milestones(Action action) {
        return Optional.of(action.milestones().stream()
                        .map(milestone ->
                                day(milestone.due()) + " " + day(milestone.reached()) + " " + milestone.text())
                        .collect(Collectors.joining("\n")))
                .filter(lines -> !lines.isEmpty());
    }

    private static List<Milestone> milestones(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", 3))
                .map(parts -> new Milestone(parts[2], day(parts[0]), day(parts[1])))
                .toList();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NO_DAY);
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals(NO_DAY) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static Columns columns(String plan, String action, Body body) {
        return new Columns(plan, Optional.of(action), Optional.empty(), body);
    }

    private static Optional<String> codes(List<IndicatorCode> indicators) {
        return Optional.of(indicators.stream().map(IndicatorCode::text).collect(Collectors.joining(", ")))
                .filter(codes -> !codes.isEmpty());
    }

    private static List<IndicatorCode> codes(String text) {
        return Stream.of(text.split(", ")).map(IndicatorCode::of).toList();
    }
}
