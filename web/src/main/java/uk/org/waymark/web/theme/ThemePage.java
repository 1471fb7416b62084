package uk.org.waymark.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.Levels;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.chart.StackedBar;
import uk.org.waymark.web.forecast.ForecastTable;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.mark.BestWords;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.plan.PlanView;
import uk.org.waymark.web.words.Words;

/** One theme: its measures and its action plans. */
@Named
@RequestScoped
public class ThemePage {
    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    private List<MeasureRow> rows = List.of();
    private List<MeasureRow> filtered = List.of();

    private ThemePosition theme() {
        return lens.getShown().theme(getId());
    }

    /** Which of its measures are shown; empty where all are looked at. */
    public Optional<String> getScorecardWords() {
        int all = lens.getPosition().theme(getId()).all().measures();
        return lens.getScorecard()
                .map(card -> Words.counted(
                        "scorecard.theme", all, card.title(), theme().all().measures(), all));
    }

    public String getId() {
        return String.valueOf(request.getAttribute(AddressFilter.SUBJECT));
    }

    public String getTitle() {
        return theme().title();
    }

    public Optional<String> getDeliveryGroup() {
        return theme().deliveryGroup()
                .flatMap(id -> lens.getAgreement().findDeliveryGroup(id))
                .map(Body::name);
    }

    /** Why its own rules are set aside. */
    public Optional<String> getRuleFault() {
        return lens.snapshot().ruleFaults().stream()
                .filter(fault -> fault.theme().theme().id().equals(getId()))
                .map(RuleFault::words)
                .findFirst();
    }

    public String getLede() {
        return ThemeLede.of(theme(), lens.getScorecard());
    }

    /** How its measures stand on the best information there is, where that is more than their figures. */
    public Optional<String> getBestWords() {
        return BestWords.of(theme().onBestInformation());
    }

    public String getNoMeasures() {
        return ThemeLede.noMeasures(lens.getScorecard());
    }

    public String getBar() {
        return theme().designated().measures() == 0 ? "" : StackedBar.tall(theme().designated());
    }

    public List<MeasureRow> getRows() {
        if (rows.isEmpty()) {
            rows = new OutcomeRows(theme()).rows(lens.getPosition().scheme());
        }
        return rows;
    }

    /** Whether the table is divided by outcomes. */
    public boolean isGrouped() {
        return !theme().outcomes().isEmpty();
    }

    public String heading(int group) {
        return new OutcomeRows(theme()).heading(group, levels());
    }

    /** The block it is in, such as "Priority: People". */
    public Optional<String> getBlock() {
        return lens.getAgreement()
                .structure()
                .findBlockOf(getId())
                .map(block -> Words.say("theme.level", levels().block(), block.title()));
    }

    private Levels levels() {
        return lens.getAgreement().structure().levels();
    }

    public List<MeasureRow> getFiltered() {
        return filtered.isEmpty() ? null : filtered;
    }

    public void setFiltered(List<MeasureRow> filtered) {
        this.filtered = filtered == null ? List.of() : filtered;
    }

    public List<PlanView> getPlans() {
        return theme().plans().stream()
                .map(plan -> PlanView.of(plan, lens.getKnown().date()))
                .toList();
    }

    /** The forecasts of years that have ended, beside what came; empty while there are none. */
    public Optional<ForecastTable> getForecasts() {
        return ForecastTable.of(
                theme().measures().stream(), lens.getPosition(), lens.snapshot().entries());
    }

    public String getNoPlan() {
        return theme().noPlanBecause().orElse(Words.say("theme.noPlan", lens.getKnownWords()));
    }
}
