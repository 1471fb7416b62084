package uk.org.waymark.web.risk;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskMatrix;

/** A likelihood of the matrix, with a cell for each impact. */
public record MatrixRow(String likelihood, List<Cell> cells) {

    /**
     * A likelihood and an impact.
     *
     * @param level low, medium or high; "none" where the agreement has not declared its appetite
     * @param now the numbers of the risks that are scored so now
     * @param before the numbers of those that would be without their controls, and are scored otherwise now
     */
    public record Cell(int score, String level, List<String> now, List<String> before) {}

    /** The rows from the highest likelihood down. */
    public static List<MatrixRow> of(List<Risk> risks, RiskScale scale) {
        RiskMatrix matrix = new RiskMatrix(risks);
        return IntStream.rangeClosed(1, RiskScore.HIGHEST)
                .map(row -> RiskScore.HIGHEST + 1 - row)
                .mapToObj(likelihood -> new MatrixRow(
                        scale.likelihoods().get(likelihood - 1),
                        IntStream.rangeClosed(1, RiskScore.HIGHEST)
                                .mapToObj(impact -> cell(new RiskScore(likelihood, impact), matrix, scale))
                                .toList()))
                .toList();
    }

    private static Cell cell(RiskScore score, RiskMatrix matrix, RiskScale scale) {
        return new Cell(
                score.product(),
                scale.level(score)
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .orElse("none"),
                ids(matrix.now(score)),
                ids(matrix.before(score)));
    }

    private static List<String> ids(List<Risk> risks) {
        return risks.stream().map(Risk::id).toList();
    }
}
