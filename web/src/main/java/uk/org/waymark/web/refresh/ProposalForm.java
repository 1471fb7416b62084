package uk.org.waymark.web.refresh;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.refresh.AskedRevision;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.words.Words;

/**
 * The fields in which a change is proposed.
 *
 * @param years those that are not over
 * @param interimInForce the interim targets to come, as agreed
 * @param baselineInForce the baseline as agreed
 */
public record ProposalForm(
        String code,
        List<YearField> years,
        String interimInForce,
        String interim,
        String baselineInForce,
        String baseline,
        String span,
        String why,
        String evidence,
        String exception) {

    /**
     * The field for the target of a year.
     *
     * @param name of the field, such as "target-2009-10"
     * @param inForce the target as agreed
     */
    public record YearField(String name, FinancialYear year, String inForce, String asked) {}

    static ProposalForm of(Agreement agreement, Indicator indicator, Known now, Form form, boolean sent) {
        FigureWords words = new FigureWords(indicator.measurement());
        Terms terms = indicator.terms(now).orElseThrow();
        Optional<Figure> baseline = terms.baseline().map(Dated::value).flatMap(Baseline::figure);
        return new ProposalForm(
                indicator.code().text(),
                agreement.years().stream()
                        .filter(year -> !year.ends().isBefore(now.date()))
                        .map(year -> {
                            String name = "target-" + year.toString().replace('/', '-');
                            return new YearField(
                                    name,
                                    year,
                                    MoveLine.target(words, terms.target(year).map(Dated::value), baseline),
                                    sent ? form.text(name) : "");
                        })
                        .toList(),
                terms.profile().entrySet().stream()
                        .filter(target -> !target.getKey().ends().isBefore(now.date()))
                        .map(target -> target.getKey() + ": "
                                + words.target(target.getValue().value(), baseline))
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining("; "), all -> all.isEmpty() ? Words.say("measure.none") : all)),
                sent ? form.text("interim") : "",
                baseline.map(words::brief).orElse(Words.say("measure.none")),
                sent ? form.text("baseline") : "",
                sent ? form.text("span") : "",
                sent ? form.text("why") : "",
                sent ? form.text("evidence") : "",
                sent ? form.text("exception") : "");
    }

    AskedRevision asked() {
        NavigableMap<FinancialYear, String> targets = new TreeMap<>();
        years.forEach(field -> targets.put(field.year(), field.asked()));
        return new AskedRevision(code, targets, interim, baseline, span, why, evidence, exception);
    }
}
