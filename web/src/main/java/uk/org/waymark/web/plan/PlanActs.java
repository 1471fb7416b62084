package uk.org.waymark.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.org.waymark.contract.plan.Deadline;
import uk.org.waymark.contract.plan.Fund.Stage;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.plan.PlanMoney;
import uk.org.waymark.ledger.plan.PlanPromises;
import uk.org.waymark.ledger.plan.PlanRefused;
import uk.org.waymark.ledger.plan.PlanTargets;
import uk.org.waymark.ledger.plan.PlanTerms;
import uk.org.waymark.ledger.plan.Plans;
import uk.org.waymark.ledger.plan.StartPlans;
import uk.org.waymark.ledger.plan.TargetTerms;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.PlanRating;
import uk.org.waymark.position.reporting.PlanStatement.MoneyStated;
import uk.org.waymark.position.reporting.PlanStatement.PlanRated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.Counted;
import uk.org.waymark.position.reporting.PlanStatement.Progress.State;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.plan.PlanForms.MilestoneForm;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Does with a plan what a form of its page asks. */
@RequestScoped
public class PlanActs {
    /** The acts about a plan and no action of it, whose forms stand under the plan. */
    static final List<String> OF_PLAN = List.of("target", "report", "rate", "fund", "plan-terms");

    @Inject
    private Plans plans;

    @Inject
    private StartPlans starts;

    @Inject
    private PlanPromises promises;

    @Inject
    private PlanTargets targets;

    @Inject
    private PlanMoney money;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    private Optional<String> refused = Optional.empty();

    /** Whether this act was asked for and refused. */
    boolean isRefused(String act) {
        return refused.equals(Optional.of(act));
    }

    /** Why nothing was done, in words; empty where it was. */
    Optional<String> run(String act, Scope theme) {
        Optional<String> why = attempt(act, theme);
        refused = why.map(any -> act);
        return why;
    }

    private Optional<String> attempt(String act, Scope theme) {
        try {
            act(act, signedIn.actor(), theme);
            return Optional.empty();
        } catch (PlanRefused | DatabaseBusy refused) {
            return Optional.of(refused.getMessage());
        } catch (DateTimeException none) {
            return Optional.of(Words.say("plans.day"));
        } catch (NumberFormatException none) {
            return Optional.of(Words.say("plans.number"));
        } catch (IllegalArgumentException none) {
            return Optional.of(none.getMessage() + ".");
        }
    }

    private void act(String act, Actor actor, Scope theme) {
        switch (act) {
            case "add" ->
                plans.add(actor, theme, form.text("plan"), PlanForm.sent(form).terms());
            case "change" -> {
                ActionKey chosen = ActionKey.of(form.text("action"));
                plans.change(
                        actor,
                        theme,
                        chosen.plan(),
                        chosen.action(),
                        PlanForm.sent(form).terms(),
                        readAt());
            }
            case "milestones" -> {
                ActionKey chosen = ActionKey.of(form.text("action"));
                plans.setMilestones(
                        actor,
                        theme,
                        chosen.plan(),
                        chosen.action(),
                        MilestoneForm.sent(form).stream()
                                .map(MilestoneForm::milestone)
                                .toList(),
                        readAt());
            }
            case "promise" ->
                promises.promise(
                        actor, theme, form.text("code"), form.text("owner"), LocalDate.parse(form.text("due")));
            case "start" -> starts.start(actor, theme, terms());
            case "plan-terms" -> starts.change(actor, theme, form.text("plan"), terms(), readAt());
            case "target" -> targets.add(actor, theme, form.text("plan"), target());
            case "report" -> targets.report(actor, theme, reported(), readAt());
            case "fund" ->
                money.add(actor, theme, form.text("plan"), FundForm.sent(form).terms());
            case "fund-terms" -> {
                FundKey chosen = FundKey.of(form.text("fund"));
                money.change(
                        actor,
                        theme,
                        chosen.plan(),
                        chosen.fund(),
                        FundForm.sent(form).terms(),
                        readAt());
            }
            case "money" -> money.state(actor, theme, moneyStated(FundKey.of(form.text("fund"))), readAt());
            case "rate" -> targets.rate(actor, theme, rated(), readAt());
            case "tell" -> plans.tell(actor, theme, progress(ActionKey.of(form.text("action"))), readAt());
            default -> throw Form.unreadable();
        }
    }

    private PlanTerms terms() {
        return new PlanTerms(
                form.text("title"),
                form.text("summary"),
                form.text("lead"),
                form.text("document"),
                Form.codes(form.text("measures")));
    }

    private List<MoneyStated> moneyStated(FundKey fund) {
        List<String> lines = form.texts("line");
        List<String> stages = form.texts("stage");
        List<String> spent = form.texts("spent");
        if (stages.size() != lines.size() || spent.size() != lines.size()) {
            throw Form.unreadable();
        }
        return IntStream.range(0, lines.size())
                .mapToObj(at -> new MoneyStated(
                        fund.plan(),
                        fund.fund(),
                        lines.get(at),
                        Stage.find(stages.get(at)).orElseThrow(Form::unreadable),
                        Pounds.read(spent.get(at)).orElse(BigDecimal.ZERO),
                        form.text("note")))
                .toList();
    }

    private TargetTerms target() {
        return new TargetTerms(
                form.text("what"),
                Pounds.read(form.text("figure")),
                form.text("unit"),
                Optional.of(form.text("by")).filter(by -> !by.isEmpty()).map(Deadline::parse));
    }

    private TargetProgress reported() {
        return new TargetProgress(
                form.text("plan"),
                form.text("target"),
                Pounds.number(form.text("figure")),
                LocalDate.parse(form.text("counted-on")),
                form.text("note"));
    }

    private PlanRated rated() {
        return new PlanRated(
                form.text("plan"),
                PlanRating.find(form.text("rating")).orElseThrow(Form::unreadable),
                form.text("reason"));
    }

    private Progress progress(ActionKey chosen) {
        return new Progress(chosen.plan(), chosen.action(), state(), form.text("note"), counted());
    }

    private State state() {
        try {
            return State.of(form.text("state"));
        } catch (IllegalStateException none) {
            throw Form.unreadable();
        }
    }

    private Optional<Counted> counted() {
        String done = form.text("done");
        String of = form.text("of");
        return (done + of).isEmpty()
                ? Optional.empty()
                : Optional.of(new Counted(Integer.parseInt(done), Integer.parseInt(of), form.text("what")));
    }

    private long readAt() {
        try {
            return Long.parseLong(form.text("read"));
        } catch (NumberFormatException none) {
            throw Form.unreadable();
        }
    }
}
