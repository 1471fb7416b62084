package uk.org.waymark.web.refresh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored.Placeholder;
import uk.org.waymark.web.words.Words;

/**
 * A measure whose target is still to be set.
 *
 * @param years such as "2009/10, 2010/11"
 * @param why the reason, in words
 * @param due the day by which it is to be set; empty where no source says
 * @param overdue whether that day is over
 */
public record WaitingTarget(
        String code, String address, String title, String years, String why, Optional<String> due, boolean overdue) {

    static List<WaitingTarget> of(Stream<Indicator> indicators, Known known) {
        return indicators.flatMap(indicator -> of(indicator, known).stream()).toList();
    }

    private static Optional<WaitingTarget> of(Indicator indicator, Known known) {
        List<String> years = indicator.terms(known).stream()
                .flatMap(terms -> terms.targets().entrySet().stream())
                .filter(target -> placeholder(target.getValue().value()).isPresent())
                .map(target -> target.getKey().toString())
                .toList();
        return indicator.terms(known).stream()
                .flatMap(terms -> terms.targets().values().stream())
                .flatMap(target -> placeholder(target.value()).stream())
                .findFirst()
                .map(open -> new WaitingTarget(
                        indicator.code().text(),
                        indicator.code().address(),
                        indicator.briefTitle(),
                        years.stream().collect(Collectors.joining(", ")),
                        open.reason().words(),
                        open.due().map(Words::date),
                        open.due().filter(due -> due.isBefore(known.date())).isPresent()));
    }

    private static Optional<Placeholder> placeholder(Target target) {
        return target.unscored().filter(Placeholder.class::isInstance).map(Placeholder.class::cast);
    }
}
