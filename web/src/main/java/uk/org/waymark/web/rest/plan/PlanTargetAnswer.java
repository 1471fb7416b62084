package uk.org.waymark.web.rest.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.plan.Deadline;
import uk.org.waymark.contract.plan.OverallTarget;
import uk.org.waymark.position.TargetPosition;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;

/**
 * A target that a plan sets itself beside those of the agreement.
 *
 * @param figure empty where the plan names none
 * @param by a date, or a year; empty where the source states neither
 * @param reported the figures reported of it, in the order in which they became known
 */
public record PlanTargetAnswer(
        String id,
        String what,
        Optional<String> figure,
        String unit,
        Optional<String> by,
        List<ReportedAnswer> reported) {
    /**
     * A figure that a target of a plan has come to.
     *
     * @param counted the date it is of
     */
    public record ReportedAnswer(String figure, String counted, String note) {}

    static PlanTargetAnswer of(TargetPosition position) {
        OverallTarget target = position.target();
        return new PlanTargetAnswer(
                target.id(),
                target.what(),
                target.figure().map(BigDecimal::toPlainString),
                target.unit(),
                target.by().map(Deadline::toString),
                position.log().stream()
                        .map(entry -> reported(entry.statement()))
                        .toList());
    }

    private static ReportedAnswer reported(TargetProgress progress) {
        return new ReportedAnswer(
                progress.figure().toPlainString(), progress.on().toString(), progress.note());
    }
}
