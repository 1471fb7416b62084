package uk.org.waymark.position.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.MeasureOwner;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.target.Unscored.Placeholder;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.assessment.AssessedSection;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.risk.Risk;

/** A review as lines of text, in one order, with figures in the digits they were reported in. */
final class ReviewText {
    private ReviewText() {}

    static String of(Review review) {
        Position position = review.position();
        Agreement agreement = position.agreement();
        return Stream.of(
                        Stream.of(
                                "review of " + agreement.id() + " for " + position.period() + " as at "
                                        + position.known(),
                                agreement.title()),
                        position.designated().categories().stream()
                                .map(category -> category.words() + ": "
                                        + review.in(category).size()),
                        position.measures().sorted(ByCode.ORDER).flatMap(ReviewText::measure),
                        review.atRisk().stream().flatMap(ReviewText::atRisk),
                        review.waiting().stream().map(ReviewText::waiting),
                        review.assessment().sections().stream().flatMap(ReviewText::section))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> measure(MeasurePosition measure) {
        return Stream.concat(Stream.of(measure.whole()), measure.parts().stream())
                .map(reading -> line(
                        measure.code().text(),
                        reading.part().orElse("whole"),
                        measure.indicator().designation().code(),
                        measure.review().code(),
                        figure(reading),
                        reading.target().map(target -> target.target().text()).orElse("no target"),
                        reading.performance().code(),
                        reading.forecast().code(),
                        reading.projected().map(Figure::text).orElse("nothing projected"),
                        measure.onBestInformation().code()));
    }

    private static String figure(Reading reading) {
        return reading.outturn()
                .map(entry ->
                        entry.statement().text() + " of " + entry.statement().period())
                .orElse("no figure");
    }

    private static Stream<String> atRisk(AtRisk risk) {
        return Stream.of(
                        Stream.of("at risk: " + risk.measure().code()),
                        risk.measure().commentary().stream()
                                .map(entry -> line("cause", entry.statement().text())),
                        risk.plans().stream().flatMap(plan -> risk.actions(plan).stream()
                                .map(action -> action(plan.plan().id(), action))),
                        risk.funds().map(ReviewText::fund),
                        risk.risks().stream().map(ReviewText::risk))
                .flatMap(lines -> lines);
    }

    private static String action(String plan, ActionPosition position) {
        Optional<Progress> progress = position.progress().map(Entry::statement);
        return line(
                "action",
                plan + "/" + position.action().id(),
                position.action().title(),
                position.action().owner(),
                position.action().due().map(LocalDate::toString).orElse("no day"),
                progress.map(told -> told.state().words()).orElse("no update"),
                progress.map(Progress::note).orElse(""));
    }

    private static String fund(Fund fund) {
        return line(
                "money",
                fund.id(),
                fund.name(),
                fund.stage().words(),
                fund.linesTotal().toPlainString(),
                fund.statedTotal().map(total -> total.toPlainString()).orElse(""));
    }

    private static String risk(Risk risk) {
        return line(
                "risk",
                risk.id(),
                risk.terms().title(),
                risk.state().code(),
                Integer.toString(risk.assessment().now().product()),
                Integer.toString(risk.assessment().before().product()));
    }

    private static String waiting(Waiting waiting) {
        return line(
                "waits",
                waiting.measure().code().text(),
                waiting.placeholder()
                        .map(Placeholder::reason)
                        .map(reason -> reason.words())
                        .orElse("no figure"),
                waiting.owner().map(MeasureOwner::partner).orElse("no owner"),
                waiting.due().map(LocalDate::toString).orElse("no day"));
    }

    /** A text that is not agreed does not go into the paper. */
    private static Stream<String> section(AssessedSection section) {
        return section.agreed().stream()
                .map(version -> line(
                        "section",
                        section.number(),
                        section.declared().heading(),
                        version.text(),
                        version.evidence().orElse("")));
    }

    /** Texts that people wrote may have line breaks and bars of their own, which must not look like ours. */
    private static String line(String... fields) {
        return Stream.of(fields)
                .map(field -> field.replace("\\", "\\\\").replace("\n", "\\n").replace("|", "\\|"))
                .collect(Collectors.joining(" | "));
    }
}
