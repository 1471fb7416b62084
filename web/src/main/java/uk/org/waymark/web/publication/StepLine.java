package uk.org.waymark.web.publication;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.publication.Publication.Stage;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.words.Words;

/**
 * A step of a publication's way to release.
 *
 * @param stage "done", "now" or "to-come", for the style sheet
 * @param body what the step is
 * @param when the day; empty while there is none
 * @param words who did it, or whose turn it is
 */
public record StepLine(String stage, String body, String when, String words) {
    static final String DONE = "done";
    static final String NOW = "now";
    static final String TO_COME = "to-come";

    static List<StepLine> of(Publication publication, Stage stage, Function<UUID, String> names) {
        return List.of(
                done("publication.step.made", publication.made(), names),
                checked(publication, stage),
                publication
                        .approval()
                        .map(approval -> done("publication.step.approved", approval, names))
                        .orElseGet(() -> new StepLine(
                                stage == Stage.MADE ? NOW : TO_COME,
                                Words.say("publication.step.approved"),
                                "",
                                Words.say("publication.turn.approve"))),
                released(publication, stage, names));
    }

    private static StepLine checked(Publication publication, Stage stage) {
        return new StepLine(
                stage == Stage.BLOCKED ? NOW : DONE,
                Words.say("publication.step.checked"),
                Words.date(publication.made().knownFrom()),
                stage == Stage.BLOCKED ? Words.say("publication.turn.overrule") : CheckView.summary(publication));
    }

    private static StepLine released(Publication publication, Stage stage, Function<UUID, String> names) {
        return publication
                .release()
                .map(release -> new StepLine(
                        stage == Stage.RELEASED ? DONE : NOW,
                        Words.say("publication.step.released"),
                        Words.moment(release.statement().from()),
                        names.apply(release.recordedBy())))
                .orElseGet(() -> new StepLine(
                        stage == Stage.APPROVED ? NOW : TO_COME,
                        Words.say("publication.step.released"),
                        "",
                        Words.say("publication.turn.release")));
    }

    private static StepLine done(String key, Entry<?> entry, Function<UUID, String> names) {
        return new StepLine(DONE, Words.say(key), Words.date(entry.knownFrom()), names.apply(entry.recordedBy()));
    }
}
