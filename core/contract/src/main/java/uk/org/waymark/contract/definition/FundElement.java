package uk.org.waymark.contract.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Conditions;
import uk.org.waymark.contract.plan.Fund.Kind;
import uk.org.waymark.contract.plan.Fund.Line;
import uk.org.waymark.contract.plan.Fund.Stage;
import uk.org.waymark.contract.plan.PlainId;

/** A {@code <fund>} of an action plan. */
record FundElement(Element element) {
    static final Set<String> TRUE = Set.of("true", "1");

    Fund fund(LocalDate knownFrom) {
        Stage stage = stage(element, Stage.COMMITTED);
        Fund fund = new Fund(
                element.attribute("id"),
                element.attribute("name"),
                List.of(),
                element.findAttribute("stated-total").map(BigDecimal::new),
                element.findChild("discrepancy").map(Element::text),
                stage,
                new Conditions(
                        element.findAttribute("kind").flatMap(Kind::find),
                        element.findAttribute("ring-fenced").map(TRUE::contains)),
                knownFrom);
        return fund.with(lines(stage));
    }

    private List<Line> lines(Stage ofFund) {
        List<Line> lines = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Element line : element.children("line")) {
            String id = line.findAttribute("id").orElseGet(() -> PlainId.of(line.text(), taken, "line"));
            taken.add(id);
            lines.add(line(line, id, ofFund));
        }
        return lines;
    }

    private static Line line(Element line, String id, Stage ofFund) {
        Stage stage = stage(line, ofFund);
        BigDecimal pounds = new BigDecimal(line.attribute("pounds"));
        BigDecimal spent = stage == Stage.SPENT ? pounds : BigDecimal.ZERO;
        return new Line(
                id,
                line.text(),
                pounds,
                stage,
                line.findAttribute("spent").map(BigDecimal::new).orElse(spent));
    }

    private static Stage stage(Element element, Stage otherwise) {
        return Optional.of("stage")
                .flatMap(element::findAttribute)
                .flatMap(Stage::find)
                .orElse(otherwise);
    }
}
