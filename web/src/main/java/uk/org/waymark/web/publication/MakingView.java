package uk.org.waymark.web.publication;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.ledger.publication.Making;
import uk.org.waymark.ledger.publication.Progress;
import uk.org.waymark.ledger.publication.Progress.Stage;
import uk.org.waymark.web.words.Words;

/**
 * How far the making of a publication is.
 *
 * @param id of the making
 * @param title of its kind of paper
 * @param basis the period and the day of its figures
 * @param begun by whom
 * @param done how many pieces of work are finished
 * @param of how many there are
 * @param now the piece that goes on
 * @param steps the stages, done, going on and to come
 */
public record MakingView(
        String id, String title, String basis, String begun, int done, int of, String now, List<StepLine> steps) {

    static MakingView of(Making making, Function<UUID, String> names) {
        Progress progress = making.progress();
        return new MakingView(
                making.id().toString(),
                making.title(),
                Words.say(
                        "publication.basis",
                        making.order().period(),
                        Words.date(making.order().known().date())),
                names.apply(making.by().id()),
                progress.done(),
                progress.of(),
                Words.say("making.piece", progress.done() + 1, progress.of(), piece(progress)),
                Stream.of(Stage.values()).map(stage -> step(stage, progress)).toList());
    }

    private static String piece(Progress progress) {
        String audience = progress.audience().map(Audience::words).orElse("");
        String format = progress.ending()
                .map(ending -> Words.say("publication.format." + ending))
                .orElse("");
        return Words.say(key(progress.stage()), audience, format);
    }

    private static StepLine step(Stage stage, Progress progress) {
        int place = stage.compareTo(progress.stage());
        return place == 0
                ? new StepLine(StepLine.NOW, Words.say(key(stage) + ".step"), "", piece(progress))
                : new StepLine(place < 0 ? StepLine.DONE : StepLine.TO_COME, Words.say(key(stage) + ".step"), "", "");
    }

    private static String key(Stage stage) {
        return "making." + stage.name().toLowerCase(Locale.ROOT);
    }
}
