package uk.org.waymark.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.Counted;
import uk.org.waymark.position.reporting.PlanStatement.Progress.State;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.words.Words;

/**
 * An update of an action as it stands in the fields of a form.
 *
 * @param states to choose from, the one that stands chosen
 */
public record ProgressForm(List<Choice> states, String done, String of, String what, String note) {

    /** The fields as they are at first: what stands, without a note. */
    static ProgressForm of(Optional<Progress> progress) {
        return new ProgressForm(
                states(progress.map(Progress::state).orElse(State.PLANNED).words()),
                counted(progress, counted -> Integer.toString(counted.done())),
                counted(progress, counted -> Integer.toString(counted.of())),
                counted(progress, Counted::what),
                "");
    }

    static ProgressForm sent(Form form) {
        return new ProgressForm(
                states(form.text("state")), form.text("done"), form.text("of"), form.text("what"), form.text("note"));
    }

    private static List<Choice> states(String chosen) {
        return Stream.of(State.values())
                .map(state -> new Choice(
                        state.words(),
                        Words.capital(state.words()),
                        state.words().equals(chosen)))
                .toList();
    }

    private static String counted(Optional<Progress> progress, Function<Counted, String> of) {
        return progress.flatMap(Progress::counted).map(of).orElse("");
    }
}
