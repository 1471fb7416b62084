package uk.org.waymark.web.overview;

import java.util.List;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.plan.PlanView;
import uk.org.waymark.web.words.Words;

/** A measure at risk, and what is being done about it. */
public record RiskItem(MeasureRow row, String theme, String themeTitle, List<OfTheme> plans) {

    /** A plan for it, of whatever theme. */
    public record OfTheme(String theme, PlanView plan) {}

    /** What the delivery group expects at the end of the year, or that it expects nothing yet. */
    public String forecastWords() {
        Mark forecast = row.forecast();
        return forecast.isRated() ? Words.say("overview.forecast", forecast.brief()) : forecast.brief();
    }

    static RiskItem of(ThemePosition theme, MeasurePosition measure, Position position) {
        return new RiskItem(
                MeasureRow.of(0, measure, position.scheme()),
                theme.id(),
                theme.title(),
                position.themes().stream()
                        .flatMap(its -> its.plansFor(measure).stream()
                                .map(plan -> new OfTheme(
                                        its.id(),
                                        PlanView.of(plan, position.known().date()))))
                        .toList());
    }
}
