package uk.org.waymark.contract.definition;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.plan.Deadline;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.contract.plan.OverallTarget;
import uk.org.waymark.contract.plan.Plan;

/** Reads a theme's {@code action-plan.xml}. */
public final class ActionPlanReader {
    private final Faults faults;

    private ActionPlanReader(Faults faults) {
        this.faults = faults;
    }

    public static ActionPlan read(String fileName, InputStream in) {
        return read(DefinitionFile.read(fileName, in));
    }

    /** Reads an action plan, or throws a {@link DefinitionException} with every fault of the file. */
    public static ActionPlan read(DefinitionFile file) {
        return located(file).content();
    }

    /**
     * The same with its elements, for those who look at both.
     *
     * @since 1
     */
    public static Located<ActionPlan> located(DefinitionFile file) {
        LocatedXml xml = LocatedXml.parse(file, "action-plan");
        List<Plan> plans = new ActionPlanReader(xml.faults()).plans(xml.root());
        xml.faults().throwIfAny();
        return new Located<>(
                new ActionPlan(
                        xml.root().attribute("theme"),
                        plans,
                        xml.root().findChild("none").map(Element::text)),
                xml.root());
    }

    private List<Plan> plans(Element root) {
        return root.children("plan").stream()
                .filter(Element::isSound)
                .map(this::plan)
                .toList();
    }

    private Plan plan(Element element) {
        return new Plan(
                element.attribute("id"),
                element.child("title").text(),
                element.child("summary").text(),
                element.attribute("lead"),
                element.children("indicator").stream()
                        .map(indicator -> IndicatorCode.of(indicator.text()))
                        .toList(),
                actions(element),
                element.children("fund").stream()
                        .map(fund -> new FundElement(fund).fund(knownFrom(fund)))
                        .toList(),
                element.children("overall-target").stream()
                        .map(this::overallTarget)
                        .toList(),
                knownFrom(element),
                element.attribute("document"));
    }

    private List<Action> actions(Element plan) {
        List<Element> actions = plan.children("action");
        List<String> ids =
                actions.stream().map(action -> action.attribute("id")).toList();
        plan.children("milestone").stream()
                .filter(milestone -> !ids.contains(milestone.attribute("action")))
                .forEach(milestone -> faults.add(milestone.fault("action", strange(milestone, plan, ids))));
        return actions.stream().map(action -> action(action, plan)).toList();
    }

    private static String strange(Element milestone, Element plan, List<String> actions) {
        return "plan \"%s\" has no action \"%s\"; it has %s"
                .formatted(
                        plan.attribute("id"),
                        milestone.attribute("action"),
                        actions.isEmpty() ? "none" : String.join(", ", actions));
    }

    private Action action(Element element, Element plan) {
        return new Action(
                element.attribute("id"),
                element.text(),
                element.findAttribute("area"),
                element.attribute("owner"),
                element.findAttribute("role"),
                day(element, "start"),
                day(element, "due"),
                List.of(),
                plan.children("milestone").stream()
                        .filter(milestone -> milestone.attribute("action").equals(element.attribute("id")))
                        .map(this::milestone)
                        .toList(),
                element.findAttribute("sensitive")
                        .filter(FundElement.TRUE::contains)
                        .isPresent(),
                knownFrom(element));
    }

    private Milestone milestone(Element element) {
        return new Milestone(element.text(), day(element, "due"), day(element, "reached"));
    }

    private OverallTarget overallTarget(Element element) {
        return new OverallTarget(
                element.attribute("id"),
                element.text(),
                element.findAttribute("figure").map(BigDecimal::new),
                element.findAttribute("unit").orElse(""),
                stated(element, "by").flatMap(by -> faults.attribute(element, "by", Deadline::parse)),
                knownFrom(element));
    }

    private Optional<LocalDate> day(Element element, String name) {
        return stated(element, name).flatMap(any -> faults.date(element, name));
    }

    /** An attribute that is there and says more than that the source is silent. */
    private static Optional<String> stated(Element element, String name) {
        return element.findAttribute(name).filter(text -> !text.equals(Plan.NOT_STATED));
    }

    /** A date that cannot be read has become a fault, and nothing is returned to the caller. */
    private LocalDate knownFrom(Element element) {
        return faults.date(element, "known-from").orElse(LocalDate.EPOCH);
    }
}
