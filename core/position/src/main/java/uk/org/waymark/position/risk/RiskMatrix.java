package uk.org.waymark.position.risk;

import java.util.List;
import java.util.function.Function;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.reporting.RiskAssessment;

/** Risks by likelihood and impact. Each stands in one cell as it is now, and in one as it would be without its controls. */
public record RiskMatrix(List<Risk> risks) {
    public RiskMatrix {
        risks = List.copyOf(risks);
    }

    /** Those that have a score now. */
    public List<Risk> now(RiskScore cell) {
        return scored(cell, RiskAssessment::now);
    }

    /** Those that would have a score without their controls and have another now. */
    public List<Risk> before(RiskScore cell) {
        return scored(cell, RiskAssessment::before).stream()
                .filter(risk -> !risk.assessment().now().equals(cell))
                .toList();
    }

    private List<Risk> scored(RiskScore cell, Function<RiskAssessment, RiskScore> which) {
        return risks.stream()
                .filter(risk -> which.apply(risk.assessment()).equals(cell))
                .toList();
    }
}
