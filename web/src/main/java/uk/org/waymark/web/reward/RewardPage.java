package uk.org.waymark.web.reward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.reward.Reward;
import uk.org.waymark.position.reward.RewardedMeasure;
import uk.org.waymark.position.reward.Stretch;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** The measures that are reward weighted, their risk, and the reward where the agreement declares a scheme. */
@Named
@RequestScoped
public class RewardPage {
    @Inject
    private Lens lens;

    /**
     * A measure in one line.
     *
     * @param earned such as "£600,000 (80% of the stretch)"; a dash where nothing can be worked out
     */
    public record Line(
            String code,
            String address,
            String title,
            Mark review,
            Mark forecast,
            String share,
            String earned,
            String expected,
            String atRisk) {}

    private Reward reward() {
        return Reward.of(lens.getPosition());
    }

    /** "Three measures are reward weighted; one of them is at risk." */
    public String getHeadline() {
        int all = reward().measures().size();
        int risky = (int) reward().measures().stream()
                .filter(measure -> measure.measure().review() == ReviewCategory.AT_RISK
                        || measure.measure().review() == ReviewCategory.MISSED)
                .count();
        return all == 0
                ? Words.say("reward.headline.none")
                : Words.counted("reward.headline", all, Words.startingNumber(all), Words.number(risky));
    }

    /** Whether the agreement declares a scheme, without which nothing is computed. */
    public boolean isDeclared() {
        return reward().scheme().isPresent();
    }

    public String getScheme() {
        return reward().scheme()
                .map(scheme -> Words.say(
                        "reward.scheme",
                        pounds(scheme.pounds()),
                        scheme.floor().stripTrailingZeros().toPlainString(),
                        scheme.cap().stripTrailingZeros().toPlainString(),
                        scheme.factor().stripTrailingZeros().toPlainString()))
                .orElse("");
    }

    public String getEarned() {
        return pounds(reward().earned());
    }

    public String getExpected() {
        return pounds(reward().expected());
    }

    public List<Line> getLines() {
        return reward().measures().stream().map(this::line).toList();
    }

    private Line line(RewardedMeasure rewarded) {
        FigureWords words = new FigureWords(rewarded.measure().indicator().measurement());
        return new Line(
                rewarded.measure().code().text(),
                rewarded.measure().code().address(),
                rewarded.measure().indicator().briefTitle(),
                Mark.of(rewarded.measure().review()),
                Mark.ofForecast(lens.getPosition().scheme(), rewarded.measure().forecast()),
                amount(rewarded.share()),
                stretch(rewarded.achieved(), words),
                stretch(rewarded.expected(), words),
                amount(rewarded.atRisk()));
    }

    private static String stretch(Optional<Stretch> stretch, FigureWords words) {
        return stretch.map(its -> Words.say(
                        "reward.stretch",
                        pounds(its.reward()),
                        words.brief(its.figure()),
                        its.percent().stripTrailingZeros().toPlainString()))
                .orElse(Words.say("measure.none"));
    }

    private static String amount(Optional<BigDecimal> pounds) {
        return pounds.map(RewardPage::pounds).orElse(Words.say("measure.none"));
    }

    private static String pounds(BigDecimal pounds) {
        return "£" + NumberFormat.getIntegerInstance(Locale.UK).format(pounds);
    }
}
