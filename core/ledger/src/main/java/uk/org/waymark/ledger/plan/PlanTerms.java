package uk.org.waymark.ledger.plan;

import java.time.LocalDate;
import java.util.List;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Plan;

/**
 * The terms of a plan.
 *
 * @param summary what it is for; may be blank
 * @param lead the role or body that leads it; blank where nobody does yet
 * @param document where it is written down; blank where that is Waymark alone
 * @param indicators the measures it is meant to move
 */
public record PlanTerms(String title, String summary, String lead, String document, List<IndicatorCode> indicators) {
    private static final String HERE = "Waymark";

    public PlanTerms {
        title = title.strip();
        summary = summary.strip();
        lead = lead.strip();
        document = document.strip();
        indicators = List.copyOf(indicators);
    }

    /** The same for other measures. */
    PlanTerms moving(List<IndicatorCode> measures) {
        return new PlanTerms(title, summary, lead, document, measures);
    }

    Plan as(String id, LocalDate stated) {
        return new Plan(
                id,
                title,
                summary,
                lead.isEmpty() ? Plan.NOT_STATED : lead,
                indicators,
                List.of(),
                List.of(),
                stated,
                document.isEmpty() ? HERE : document);
    }
}
