package uk.org.waymark.ledger.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.Counted;

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
                        .with(INDICATORS, codes(action))
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
                        LocalDate.parse(columns.text(STATED))));
    }

    private static Columns columns(String plan, String action, Body body) {
        return new Columns(plan, Optional.of(action), Optional.empty(), body);
    }

    private static Optional<String> codes(Action action) {
        return Optional.of(action.indicators().stream().map(IndicatorCode::text).collect(Collectors.joining(", ")))
                .filter(codes -> !codes.isEmpty());
    }

    private static List<IndicatorCode> codes(String text) {
        return Stream.of(text.split(", ")).map(IndicatorCode::of).toList();
    }
}
