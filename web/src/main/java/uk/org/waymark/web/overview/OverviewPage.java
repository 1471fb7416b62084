package uk.org.waymark.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Summary;
import uk.org.waymark.position.ratings.Moves;
import uk.org.waymark.position.refresh.OpenPlaceholder;
import uk.org.waymark.web.chart.DistributionChart;
import uk.org.waymark.web.chart.StackedBar;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.mark.BestWords;
import uk.org.waymark.web.mark.CategoryCounts;
import uk.org.waymark.web.mark.Counted;
import uk.org.waymark.web.words.Words;

/** The agreement at a glance. */
@Named
@RequestScoped
public class OverviewPage {
    @Inject
    private Lens lens;

    private Optional<Moves> moves = Optional.empty();

    /** The shares of measures on a date, for the table beside the chart. */
    public record DistributionRow(String at, String above, String near, String below, String missing) {}

    private Position position() {
        return lens.getShown();
    }

    public String getHeadline() {
        return ReviewSentences.headline(position());
    }

    /** "Council scorecard: 12 of 58 measures"; empty where all are looked at. */
    public Optional<String> getScorecardWords() {
        return position()
                .scorecard()
                .map(card -> ReviewSentences.scorecard(
                        card, position().all(), lens.getPosition().all()));
    }

    public String getLede() {
        return ReviewSentences.lede(position());
    }

    public boolean isAgreed() {
        return position().all().measures() > 0;
    }

    public boolean isDesignated() {
        return position().designated().measures() > 0;
    }

    public String getBar() {
        return StackedBar.tall(position().designated());
    }

    public List<Counted> getKey() {
        return Counted.all(position().designated());
    }

    /** The same for all measures of the agreement, which the review does not count. */
    public String getAllWords() {
        Summary all = position().all();
        return Words.counted("overview.all", all.measures(), all.measures(), CategoryCounts.inWords(all));
    }

    /** How all measures stand on the best information there is, where that is more than their figures. */
    public Optional<String> getBestWords() {
        return BestWords.of(position().onBestInformation());
    }

    /** How many targets should have been set by the day looked from; empty where none should. */
    public Optional<String> getOverdueTargets() {
        LocalDate day = lens.getKnown().date();
        int overdue = (int) position()
                .measures()
                .flatMap(measure ->
                        OpenPlaceholder.of(measure.indicator(), lens.snapshot().entries(), lens.getKnown()).stream())
                .filter(open -> open.isOverdue(day))
                .count();
        return overdue == 0
                ? Optional.empty()
                : Optional.of(Words.counted("overview.overdue", overdue, Words.startingNumber(overdue)));
    }

    /** What the document of the review counted itself, where it is quoted. */
    public Optional<PrintedReview> getPrinted() {
        return PrintedReview.of(position());
    }

    /** The designated measures at risk; those of the review. */
    public List<RiskItem> getRisks() {
        return position().themes().stream()
                .flatMap(theme -> theme.measures().stream()
                        .filter(measure -> measure.isDesignated() && measure.review() == ReviewCategory.AT_RISK)
                        .map(measure -> RiskItem.of(theme, measure, position())))
                .toList();
    }

    /** The last period with figures before this one, which it is compared with. */
    public Optional<ReportingPeriod> getPeriodBefore() {
        return lens.getPeriodBefore();
    }

    /** "What moved since 2008/09 Q1". */
    public String getMovesHeading() {
        return getPeriodBefore()
                .map(earlier -> Words.say("overview.moves", earlier))
                .orElseGet(() -> Words.say("overview.moves.title"));
    }

    private Moves moves() {
        if (moves.isEmpty()) {
            moves = Optional.of(getPeriodBefore()
                    .map(earlier -> Moves.between(lens.shownAt(earlier), position()))
                    .orElse(Moves.NONE));
        }
        return moves.get();
    }

    public boolean isMoved() {
        return !moves().isEmpty();
    }

    public List<MoveGroup> getMoves() {
        return MoveGroup.of(moves(), position().scheme());
    }

    /** The measures that moved in another way: rated for the first time, without a rating now, or of another forecast. */
    public List<ChangeLine> getOtherMoves() {
        return moves().otherwise().stream()
                .map(moved -> ChangeLine.ofRating(moved, position().scheme()))
                .toList();
    }

    public String getNextPeriod() {
        return lens.getPeriod().next().toString();
    }

    /** The shares of an agreement before this one, as they were published; a scorecard has none. */
    private List<Distribution> distribution() {
        return lens.getScorecard().isPresent() ? List.of() : lens.snapshot().publishedDistributions(lens.getKnown());
    }

    public boolean isDistributed() {
        return !distribution().isEmpty();
    }

    public String getDistributionChart() {
        return DistributionChart.of(distribution());
    }

    public List<DistributionRow> getDistributionRows() {
        return distribution().stream()
                .map(row -> new DistributionRow(
                        Words.date(row.at()),
                        row.above() + "%",
                        row.near() + "%",
                        row.below() + "%",
                        row.missing() + "%"))
                .toList();
    }
}
