package uk.org.waymark.web.nation;

import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.words.Words;

/** What the form above the areas offers, with what was asked for chosen. */
public record NationChoices(NationView asked) {
    public List<Choice> measures() {
        return choices(
                "nation.measure.none",
                asked.measure().map(MeasureChoice::value).orElse(""),
                asked.choices().stream()
                        .map(measure -> new Choice(measure.value(), measure.words(), false))
                        .toList());
    }

    public List<Choice> regions() {
        return choices(
                "nation.region.all",
                asked.question().region(),
                asked.nation().regions().stream()
                        .map(region -> new Choice(region, Regions.name(region), false))
                        .toList());
    }

    public List<Choice> themes() {
        return choices(
                "nation.theme.all",
                asked.question().theme(),
                asked.themes().stream()
                        .map(theme -> new Choice(theme.id(), theme.title(), false))
                        .toList());
    }

    /** The states that areas can be listed by; of late figures only where there are some. */
    public List<Choice> states() {
        return choices(
                "nation.with.any",
                asked.question().with(),
                Stream.of(NationQuestion.AT_RISK, NationQuestion.NO_FIGURE, NationQuestion.LATE)
                        .filter(state -> !state.equals(NationQuestion.LATE) || asked.isAnyLate())
                        .map(state -> new Choice(state, Words.say("nation.with." + state), false))
                        .toList());
    }

    private static List<Choice> choices(String any, String wanted, List<Choice> all) {
        return Stream.concat(Stream.of(new Choice(NationQuestion.ANY, Words.say(any), false)), all.stream())
                .map(choice -> new Choice(
                        choice.value(),
                        choice.words(),
                        choice.value().equals(wanted.isEmpty() ? NationQuestion.ANY : wanted)))
                .toList();
    }
}
