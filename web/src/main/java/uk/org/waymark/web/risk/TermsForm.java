package uk.org.waymark.web.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.reporting.RiskTerms.Threat;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.words.Words;

/**
 * The terms of a risk as they stand in the fields of a form.
 *
 * @param measures codes, divided by commas
 * @param actions those chosen, as the form names them
 */
public record TermsForm(
        String title,
        String cause,
        String effect,
        String controls,
        String owner,
        String role,
        String threat,
        String measures,
        List<String> actions) {
    static final TermsForm BLANK = new TermsForm("", "", "", "", "", "", Threat.OUTCOME.code(), "", List.of());

    static TermsForm of(RiskTerms terms) {
        return new TermsForm(
                terms.title(),
                terms.cause(),
                terms.effect(),
                terms.controls().orElse(""),
                terms.owner().orElse(""),
                terms.role().orElse(""),
                terms.threat().code(),
                terms.measures().stream().map(IndicatorCode::text).collect(Collectors.joining(", ")),
                terms.actions().stream().map(ActionKey::toString).toList());
    }

    static TermsForm sent(Form form) {
        return new TermsForm(
                form.text("title"),
                form.text("cause"),
                form.text("effect"),
                form.text("controls"),
                form.text("owner"),
                form.text("role"),
                form.text("threat"),
                form.text("measures"),
                form.texts("action"));
    }

    RiskTerms terms() {
        return new RiskTerms(
                title,
                cause,
                effect,
                Optional.of(controls),
                Optional.of(owner),
                Optional.of(role),
                Threat.find(threat).orElseThrow(Form::unreadable),
                Form.codes(measures),
                actions.stream().map(ActionKey::of).toList());
    }

    /** What a risk may threaten, the one that stands chosen. */
    public List<Choice> threats() {
        return Stream.of(Threat.values())
                .map(any -> new Choice(
                        any.code(),
                        Words.say("risk.threat." + any.code()),
                        any.code().equals(threat)))
                .toList();
    }
}
