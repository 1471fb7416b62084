package uk.org.waymark.position.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.reporting.RiskTerms.Threat;

/**
 * The words of a highlight report; a part that is not written yet is empty.
 *
 * @param overall the progress of the agreement as a whole
 * @param progress the progress of each block, or of each theme where there are no blocks; by their ids
 * @param risks the red risks to outcomes and rewards
 * @param impact the difference that the agreement has made
 * @param concerns the concerns of the partnership, in words
 * @param numbers of those concerns in the agreement's register, such as "C1"
 */
public record HighlightText(
        String overall,
        List<Progress> progress,
        List<RedRisk> risks,
        String impact,
        String concerns,
        List<String> numbers) {
    /** A report of which nothing is written yet. */
    public static final HighlightText BLANK = new HighlightText("", List.of(), List.of(), "", "", List.of());

    public HighlightText {
        overall = TypedText.of(overall);
        progress = progress.stream()
                .filter(part -> !part.text().isEmpty())
                .sorted(Comparator.comparing(Progress::of))
                .toList();
        risks = List.copyOf(risks);
        impact = TypedText.of(impact);
        concerns = TypedText.of(concerns);
        numbers = List.copyOf(numbers);
    }

    /** What is written about a block or a theme; empty where nothing is yet. */
    public String progressOf(String id) {
        return progress.stream()
                .filter(part -> part.of().equals(id))
                .findFirst()
                .map(Progress::text)
                .orElse("");
    }

    /** The same with other red risks. */
    public HighlightText with(List<RedRisk> others) {
        return new HighlightText(overall, progress, others, impact, concerns, numbers);
    }

    /**
     * The progress of a part of the agreement.
     *
     * @param of the id of the block or theme
     */
    public record Progress(String of, String text) {
        public Progress {
            text = TypedText.of(text);
        }
    }

    /**
     * A risk that the Government Office calls red.
     *
     * @param of the id of the block or theme it belongs to; empty for one to the agreement as a whole
     * @param cause the reason it is red
     * @param remedy the action that is taken against it, and what the office expects of it
     * @param measures those whose targets are at risk
     * @param numbers of such risks in the agreement's register, such as "R1"
     */
    public record RedRisk(
            String title,
            Threat threat,
            Optional<String> of,
            String cause,
            String remedy,
            List<IndicatorCode> measures,
            List<String> numbers) {
        public RedRisk {
            title = title.strip();
            cause = TypedText.of(cause);
            remedy = TypedText.of(remedy);
            measures = List.copyOf(measures);
            numbers = List.copyOf(numbers);
        }

        /** The same about other measures. */
        public RedRisk about(List<IndicatorCode> others) {
            return new RedRisk(title, threat, of, cause, remedy, others, numbers);
        }
    }
}
