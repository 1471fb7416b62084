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
import uk.org.waymark.web.words.Words;

/** The parts of a template that some readers get, so that one can point to another. */
record Outline(PaperTemplate template, Audience audience) {

    /**
     * The part that explains the measures at risk.
     *
     * @param appendix in which it is; empty within the report itself, whose numbers need no more
     */
    record Explanations(Optional<String> appendix, String number) {
        /** Where the measure at a place among them is explained, such as "Appendix 1, section 3.2". */
        String of(int place) {
            String section = RiskParts.number(number, place);
            return appendix.filter(whole -> !whole.equals(section))
                    .map(whole -> Words.say("paper.explainedWithin", whole, section))
                    .orElseGet(() -> isAppendix(section) ? section : Words.say("paper.explainedIn", section));
        }
    }

    /** The part that explains the measures at risk; empty where the paper has none. */
    Optional<Explanations> explanations() {
        return template.parts().stream()
                .flatMap(part -> numbers(List.of(part), made -> made.kind() == Kind.AT_RISK)
                        .map(number ->
                                new Explanations(Optional.of(part.number()).filter(Outline::isAppendix), number)))
                .findFirst();
    }

    private static boolean isAppendix(String number) {
        return !number.isEmpty() && Character.isLetter(number.codePointAt(0));
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
