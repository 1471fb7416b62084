package uk.org.waymark.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.assessment.Improvement;
import uk.org.waymark.position.assessment.MembersRequest;
import uk.org.waymark.position.assessment.PaperRoute;
import uk.org.waymark.position.assessment.RouteStage;
import uk.org.waymark.position.assessment.RouteStep;
import uk.org.waymark.position.assessment.SectionState;
import uk.org.waymark.position.assessment.SelfAssessment;
import uk.org.waymark.web.words.Words;

/** The sentences that say how a review that partners write of themselves stands. */
final class AssessmentWords {
    private AssessmentWords() {}

    /** "Two sections are overdue. 13 of 19 sections are agreed; four are drafted, two are to be written." */
    static String sections(SelfAssessment assessment, LocalDate day) {
        int overdue = assessment.overdue(day).size();
        int all = assessment.sections().size() - count(assessment, SectionState.FROM_FIGURES);
        return Stream.of(
                        counted("assessment.overdue", overdue),
                        Optional.of(Words.say("assessment.agreed", count(assessment, SectionState.AGREED), all)),
                        counted("assessment.drafted", count(assessment, SectionState.DRAFTED)),
                        counted("assessment.toWrite", count(assessment, SectionState.TO_WRITE)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static int count(SelfAssessment assessment, SectionState state) {
        return assessment.in(state).size();
    }

    /** What goes into the paper if the review is sent now. */
    static String paper(SelfAssessment assessment) {
        int without = (int) assessment.sections().stream()
                .filter(section -> section.state() != SectionState.FROM_FIGURES)
                .filter(section -> section.agreed().isEmpty())
                .count();
        return counted("assessment.paper", without).orElseGet(() -> Words.say("assessment.paper.whole"));
    }

    /** Whose turn it is: "The paper is before Cabinet, on 26 January 2009". */
    static String route(PaperRoute route) {
        return route.steps().stream()
                .filter(step -> step.stage() == RouteStage.NOW)
                .findFirst()
                .map(AssessmentWords::turn)
                .orElseGet(() -> Words.say("route.headline.over"));
    }

    private static String turn(RouteStep step) {
        return step.sitting()
                .map(entry -> Words.say(
                        "route.headline",
                        step.body().name(),
                        Words.date(entry.statement().on())))
                .orElseGet(() -> Words.say("route.headline.noDay", step.body().name()));
    }

    /** How many requests of members there are, and how many wait for an answer. */
    static String requests(List<MembersRequest> requests) {
        if (requests.isEmpty()) {
            return Words.say("route.requests.none");
        }
        int open = (int)
                requests.stream().filter(request -> request.answer().isEmpty()).count();
        String all = Words.counted("route.requests", requests.size(), Words.startingNumber(requests.size()));
        return all + " " + counted("route.requests.open", open).orElseGet(() -> Words.say("route.requests.answered"));
    }

    /** "Seven areas for improvement, two of them overdue". */
    static String improvements(List<Improvement> improvements, int overdue) {
        if (improvements.isEmpty()) {
            return Words.say("improvements.headline.none");
        }
        String all =
                Words.counted("improvements.headline", improvements.size(), Words.startingNumber(improvements.size()));
        return overdue == 0 ? all : Words.say("improvements.headline.overdue", all, Words.number(overdue));
    }

    private static Optional<String> counted(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(Words.counted(key, count, Words.startingNumber(count)));
    }
}
