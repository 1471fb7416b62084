package uk.org.waymark.web.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.work.WorkItem;
import uk.org.waymark.ledger.work.WorkKind;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.capture.UnsavedWork;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * Work of one kind as a reader sees it.
 *
 * @param period the code of the period it is about; empty where it is about none
 * @param note the day and, where the reader has several, the theme
 * @param codes the measures it is about, worse ones first; empty where it is about other things
 * @param things the single things, each with its day; empty where it is about measures
 * @param progress how far the return is that it is part of
 * @param more how many things are not listed, in words; empty where all are
 * @param step the words of the button that leads to where it is done
 */
public record TaskView(
        String kind,
        String period,
        int count,
        String title,
        String note,
        boolean late,
        List<Code> codes,
        List<Thing> things,
        String more,
        Progress progress,
        String step,
        String link) {
    /** The kind of what is typed and not saved. */
    static final String DRAFTS = "drafts";

    private static final int LISTED = 5;
    private static final int LONGEST = 200;
    private static final Set<WorkKind> OF_MEASURES = Set.of(WorkKind.ENTER, WorkKind.EXPLAIN, WorkKind.SIGN_OFF);
    private static final Set<WorkKind> OF_ONE_THING =
            Set.of(WorkKind.SUBMIT, WorkKind.CHASE, WorkKind.AWAIT_SIGN_OFF, WorkKind.OPEN, WorkKind.CLOSE);

    /** A measure by its code, with the rating of its figure where it has one. */
    public record Code(String code, String title, String link, Optional<Mark> mark) {}

    /** A single thing to do. */
    public record Thing(String title, String link, String day, boolean late) {}

    static TaskView of(WorkItem item, Progress progress, Lens lens, boolean ofManyThemes) {
        DayWords days = new DayWords(lens.snapshot().today());
        String day = days.of(item).orElse("");
        String theme = ofManyThemes ? item.of().theme().orElse("") : "";
        String code = item.kind().code();
        List<Thing> things = things(item, lens, days);
        int hidden = Math.max(0, things.size() - LISTED);
        return new TaskView(
                code,
                item.of().period().map(ReportingPeriod::code).orElse(""),
                item.count(),
                title(item),
                theme.isEmpty() || day.isEmpty() ? theme + day : Words.say("home.note", theme, day),
                item.isLate(days.today()),
                codes(item, lens),
                things.stream().limit(LISTED).toList(),
                hidden == 0 ? "" : Words.say("home.more", hidden),
                progress,
                Words.say("home.step." + code),
                lens.bare(item.path()));
    }

    /** What somebody has typed and not saved, as a task of its own: it is in nobody's record yet. */
    static TaskView of(UnsavedWork.OfReturn unsaved, Lens lens, boolean ofManyThemes) {
        int count = unsaved.lines().size();
        String typed = Words.say("home.drafts.at", unsaved.at());
        return new TaskView(
                DRAFTS,
                unsaved.period().code(),
                count,
                Words.counted("home.task.drafts", count, unsaved.period()),
                ofManyThemes ? Words.say("home.note", unsaved.title(), typed) : typed,
                false,
                List.of(),
                unsaved.lines().stream()
                        .limit(LISTED)
                        .map(line -> new Thing(
                                Words.say("home.draft", line.code(), line.words()), lens.bare(line.path()), "", false))
                        .toList(),
                count > LISTED ? Words.say("home.more", count - LISTED) : "",
                Progress.NONE,
                Words.say("home.step.drafts"),
                lens.bare(unsaved.path()));
    }

    private static String title(WorkItem item) {
        String period = item.of().period().map(Object::toString).orElse("");
        return Words.counted("home.task." + item.kind().code(), item.count(), period);
    }

    private static List<Code> codes(WorkItem item, Lens lens) {
        if (!OF_MEASURES.contains(item.kind())) {
            return List.of();
        }
        Position position = lens.snapshot()
                .position(item.of().period().orElseThrow(), lens.snapshot().now());
        return item.parts().stream()
                .map(part -> code(item, part, position, lens))
                .sorted(Comparator.comparing(code ->
                        code.mark().filter(mark -> mark.tone().equals("worse")).isPresent() ? 0 : 1))
                .toList();
    }

    /** A figure that is to be entered has no rating; the last one’s is not its own. */
    private static Code code(WorkItem item, WorkItem.Part part, Position position, Lens lens) {
        Optional<MeasurePosition> rated =
                position.findMeasure(part.key()).filter(measure -> item.kind() != WorkKind.ENTER);
        return new Code(
                part.key(),
                part.title(),
                lens.bare(part.path() + "?period=" + position.period().code()),
                rated.map(measure -> Mark.of(position.scheme(), measure.performance())));
    }

    private static List<Thing> things(WorkItem item, Lens lens, DayWords days) {
        return OF_MEASURES.contains(item.kind()) || OF_ONE_THING.contains(item.kind())
                ? List.of()
                : item.parts().stream()
                        .map(part -> new Thing(
                                part.comment()
                                        .map(comment ->
                                                Words.say("home.returned", part.key(), beginning(comment.text())))
                                        .orElse(part.title()),
                                lens.bare(part.path()),
                                part.by().map(by -> day(by, days)).orElse(""),
                                part.by()
                                        .filter(by -> by.isBefore(days.today()))
                                        .isPresent()))
                        .toList();
    }

    /** The whole comment is beside the figure; a long one would push the rest of the work out of sight. */
    private static String beginning(String comment) {
        return comment.length() <= LONGEST
                ? comment
                : comment.substring(0, comment.offsetByCodePoints(0, comment.codePointCount(0, LONGEST))) + "…";
    }

    private static String day(LocalDate by, DayWords days) {
        return by.isBefore(days.today()) ? days.left(by) : Words.date(by);
    }
}
