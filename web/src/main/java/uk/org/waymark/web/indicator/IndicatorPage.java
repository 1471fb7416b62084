package uk.org.waymark.web.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.Reason;
import uk.org.waymark.position.FigureHistory.Latest;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.chart.Beside;
import uk.org.waymark.web.elsewhere.ComparedView;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.forecast.ForecastTable;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.measure.EvidenceLine;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.register.ConcernView;
import uk.org.waymark.web.register.OccasionView;
import uk.org.waymark.web.risk.RiskView;
import uk.org.waymark.web.words.Words;

/** One measure: where it stands, why, its history and its definition. */
@Named
@RequestScoped
public class IndicatorPage {
    /** Few measures have more, and nobody reads as many; the API gives all of them. */
    private static final int FIGURES_SHOWN = 40;

    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    private Optional<Latest> latest = Optional.empty();
    private Optional<List<MovingPlan>> plans = Optional.empty();
    private Optional<List<PartChart>> charts = Optional.empty();

    private MeasurePosition measure() {
        return lens.getPosition()
                .findMeasure(String.valueOf(request.getAttribute(AddressFilter.SUBJECT)))
                .orElseThrow();
    }

    public ThemePosition getTheme() {
        return lens.getPosition().theme(measure().theme());
    }

    public MeasureRow getRow() {
        return MeasureRow.of(0, measure(), lens.getPosition().scheme());
    }

    /** Whether there is something to say about a forecast. */
    public boolean isForecast() {
        return measure().forecast().isRated();
    }

    /** That there is no figure and why, where that was said; and what the year is to reach. */
    public String getNoFigure() {
        String year = measure().isByQuarter()
                ? Words.say("indicator.none.byQuarter")
                : Words.say("indicator.none.year", getRow().annualTarget());
        return Words.say(noFigure(measure().score().reason()), lens.getPeriod()) + " " + year;
    }

    private static String noFigure(Reason reason) {
        if (!(reason instanceof Reason.NotJudged notJudged)) {
            return "indicator.none";
        }
        return switch (notJudged.because()) {
            case NOT_APPLICABLE -> "indicator.none.notApplicable";
            case NOT_COLLECTED -> "indicator.none.notCollected";
            case SUPPRESSED -> "indicator.none.suppressed";
            default -> "indicator.none";
        };
    }

    public List<PartChart> getCharts() {
        if (charts.isEmpty()) {
            charts = Optional.of(PartChart.of(
                    lens.getPosition(), measure(), new Beside(true, elsewhere().all())));
        }
        return charts.get();
    }

    public Optional<String> getBasis() {
        return measure().indicator().reported().map(basis -> basis.name());
    }

    public List<CourseRow> getCourse() {
        return CourseRow.of(lens.getPosition(), measure());
    }

    public List<Why> getWhys() {
        return Why.of(lens.getPosition(), measure());
    }

    /** What says that another definition, and no other figure, made this rating; the last release first. */
    public List<RedefinedRating> getRedefined() {
        return RedefinedRating.of(lens.snapshot().releases(), lens.getPosition(), measure());
    }

    /** That the rating owes to an easier target alone; empty where it does not. */
    public Optional<String> getEased() {
        return lens.snapshot()
                .eased(measure(), lens.getKnown())
                .map(eased -> Words.say(
                        "indicator.eased",
                        new FigureWords(measure().indicator().measurement()).target(eased.earlier(), Optional.empty()),
                        lens.getPosition().scheme().symbol(eased.otherwise()).label(),
                        eased.by().by(),
                        Words.date(eased.by().knownFrom())));
    }

    /** The proposals under way to change its targets; the public sees none. */
    public boolean isProposed() {
        return lens.snapshot().refresh(lens.getKnown()).of(measure().indicator()).stream()
                .anyMatch(Proposal::isOpen);
    }

    /** Its forecasts of years that have ended, beside what came; empty while there are none. */
    public Optional<ForecastTable> getForecasts() {
        return ForecastTable.of(
                Stream.of(measure()), lens.getPosition(), lens.snapshot().entries());
    }

    /** The latest figures of other places beside the own. */
    public List<ComparedView> getElsewhere() {
        return elsewhere().upTo(lens.getPeriod()).stream()
                .map(compared -> ComparedView.of(compared, measure().indicator()))
                .toList();
    }

    private Elsewhere elsewhere() {
        return Elsewhere.of(measure().indicator(), lens.snapshot().entries(), lens.getKnown());
    }

    public TargetHistory getTargets() {
        return TargetHistory.of(measure(), lens.getKnown());
    }

    /** The figures told, the latest first. */
    public List<FigureEntry> getFigures() {
        return FigureEntry.of(measure(), latest().figures());
    }

    /** The months or terms that the period's figure is made of; none of most measures. */
    public List<MonthRow> getMonths() {
        return MonthRow.of(measure());
    }

    /** The rule by which it is made of them. */
    public String getMade() {
        return measure()
                .indicator()
                .collection()
                .rollUp()
                .map(rollUp -> Words.say("indicator.months", lens.getPeriod(), rollUp.words()))
                .orElse("");
    }

    /** The figure by group; none of most measures. */
    public List<BreakdownTable> getBreakdowns() {
        return BreakdownTable.of(measure());
    }

    /** How many are shown of how many; empty where all are. */
    public Optional<String> getFiguresLeftOut() {
        int shown = latest().figures().size();
        return latest().of() > shown
                ? Optional.of(Words.say("indicator.figures.latest", shown, latest().of()))
                : Optional.empty();
    }

    /** What there is to go by until the period's figure is there; the public has none. */
    public Optional<ManagementView> getManagement() {
        return ManagementView.of(lens.getPosition(), measure());
    }

    /** Whether the reader may see evidence, of which the public sees none. */
    public boolean isEvidenceShown() {
        return !lens.snapshot().isForPublic();
    }

    /** What the figures rest on, the latest period first. */
    public List<EvidenceLine> getEvidence() {
        return measure().history().evidence().stream().map(EvidenceLine::of).toList();
    }

    private Latest latest() {
        if (latest.isEmpty()) {
            latest = Optional.of(measure().history().latest(FIGURES_SHOWN));
        }
        return latest.get();
    }

    /** The address of everything about the measure as data. */
    public String getData() {
        return lens.api("indicators/" + measure().code().address());
    }

    /** The address of the fact sheet as a file of a kind, such as "pdf", as the measure is looked at. */
    public String sheet(String kind) {
        return lens.shared("/papers/" + lens.getAgreement().id() + "/fact-sheet." + kind + "?measure="
                + measure().code().address() + "&period=" + lens.getPeriod().code() + "&known="
                + lens.getKnown().text());
    }

    public List<Detail> getDefinition() {
        return Definition.of(measure(), lens.getPosition());
    }

    public List<NoteView> getNotes() {
        return NoteView.of(measure());
    }

    public List<PartnerView> getPartners() {
        return PartnerView.of(lens.getAgreement(), measure());
    }

    /** The open risks to its target; the public is told none. */
    public List<RiskView> getRisks() {
        RiskRegister register = RiskRegister.of(lens.snapshot().entries(), lens.getKnown());
        return RiskView.of(register.about(measure().indicator()), lens.getPosition());
    }

    /** The concerns without an answer for which its target waits; the public is told none. */
    public List<ConcernView> getConcerns() {
        ConcernRegister register = ConcernRegister.of(lens.snapshot().entries(), lens.getKnown());
        return ConcernView.of(register.waitedForBy(measure().indicator()), lens.getPosition());
    }

    /** The occasions on which people were heard about it; the public is told none. */
    public List<OccasionView> getOccasions() {
        EngagementLog log = EngagementLog.of(lens.snapshot().entries(), lens.getKnown());
        return OccasionView.of(log.about(measure().indicator()), lens.getPosition());
    }

    /** The plans of all themes that are meant to move it. */
    public List<MovingPlan> getPlans() {
        if (plans.isEmpty()) {
            plans = Optional.of(MovingPlan.of(lens.getPosition(), measure()));
        }
        return plans.get();
    }
}
