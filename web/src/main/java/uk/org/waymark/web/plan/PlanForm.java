package uk.org.waymark.web.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.ledger.plan.ActionTerms;
import uk.org.waymark.web.form.Form;

/**
 * The terms of an action as they stand in the fields of a form.
 *
 * @param measures codes, divided by commas
 */
public record PlanForm(
        String title,
        String area,
        String owner,
        String role,
        String start,
        String due,
        String measures,
        boolean sensitive) {
    static final PlanForm BLANK = new PlanForm("", "", "", "", "", "", "", false);

    static PlanForm of(Action action) {
        return new PlanForm(
                action.title(),
                action.area().orElse(""),
                action.owner().equals(Plan.NOT_STATED) ? "" : action.owner(),
                action.role().orElse(""),
                action.start().map(LocalDate::toString).orElse(""),
                action.due().map(LocalDate::toString).orElse(""),
                action.indicators().stream().map(IndicatorCode::text).collect(Collectors.joining(", ")),
                action.sensitive());
    }

    static PlanForm sent(Form form) {
        return new PlanForm(
                form.text("title"),
                form.text("area"),
                form.text("owner"),
                form.text("role"),
                form.text("start"),
                form.text("due"),
                form.text("measures"),
                form.text("sensitive").equals("yes"));
    }

    /** @throws DateTimeParseException when a day is none, which no field for days sends */
    ActionTerms terms() {
        return new ActionTerms(
                title,
                Optional.of(area),
                owner,
                Optional.of(role),
                day(start),
                day(due),
                Form.codes(measures),
                sensitive);
    }

    /** @throws DateTimeParseException when a day is none */
    static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(any -> !any.isEmpty()).map(LocalDate::parse);
    }

    /** The areas that there are already, from which one may be chosen. */
    static List<String> areas(List<PlanView> plans) {
        return plans.stream()
                .flatMap(plan -> plan.areas().stream())
                .flatMap(area -> area.name().stream())
                .distinct()
                .toList();
    }
}
