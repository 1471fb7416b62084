package uk.org.waymark.contract.definition;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.plan.Fund;
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
        LocatedXml xml = LocatedXml.parse(file, "action-plan");
        List<Plan> plans = new ActionPlanReader(xml.faults()).plans(xml.root());
        xml.faults().throwIfAny();
        return new ActionPlan(
                xml.root().attribute("theme"),
                plans,
                xml.root().findChild("none").map(Element::text));
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
                element.children("action").stream().map(this::action).toList(),
                element.children("fund").stream().map(this::fund).toList(),
                knownFrom(element),
                element.attribute("document"));
    }

    private Action action(Element element) {
        Optional<LocalDate> due =
                element.attribute("due").equals(Plan.NOT_STATED) ? Optional.empty() : faults.date(element, "due");
        return new Action(
                element.attribute("id"),
                element.text(),
                element.findAttribute("area"),
                element.attribute("owner"),
                element.findAttribute("role"),
                element.findAttribute("start").flatMap(any -> faults.date(element, "start")),
                due,
                List.of(),
                knownFrom(element));
    }

    private Fund fund(Element element) {
        return new Fund(
                element.attribute("id"),
                element.attribute("name"),
                element.children("line").stream()
                        .map(line -> new Fund.Line(line.text(), new BigDecimal(line.attribute("pounds"))))
                        .toList(),
                element.findAttribute("stated-total").map(BigDecimal::new),
                element.findChild("discrepancy").map(Element::text),
                element.findAttribute("stage").map(ActionPlanReader::stage).orElse(Fund.Stage.COMMITTED),
                knownFrom(element));
    }

    private static Fund.Stage stage(String code) {
        return Stream.of(Fund.Stage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A date that cannot be read has become a fault, and nothing is returned to the caller. */
    private LocalDate knownFrom(Element element) {
        return faults.date(element, "known-from").orElse(LocalDate.EPOCH);
    }
}
