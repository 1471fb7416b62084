package uk.org.waymark.web.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.words.Words;

/**
 * The assessment of a risk as it stands in the fields of a form.
 *
 * @param fields the four scores: likelihood and impact without its controls, and with them
 */
public record ScoreForm(List<Field> fields, String review, String note) {

    /** A likelihood or an impact to choose. */
    public record Field(String name, String label, List<Choice> choices) {}

    private record Scores(String beforeLikelihood, String beforeImpact, String nowLikelihood, String nowImpact) {}

    static ScoreForm blank(RiskScale scale) {
        return new ScoreForm(fields(new Scores("", "", "", ""), scale), "", "");
    }

    static ScoreForm of(RiskAssessment stands, RiskScale scale) {
        return new ScoreForm(
                fields(
                        new Scores(
                                Integer.toString(stands.before().likelihood()),
                                Integer.toString(stands.before().impact()),
                                Integer.toString(stands.now().likelihood()),
                                Integer.toString(stands.now().impact())),
                        scale),
                stands.review().toString(),
                "");
    }

    static ScoreForm sent(Form form, RiskScale scale) {
        return new ScoreForm(
                fields(
                        new Scores(
                                form.text("before-likelihood"),
                                form.text("before-impact"),
                                form.text("now-likelihood"),
                                form.text("now-impact")),
                        scale),
                form.text("review"),
                form.text("note"));
    }

    /**
     * What a form sends.
     *
     * @throws java.time.DateTimeException when the day is none
     * @throws NumberFormatException when a score was not chosen
     */
    static RiskAssessment assessment(Form form) {
        return new RiskAssessment(
                score(form, "before"), score(form, "now"), LocalDate.parse(form.text("review")), form.text("note"));
    }

    private static RiskScore score(Form form, String which) {
        return new RiskScore(
                Integer.parseInt(form.text(which + "-likelihood")), Integer.parseInt(form.text(which + "-impact")));
    }

    private static List<Field> fields(Scores chosen, RiskScale scale) {
        return List.of(
                field("before-likelihood", scale.likelihoods(), chosen.beforeLikelihood()),
                field("before-impact", scale.impacts(), chosen.beforeImpact()),
                field("now-likelihood", scale.likelihoods(), chosen.nowLikelihood()),
                field("now-impact", scale.impacts(), chosen.nowImpact()));
    }

    private static Field field(String name, List<String> words, String chosen) {
        List<Choice> choices = IntStream.rangeClosed(1, words.size())
                .mapToObj(Integer::toString)
                .map(number -> new Choice(
                        number,
                        Words.say("risk.choice", number, words.get(Integer.parseInt(number) - 1)),
                        number.equals(chosen)))
                .toList();
        return new Field(name, Words.say("risk." + name), choices);
    }
}
