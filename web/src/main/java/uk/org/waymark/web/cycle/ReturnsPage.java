package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/** How complete the returns of a period are, theme by theme; the overview and the theme pages show a line of it. */
@Named
@RequestScoped
public class ReturnsPage {
    @Inject
    private Lens lens;

    private Optional<Completeness> read = Optional.empty();

    private Completeness returns() {
        if (read.isEmpty()) {
            read = Optional.of(lens.snapshot().returns(lens.getPosition()));
        }
        return read.get();
    }

    public String getTitle() {
        return Words.say("returns.title", returns().period());
    }

    public String getLede() {
        return ReturnWords.lede(returns());
    }

    /** The line for an executive. */
    public String getLine() {
        return ReturnWords.line(returns());
    }

    /** The line of one theme. */
    public String lineOf(String theme) {
        return ReturnWords.line(returns(), returns().theme(theme));
    }

    /** What one theme has returned. */
    public ThemeReturnRow rowOf(String theme) {
        return ThemeReturnRow.of(returns(), returns().theme(theme));
    }

    /** Whether any figure is asked for in the period. */
    public boolean isAsked() {
        return returns().count().due() > 0;
    }

    public List<ThemeReturnRow> getThemes() {
        return returns().asked().stream()
                .map(theme -> ThemeReturnRow.of(returns(), theme))
                .toList();
    }

    /** The measures of which no figure is asked for, each with why. */
    public List<MeasureLine> getNotDue() {
        return returns()
                .measures()
                .filter(measure -> !measure.isDue())
                .map(measure -> MeasureLine.of(measure, notDue(measure)))
                .toList();
    }

    private static String notDue(MeasureReturn measure) {
        return Words.capital(measure.notDueBecause().orElse(""));
    }
}
