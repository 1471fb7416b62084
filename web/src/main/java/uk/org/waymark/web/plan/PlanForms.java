package uk.org.waymark.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.reporting.PlanRating;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The fields of the forms under each plan of a page; what was typed and refused stays in them. */
@Named
@RequestScoped
public class PlanForms {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private PlanActs acts;

    /** Whether the reader leads the plans of the page's theme. */
    public boolean isLeading() {
        return signedIn.may(
                Permission.LEAD_PLANS.name(),
                lens.getAgreement().id(),
                String.valueOf(request.getAttribute(AddressFilter.SUBJECT)));
    }

    /** The text of a field of a refused form of a plan; else what the field has at first. */
    public String typed(String act, String plan, String field, String otherwise) {
        return isRefused(act, plan) ? form.text(field) : otherwise;
    }

    /** The text of a field of the refused form that starts a plan. */
    public String started(String field) {
        return acts.isRefused("start") ? form.text(field) : "";
    }

    /** Whether a form of a plan was refused, so that it is shown open. */
    public boolean isRefused(String act, String plan) {
        return acts.isRefused(act) && form.text("plan").equals(plan);
    }

    /** Whether any of the forms under a plan was refused. */
    public boolean isOpen(String plan) {
        return PlanActs.OF_PLAN.stream().anyMatch(act -> isRefused(act, plan));
    }

    /** The ratings to choose from, the one that counts now chosen. */
    public List<Choice> ratings(PlanView plan) {
        String chosen = typed(
                "rate", plan.id(), "rating", plan.rating().map(RatingView::code).orElse(""));
        return Stream.of(PlanRating.values())
                .map(rating -> new Choice(
                        rating.code(),
                        Words.capital(rating.words()),
                        rating.code().equals(chosen)))
                .toList();
    }

    /** The targets of a plan to choose from. */
    public List<Choice> targets(PlanView plan) {
        String chosen = typed("report", plan.id(), "target", "");
        return plan.targets().stream()
                .map(target ->
                        new Choice(target.id(), target.what(), target.id().equals(chosen)))
                .toList();
    }

    /** The fields of an action's milestones, with some to spare. */
    List<MilestoneForm> milestones(ActionPosition action) {
        return acts.isRefused("milestones")
                ? MilestoneForm.sent(form)
                : MilestoneForm.of(action.action().milestones());
    }

    /** The fields of one milestone, which end in its number. */
    public record MilestoneForm(int number, String text, String due, String reached) {
        private static final int SPARE = 2;
        private static final int MOST = 40;

        static List<MilestoneForm> of(List<Milestone> milestones) {
            List<MilestoneForm> fields = new ArrayList<>();
            milestones.forEach(milestone -> fields.add(new MilestoneForm(
                    fields.size() + 1,
                    milestone.text(),
                    milestone.due().map(Object::toString).orElse(""),
                    milestone.reached().map(Object::toString).orElse(""))));
            for (int spare = 0; spare < SPARE; spare++) {
                fields.add(new MilestoneForm(fields.size() + 1, "", "", ""));
            }
            return fields;
        }

        static List<MilestoneForm> sent(Form form) {
            int fields = Math.min(MOST, form.texts("milestone").size());
            List<MilestoneForm> sent = new ArrayList<>();
            for (int at = 0; at < fields; at++) {
                sent.add(new MilestoneForm(
                        at + 1, nth(form, "milestone", at), nth(form, "due", at), nth(form, "reached", at)));
            }
            return sent;
        }

        private static String nth(Form form, String field, int at) {
            List<String> texts = form.texts(field);
            return at < texts.size() ? texts.get(at) : "";
        }

        Milestone milestone() {
            return new Milestone(text, PlanForm.day(due), PlanForm.day(reached));
        }
    }
}
