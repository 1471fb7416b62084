package uk.org.waymark.web.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.agreement.Structure;
import uk.org.waymark.contract.indicator.Breakdown;
import uk.org.waymark.contract.indicator.Collection;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.ReportedBasis;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.words.Words;

/** How a measure is defined; what no source confirms is marked. */
public final class Definition {
    private Definition() {}

    public static List<Detail> of(MeasurePosition measure, Position position) {
        Indicator indicator = measure.indicator();
        Set<String> unconfirmed = indicator.unconfirmed();
        Collection collection = indicator.collection();
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of("officialTitle", indicator.title()));
        details.add(Detail.of("designation", designation(measure)));
        details.addAll(membership(measure, position));
        if (indicator.rewardWeighted()) {
            details.add(Detail.of("reward", Words.say("definition.reward")));
        }
        details.add(Detail.of("owner", owner(position.agreement(), indicator)));
        indicator
                .predecessors()
                .forEach(former -> details.add(Detail.of(
                        "predecessor",
                        Words.say(
                                former.comparable()
                                        ? "definition.predecessor.comparable"
                                        : "definition.predecessor.other",
                                former.code(),
                                former.reason()))));
        details.add(Detail.of("unit", marked(indicator.measurement().unit(), "unit", unconfirmed)));
        indicator.reported().map(ReportedBasis::name).ifPresent(name -> details.add(Detail.of("reportedAs", name)));
        details.add(
                Detail.of("goodIs", marked(indicator.measurement().polarity().words(), "polarity", unconfirmed)));
        details.add(Detail.of("kind", marked(collection.kind().words(), "kind", unconfirmed)));
        details.add(Detail.of("collected", marked(collection.collected().words(), "collected", unconfirmed)));
        collection.rollUp().ifPresent(rollUp -> details.add(Detail.of("madeOf", rollUp.words())));
        if (!indicator.breakdowns().isEmpty()) {
            details.add(Detail.of(
                    "brokenDown",
                    indicator.breakdowns().stream().map(Breakdown::words).collect(Collectors.joining(", "))));
        }
        if (!collection.dueQuarters().isEmpty()) {
            String quarters = collection.dueQuarters().stream()
                    .map(quarter -> "Q" + quarter)
                    .collect(Collectors.joining(", "));
            details.add(Detail.of("due", marked(quarters, "due", unconfirmed)));
        }
        if (!collection.surveyYears().isEmpty()) {
            String years = collection.surveyYears().stream()
                    .sorted()
                    .map(FinancialYear::toString)
                    .collect(Collectors.joining(", "));
            details.add(Detail.of("surveys", years));
        }
        if (collection.lagMonths() > 0) {
            details.add(Detail.of(
                    "lag",
                    marked(
                            Words.counted("definition.months", collection.lagMonths(), collection.lagMonths()),
                            "lag-months",
                            unconfirmed)));
        }
        indicator
                .tolerances()
                .ifPresent(own ->
                        details.add(Detail.of("ownTolerance", marked(own.toString(), "tolerance", unconfirmed))));
        details.add(Detail.of(
                "source", marked(indicator.source().orElse(Words.say("definition.noSource")), "source", unconfirmed)));
        return List.copyOf(details);
    }

    /** The outcome it serves, by the agreement's word for it, and the scorecards it is on. */
    private static List<Detail> membership(MeasurePosition measure, Position position) {
        Structure structure = position.agreement().structure();
        Stream<Detail> outcome = position.theme(measure.theme()).outcomes().stream()
                .filter(its -> position.theme(measure.theme()).measuresOf(its).contains(measure))
                .map(its -> new Detail(structure.levels().outcome(), its.title()));
        String scorecards = structure.scorecards().stream()
                .filter(measure::isOn)
                .map(Scorecard::title)
                .collect(Collectors.joining(", "));
        return Stream.concat(
                        outcome,
                        Stream.of(scorecards)
                                .filter(Predicate.not(String::isEmpty))
                                .map(titles -> Detail.of("scorecards", titles)))
                .toList();
    }

    private static String designation(MeasurePosition measure) {
        String usual = Words.say(
                "definition.designation." + measure.indicator().designation().code());
        return measure.designation()
                .map(own -> Words.say("definition.designation.own", own.title(), usual))
                .orElse(usual);
    }

    private static String owner(Agreement agreement, Indicator indicator) {
        return indicator
                .owner()
                .map(owner -> Stream.concat(
                                agreement.findPartner(owner.partner()).map(Body::name).stream(), owner.role().stream())
                        .collect(Collectors.joining(", ")))
                .orElse(Words.say("definition.noOwner"));
    }

    private static String marked(String value, String attribute, Set<String> unconfirmed) {
        return unconfirmed.contains(attribute) ? Words.say("definition.unconfirmed", value) : value;
    }
}
