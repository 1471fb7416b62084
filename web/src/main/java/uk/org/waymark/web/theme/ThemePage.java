package uk.org.waymark.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.Levels;
import uk.org.waymark.contract.indicator.Outcome;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Summary;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.chart.StackedBar;
import uk.org.waymark.web.lens.Lens;
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
        Summary summary = theme().designated();
        int all = theme().all().measures();
        if (all == 0) {
            return nothing("scorecard.theme.empty", "theme.noMeasures");
        }
        if (summary.measures() == 0) {
            return Words.counted("theme.noneDesignated", all, all);
        }
        String counts = Words.say("theme.lede", summary.measures(), ThemeLede.counts(summary));
        int others = all - summary.measures();
        return others == 0
                ? counts
                : counts + " " + Words.counted("theme.others", others, Words.startingNumber(others));
    }

    /** Why the table is empty. */
    public String getNoMeasures() {
        return nothing("scorecard.theme.none", "theme.measures.none");
    }

    private String nothing(String onScorecard, String atAll) {
        return lens.getScorecard()
                .map(card -> Words.say(onScorecard, card.title()))
                .orElseGet(() -> Words.say(atAll));
    }

    public String getBar() {
        return theme().designated().measures() == 0 ? "" : StackedBar.tall(theme().designated());
    }

    /** The rows in a list that the table may sort. */
    public List<MeasureRow> getRows() {
        if (rows.isEmpty()) {
            List<MeasurePosition> measures = theme().measures();
            rows = IntStream.range(0, measures.size())
                    .mapToObj(place -> MeasureRow.of(
                            place,
                            group(measures.get(place)),
                            measures.get(place),
                            lens.getPosition().scheme()))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return rows;
    }

    /** Whether the table is divided by outcomes. */
    public boolean isGrouped() {
        return !theme().outcomes().isEmpty();
    }

    /** The heading of a group of rows, such as "Objective: More people in work". */
    public String heading(int group) {
        Outcome outcome = theme().outcomes().get(group);
        return Words.say("theme.level", levels().outcome(), outcome.title());
    }

    /** The place of a measure's outcome among those of the theme; 0 where there are none. */
    private int group(MeasurePosition measure) {
        List<Outcome> outcomes = theme().outcomes();
        return IntStream.range(0, outcomes.size())
                .filter(place -> theme().measuresOf(outcomes.get(place)).contains(measure))
                .findFirst()
                .orElse(0);
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
        return theme().plans().stream().map(PlanView::of).toList();
    }

    public String getNoPlan() {
        return theme().noPlanBecause().orElse(Words.say("theme.noPlan", lens.getKnownWords()));
    }
}
