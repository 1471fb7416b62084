package uk.org.waymark.web.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.paper.PaperTemplate;
import uk.org.waymark.contract.paper.TemplateContent.Kind;
import uk.org.waymark.contract.paper.TemplateContent.Made;
import uk.org.waymark.contract.paper.TemplatePart;

/** The parts of a template that some readers get, so that one can point to another. */
record Outline(PaperTemplate template, Audience audience) {

    /** The number of the part that explains the measures at risk; empty where the paper has none. */
    Optional<String> explanations() {
        return numbers(template.parts(), made -> made.kind() == Kind.AT_RISK).findFirst();
    }

    /** The number of the part of the paper in which the plan for a measure is; empty where it is in none. */
    Optional<String> plan(IndicatorCode code) {
        return template.parts().stream()
                .filter(part -> !part.number().isEmpty())
                .filter(part -> numbers(
                                List.of(part),
                                made -> made.kind() == Kind.PLAN
                                        && made.measures().contains(code))
                        .findAny()
                        .isPresent())
                .map(TemplatePart::number)
                .findFirst();
    }

    private Stream<String> numbers(List<TemplatePart> parts, Predicate<Made> wanted) {
        return parts.stream()
                .filter(part -> part.isFor(audience))
                .flatMap(part -> Stream.concat(
                        part.content().stream()
                                .filter(content -> content instanceof Made made && wanted.test(made))
                                .map(content -> part.number()),
                        numbers(part.parts(), wanted)));
    }
}
