package uk.org.waymark.ledger.entry;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.position.reporting.RevisedTerms;

/** The terms of a revision in the body of an entry: a text for the target of each year, and the baseline. */
final class TermsText {
    private static final String TARGET = "target ";
    private static final String BASELINE = "baseline";
    private static final String SPAN = "baseline_span";

    private TermsText() {}

    static Body write(RevisedTerms terms) {
        SortedMap<String, String> texts = new TreeMap<>();
        terms.targets().forEach((year, target) -> texts.put(TARGET + year, TargetText.write(target)));
        terms.baseline().flatMap(Baseline::figure).ifPresent(figure -> texts.put(BASELINE, TargetText.write(figure)));
        terms.baseline().flatMap(Baseline::span).ifPresent(span -> texts.put(SPAN, span));
        return new Body(texts);
    }

    static RevisedTerms read(Body body) {
        return new RevisedTerms(
                body.find(BASELINE)
                        .map(TargetText::readFigure)
                        .map(figure -> new Baseline(Optional.of(figure), body.find(SPAN), Optional.empty())),
                body.texts().entrySet().stream()
                        .filter(text -> text.getKey().startsWith(TARGET))
                        .collect(Collectors.toMap(
                                text -> FinancialYear.parse(text.getKey().substring(TARGET.length())),
                                text -> TargetText.read(text.getValue()),
                                (one, other) -> other,
                                TreeMap::new)));
    }
}
