package uk.org.waymark.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.assessment.MembersRequest;
import uk.org.waymark.position.assessment.PaperRoute;
import uk.org.waymark.position.assessment.RouteStep;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.words.Words;

/**
 * A body on the route of a paper in the words of a reader.
 *
 * @param stage "done", "now" or "to-come", for the style sheet
 * @param words what the body decided, or that it is to decide
 * @param day the day in the form of a field; empty where none is set
 * @param decision its code; empty where there is none
 */
public record StepView(
        String id,
        String body,
        String stage,
        String when,
        String words,
        Optional<String> note,
        String day,
        String decision,
        List<RequestView> requests) {
    public StepView {
        requests = List.copyOf(requests);
    }

    /** What members of the body asked for, and what was done. */
    public record RequestView(int number, String text, Optional<String> answer) {
        static RequestView of(MembersRequest request) {
            return new RequestView(request.number(), request.text(), request.answer());
        }
    }

    static List<StepView> of(PaperRoute route) {
        return route.steps().stream().map(StepView::of).toList();
    }

    private static StepView of(RouteStep step) {
        return new StepView(
                step.body().id(),
                step.body().name(),
                step.stage().code(),
                step.sitting()
                        .map(entry -> Words.date(entry.statement().on()))
                        .orElseGet(() -> Words.say("route.day.none")),
                step.decision()
                        .map(decision -> Words.capital(Words.say("route.decision." + decision.code())))
                        .orElseGet(() -> Words.say("route.stage." + step.stage().code())),
                step.sitting().flatMap(entry -> entry.statement().note()),
                step.sitting()
                        .map(entry -> entry.statement().on())
                        .map(LocalDate::toString)
                        .orElse(""),
                step.decision().map(PaperDecision::code).orElse(""),
                step.requests().stream().map(RequestView::of).toList());
    }

    /** The same as a form was sent about it. */
    StepView sent(String otherDay, String otherDecision, String otherNote) {
        return new StepView(id, body, stage, when, words, Optional.of(otherNote), otherDay, otherDecision, requests);
    }

    /** What the body may decide, with what it has decided chosen. */
    public List<Choice> choices() {
        return Stream.concat(
                        Stream.of(new Choice("", Words.say("route.decision.none"), decision.isEmpty())),
                        Stream.of(PaperDecision.values())
                                .map(one -> new Choice(
                                        one.code(),
                                        Words.say("route.decision." + one.code()),
                                        one.code().equals(decision))))
                .toList();
    }
}
