package uk.org.waymark.ledger.entry;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.reporting.RevisedTerms;

/** The terms of a revision in the body of an entry: a text for each target, and the baseline. */
final class TermsText {
    private static final String TARGET = "target ";
    private static final String INTERIM = "interim ";
    private static final String BASELINE = "baseline";
    private static final String SPAN = "baseline_span";

    private TermsText() {}

    static Body write(RevisedTerms terms) {
        SortedMap<String, String> texts = new TreeMap<>();
        terms.targets().forEach((year, target) -> texts.put(TARGET + year, TargetText.write(target)));
        terms.interim().forEach((period, target) -> texts.put(INTERIM + period, TargetText.write(target)));
        terms.baseline().flatMap(Baseline::figure).ifPresent(figure -> texts.put(BASELINE, TargetText.write(figure)));
        terms.baseline().flatMap(Baseline::span).ifPresent(span -> texts.put(SPAN, span));
        return new Body(texts);
    }

    static RevisedTerms read(Body body) {
        return new RevisedTerms(
                body.find(BASELINE)
                        .map(TargetText::readFigure)
                        .map(figure -> new Baseline(Optional.of(figure), body.find(SPAN), Optional.empty())),
                targets(body, TARGET, FinancialYear::parse),
                targets(body, INTERIM, ReportingPeriod::parse));
    }

    private static <K extends Comparable<K>> NavigableMap<K, Target> targets(
            Body body, String start, Function<String, K> time) {
        NavigableMap<K, Target> targets = new TreeMap<>();
        body.texts().forEach((name, text) -> {
            if (name.startsWith(start)) {
                targets.put(time.apply(name.substring(start.length())), TargetText.read(text));
            }
        });
        return targets;
    }
}
