package uk.org.waymark.ledger.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.Obstacle;
import uk.org.waymark.position.cycle.SignOff;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.position.reporting.Entry;

/** The work of a person on the returns of one open period. */
record ReturnWork(String agreement, Completeness returns, Actor actor) {

    Stream<WorkItem> items() {
        return Stream.concat(returns.themes().stream().flatMap(this::items), chase());
    }

    /** Of those who answer for a theme or for measures; the performance team chases them instead. */
    private Stream<WorkItem> items(ThemeReturn theme) {
        if (actor.remit().isEmpty()) {
            return Stream.empty();
        }
        ThemeReturn entering = reach(theme, Permission.ENTER_FIGURES);
        ThemeReturn signing = reach(theme, Permission.SIGN_OFF);
        return Stream.of(
                        item(WorkKind.CORRECT, entering, MeasureReturn::isWithOfficers),
                        item(WorkKind.ENTER, entering, MeasureReturn::isMissing),
                        item(WorkKind.EXPLAIN, entering, ReturnWork::lacksCommentary),
                        item(WorkKind.SUBMIT, submitting(theme), MeasureReturn::isDue),
                        item(WorkKind.SIGN_OFF, signing, MeasureReturn::isToBeSigned))
                .flatMap(Optional::stream);
    }

    /** What of a theme a permission reaches. */
    private ThemeReturn reach(ThemeReturn theme, Permission permission) {
        return theme.only(measure -> actor.may(permission, scope(theme), measure));
    }

    /** One that was returned is corrected or explained as its lead asked. */
    private static boolean lacksCommentary(MeasureReturn measure) {
        return measure.obstacle().equals(Optional.of(Obstacle.NO_COMMENTARY)) && !measure.isWithOfficers();
    }

    /** The theme where it can be submitted as it stands; else nothing of it. */
    private ThemeReturn submitting(ThemeReturn theme) {
        boolean ready = actor.may(Permission.SUBMIT_THEME, scope(theme))
                && theme.submitted().isEmpty()
                && theme.count().isComplete()
                && !theme.isSignedOff();
        return theme.only(measure -> ready);
    }

    private Scope scope(ThemeReturn theme) {
        return new Scope(agreement, theme.id());
    }

    private Optional<WorkItem> item(WorkKind kind, ThemeReturn theme, Predicate<MeasureReturn> waits) {
        List<MeasureReturn> waiting = theme.measures().stream().filter(waits).toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkItem(
                        kind,
                        WorkItem.Of.returns(theme.title(), returns.period()),
                        returns.state().due(),
                        kind == WorkKind.ENTER ? Optional.empty() : since(waiting),
                        waiting.stream()
                                .map(measure -> kind == WorkKind.CORRECT ? returned(theme, measure) : part(measure))
                                .toList(),
                        path(kind) + theme.id() + asked()));
    }

    private static String path(WorkKind kind) {
        return kind == WorkKind.SUBMIT || kind == WorkKind.SIGN_OFF ? "/sign-off/" : "/capture/";
    }

    private String asked() {
        return "?period=" + returns.period().code();
    }

    /** The day of the oldest entry that waits. */
    private static Optional<LocalDate> since(List<MeasureReturn> waiting) {
        return waiting.stream()
                .flatMap(measure -> changed(measure).stream())
                .min(Instant::compareTo)
                .map(moment -> LocalDate.ofInstant(moment, Known.LONDON));
    }

    /** When a figure came to wait: with its return, with the first change after a sign-off, else when it was supplied. */
    private static Optional<Instant> changed(MeasureReturn measure) {
        SignOff returned = measure.signOff();
        if (returned.isWithOfficers()) {
            return returned.sentBack().map(Entry::knownFrom);
        }
        return Optional.of(returned)
                .filter(signOff -> signOff.signed().isPresent())
                .flatMap(signOff -> signOff.since().stream().findFirst())
                .map(Entry::knownFrom)
                .or(measure::supplied);
    }

    /** Leads to where it is corrected, with the lead's comment. */
    private WorkItem.Part returned(ThemeReturn theme, MeasureReturn measure) {
        return new WorkItem.Part(
                measure.measure().code().text(),
                measure.measure().indicator().title(),
                Optional.empty(),
                path(WorkKind.CORRECT) + theme.id() + asked() + "#entry-"
                        + measure.measure().code().address(),
                measure.signOff()
                        .sentBack()
                        .map(entry -> new WorkItem.Comment(
                                entry.knownFrom(), entry.statement().comment())));
    }

    private static WorkItem.Part part(MeasureReturn measure) {
        return new WorkItem.Part(
                measure.measure().code().text(),
                measure.measure().indicator().title(),
                Optional.empty(),
                "/indicators/" + measure.measure().code().address());
    }

    /** The figures that whoever manages periods is to see come in, and then be signed off. */
    private Stream<WorkItem> chase() {
        boolean complete = returns.count().isComplete();
        return Stream.of(
                        overall(WorkKind.CHASE, MeasureReturn::isMissing),
                        overall(
                                WorkKind.AWAIT_SIGN_OFF,
                                measure -> complete && measure.isDue() && !measure.isSignedOff()))
                .flatMap(Optional::stream);
    }

    private Optional<WorkItem> overall(WorkKind kind, Predicate<MeasureReturn> waits) {
        List<WorkItem.Part> waiting =
                returns.measures().filter(waits).map(ReturnWork::part).toList();
        return waiting.isEmpty() || !actor.may(Permission.MANAGE_PERIODS)
                ? Optional.empty()
                : Optional.of(new WorkItem(
                        kind,
                        WorkItem.Of.period(returns.period()),
                        returns.state().due(),
                        Optional.empty(),
                        waiting,
                        "/returns" + asked()));
    }
}
