package uk.org.waymark.web.highlight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.highlight.Heading;
import uk.org.waymark.position.reporting.HighlightText.RedRisk;
import uk.org.waymark.position.reporting.RiskTerms.Threat;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.words.Words;

/**
 * A red risk as it stands in the fields of a form.
 *
 * @param place its place among those of the form, from 1
 * @param of the id of its block or theme; empty for the agreement as a whole
 * @param measures codes, divided by commas
 * @param numbers of risks in the register, divided by commas
 */
public record RedRiskFields(
        int place,
        String title,
        String threat,
        List<Choice> headings,
        String of,
        String cause,
        String remedy,
        String measures,
        String numbers) {
    /** Nobody calls as many risks red, and a form has an end. */
    private static final int MOST = 50;

    /** Those of a report, and an empty one to write another in. */
    static List<RedRiskFields> of(List<RedRisk> risks, List<Heading> headings) {
        return Stream.concat(
                        IntStream.range(0, risks.size()).mapToObj(place -> of(place + 1, risks.get(place), headings)),
                        Stream.of(blank(risks.size() + 1, headings)))
                .toList();
    }

    private static RedRiskFields of(int place, RedRisk risk, List<Heading> headings) {
        return new RedRiskFields(
                place,
                risk.title(),
                risk.threat().code(),
                choices(headings, risk.of().orElse("")),
                risk.of().orElse(""),
                risk.cause(),
                risk.remedy(),
                risk.measures().stream().map(IndicatorCode::text).collect(Collectors.joining(", ")),
                String.join(", ", risk.numbers()));
    }

    private static RedRiskFields blank(int place, List<Heading> headings) {
        return new RedRiskFields(place, "", Threat.OUTCOME.code(), choices(headings, ""), "", "", "", "", "");
    }

    /** Those that a form sends, as they were typed. */
    static List<RedRiskFields> sent(Form form, List<Heading> headings) {
        return IntStream.rangeClosed(1, MOST)
                .takeWhile(place -> !form.text(name("threat", place)).isEmpty())
                .mapToObj(place -> new RedRiskFields(
                        place,
                        form.text(name("title", place)),
                        form.text(name("threat", place)),
                        choices(headings, form.text(name("of", place))),
                        form.text(name("of", place)),
                        form.text(name("cause", place)),
                        form.text(name("remedy", place)),
                        form.text(name("measures", place)),
                        form.text(name("risks", place))))
                .toList();
    }

    private static String name(String field, int place) {
        return field + "-" + place;
    }

    private static List<Choice> choices(List<Heading> headings, String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", Words.say("register.whole"), chosen.isEmpty())),
                        headings.stream()
                                .map(heading -> new Choice(
                                        heading.id(),
                                        heading.title(),
                                        heading.id().equals(chosen))))
                .toList();
    }

    /** What it may threaten, the one that stands chosen. */
    public List<Choice> threats() {
        return Stream.of(Threat.values())
                .map(any -> new Choice(
                        any.code(),
                        Words.say("risk.threat." + any.code()),
                        any.code().equals(threat)))
                .toList();
    }

    boolean isBlank() {
        return Stream.of(title, cause, remedy, measures, numbers).allMatch(String::isEmpty);
    }

    /** @throws IllegalArgumentException when a code is none; it says how to write one */
    RedRisk risk() {
        return new RedRisk(
                title,
                Threat.find(threat).orElseThrow(Form::unreadable),
                Optional.of(of).filter(id -> !id.isEmpty()),
                cause,
                remedy,
                Form.codes(measures),
                Stream.of(numbers.split("[,;]"))
                        .map(String::strip)
                        .filter(number -> !number.isEmpty())
                        .toList());
    }
}
