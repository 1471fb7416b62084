package uk.org.waymark.position.reporting;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;

/**
 * A risk in words: what may happen, and what it is about.
 *
 * @param title what may happen
 * @param cause why it may happen
 * @param effect what it would mean for the agreement
 * @param controls what is in place against it; empty where nothing is yet
 * @param owner the body that answers for it; empty where nobody does yet
 * @param role the post that answers for it there
 * @param measures those whose targets it puts at risk
 * @param actions those of plans that are meant to lower it
 */
public record RiskTerms(
        String title,
        String cause,
        String effect,
        Optional<String> controls,
        Optional<String> owner,
        Optional<String> role,
        Threat threat,
        List<IndicatorCode> measures,
        List<ActionKey> actions) {
    public RiskTerms {
        title = title.strip();
        cause = cause.strip();
        effect = effect.strip();
        controls = given(controls);
        owner = given(owner);
        role = given(role);
        measures = List.copyOf(measures);
        actions = List.copyOf(actions);
    }

    private static Optional<String> given(Optional<String> text) {
        return text.map(String::strip).filter(any -> !any.isEmpty());
    }

    /** The same about other measures. */
    public RiskTerms about(List<IndicatorCode> others) {
        return new RiskTerms(title, cause, effect, controls, owner, role, threat, others, actions);
    }

    /** The same, lowered by other actions. */
    public RiskTerms loweredBy(List<ActionKey> others) {
        return new RiskTerms(title, cause, effect, controls, owner, role, threat, measures, others);
    }

    /** What is threatened: something promised to people, or the money for keeping the promise. */
    public enum Threat {
        OUTCOME("outcome"),
        REWARD("reward");

        private final String code;

        Threat(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** The one with this code; empty where there is none. */
        public static Optional<Threat> find(String code) {
            return List.of(values()).stream()
                    .filter(threat -> threat.code.equals(code))
                    .findFirst();
        }
    }
}
