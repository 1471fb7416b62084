package uk.org.waymark.web.rest.position;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.web.rest.measure.ManagementAnswer;
import uk.org.waymark.web.rest.measure.MeasureAnswer;
import uk.org.waymark.web.rest.measure.MeasureAnswer.PossibleFigures;
import uk.org.waymark.web.rest.measure.PartAnswer;

/** The columns of the table, in order. Each has the name and the meaning that its key has in JSON. */
record CsvColumn(String name, Function<CsvRow, String> content) {
    private static final List<CsvColumn> ALL = List.of(
            new CsvColumn("agreement", row -> row.position().agreement()),
            new CsvColumn("period", row -> row.position().period()),
            new CsvColumn("knownAt", row -> row.position().knownAt()),
            same("theme", MeasureAnswer::theme),
            same("code", MeasureAnswer::code),
            new CsvColumn("part", row -> row.part().map(PartAnswer::part).orElse("")),
            either("title", MeasureAnswer::title, PartAnswer::title),
            same("plainTitle", MeasureAnswer::plainTitle),
            same("designation", MeasureAnswer::designation),
            same("rewardWeighted", measure -> Boolean.toString(measure.rewardWeighted())),
            same("placeholder", measure -> Boolean.toString(measure.placeholder())),
            same("unit", MeasureAnswer::unit),
            same("annualUnit", measure -> measure.annualUnit().orElse("")),
            same("polarity", MeasureAnswer::polarity),
            maybe("baseline", MeasureAnswer::baseline, PartAnswer::baseline),
            same("baselineSpan", measure -> measure.baselineSpan().orElse("")),
            maybe("annualTarget", MeasureAnswer::annualTarget, PartAnswer::annualTarget),
            maybe("annualTargetState", MeasureAnswer::annualTargetState, PartAnswer::annualTargetState),
            maybe("target", MeasureAnswer::target, PartAnswer::target),
            maybe("targetState", MeasureAnswer::targetState, PartAnswer::targetState),
            same("interim", measure -> Boolean.toString(measure.interim())),
            maybe("outturn", MeasureAnswer::outturn, PartAnswer::outturn),
            maybe("outturnPeriod", MeasureAnswer::outturnPeriod, PartAnswer::outturnPeriod),
            maybe("span", MeasureAnswer::span, PartAnswer::span),
            either(
                    "provisional",
                    measure -> Boolean.toString(measure.provisional()),
                    part -> Boolean.toString(part.provisional())),
            either(
                    "carriedForward",
                    measure -> Boolean.toString(measure.carriedForward()),
                    part -> Boolean.toString(part.carriedForward())),
            either("performance", MeasureAnswer::performance, PartAnswer::performance),
            either("forecast", MeasureAnswer::forecast, PartAnswer::forecast),
            same("review", MeasureAnswer::review),
            either("directionShort", measure -> direction(measure, "short"), part -> direction(part, "short")),
            either("directionLong", measure -> direction(measure, "long"), part -> direction(part, "long")),
            same("commentary", measure -> measure.commentary().orElse("")),
            either("reason", measure -> measure.reason().sentence(), part -> part.reason()
                    .sentence()),
            // What was added later stands behind, where it moves no column that a reader counts on.
            same("designationName", measure -> measure.designationName().orElse("")),
            same("shortTitle", measure -> measure.shortTitle().orElse("")),
            same("possibleFrom", measure -> possible(measure, PossibleFigures::from)),
            same("possibleTo", measure -> possible(measure, PossibleFigures::to)),
            same("byQuarter", measure -> Boolean.toString(measure.byQuarter())),
            same("scorecards", measure -> String.join(" ", measure.scorecards())),
            same("owner", measure -> measure.owner().orElse("")),
            same("ownerRole", measure -> measure.ownerRole().orElse("")),
            new CsvColumn("block", row -> row.block().orElse("")),
            same("outcome", measure -> measure.outcome().orElse("")),
            maybe("counted", MeasureAnswer::counted, PartAnswer::counted),
            management("management", ManagementAnswer::performance),
            management("managementFigure", said -> said.figure().orElse("")),
            management("managementBasis", ManagementAnswer::basis));

    static Stream<CsvColumn> all() {
        return ALL.stream();
    }

    static List<String> names() {
        return all().map(CsvColumn::name).toList();
    }

    String cell(CsvRow row) {
        return content.apply(row);
    }

    /** A column that says the same of a measure and of its parts. */
    private static CsvColumn same(String name, Function<MeasureAnswer, String> ofMeasure) {
        return new CsvColumn(name, row -> ofMeasure.apply(row.measure()));
    }

    private static CsvColumn management(String name, Function<ManagementAnswer, String> content) {
        return same(name, measure -> measure.management().map(content).orElse(""));
    }

    private static CsvColumn either(
            String name, Function<MeasureAnswer, String> ofMeasure, Function<PartAnswer, String> ofPart) {
        return new CsvColumn(name, row -> row.part().map(ofPart).orElseGet(() -> ofMeasure.apply(row.measure())));
    }

    private static CsvColumn maybe(
            String name,
            Function<MeasureAnswer, Optional<String>> ofMeasure,
            Function<PartAnswer, Optional<String>> ofPart) {
        return either(name, ofMeasure.andThen(CsvColumn::orBlank), ofPart.andThen(CsvColumn::orBlank));
    }

    private static String possible(MeasureAnswer measure, Function<PossibleFigures, Optional<String>> end) {
        return measure.possible().flatMap(end).orElse("");
    }

    private static String orBlank(Optional<String> text) {
        return text.orElse("");
    }

    private static String direction(MeasureAnswer measure, String span) {
        return measure.direction().getOrDefault(span, "");
    }

    private static String direction(PartAnswer part, String span) {
        return part.direction().getOrDefault(span, "");
    }
}
