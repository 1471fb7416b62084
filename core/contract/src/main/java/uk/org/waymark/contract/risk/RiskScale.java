package uk.org.waymark.contract.risk;

import java.util.List;
import java.util.Optional;

/**
 * An agreement's words for likelihood and impact, and its appetite.
 *
 * @param likelihoods from 1 to 5
 * @param impacts from 1 to 5
 * @param appetite empty where the agreement has not declared any
 * @since 1
 */
public record RiskScale(List<String> likelihoods, List<String> impacts, Optional<Appetite> appetite) {
    private static final List<String> USUAL_LIKELIHOODS =
            List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain");
    private static final List<String> USUAL_IMPACTS = List.of("Slight", "Minor", "Moderate", "Major", "Severe");

    /** The usual words, without an appetite. */
    public static final RiskScale USUAL = new RiskScale(List.of(), List.of(), Optional.empty());

    /** One with the usual words where none are given. */
    public RiskScale {
        likelihoods = fiveOf(likelihoods, USUAL_LIKELIHOODS);
        impacts = fiveOf(impacts, USUAL_IMPACTS);
    }

    private static List<String> fiveOf(List<String> words, List<String> usual) {
        if (!words.isEmpty() && words.size() != RiskScore.HIGHEST) {
            throw new IllegalArgumentException("A scale has five words, not " + words.size() + ": " + words);
        }
        return words.isEmpty() ? usual : List.copyOf(words);
    }

    /** The agreement's word for how likely a risk is. */
    public String likelihood(RiskScore score) {
        return likelihoods.get(score.likelihood() - 1);
    }

    /** The agreement's word for how much a risk would matter. */
    public String impact(RiskScore score) {
        return impacts.get(score.impact() - 1);
    }

    /** How the appetite looks at a score; empty where there is none. */
    public Optional<RiskLevel> level(RiskScore score) {
        return appetite.map(line -> line.level(score));
    }
}
