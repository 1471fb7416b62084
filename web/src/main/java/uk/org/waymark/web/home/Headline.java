package uk.org.waymark.web.home;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.ledger.work.WorkItem;
import uk.org.waymark.ledger.work.WorkKind;
import uk.org.waymark.ledger.work.WorkList;
import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.web.words.Words;

/** The position of a person’s work in a sentence or two, with the day that counts. */
record Headline(WorkList work) {

    /**
     * What is due or waits, and what came back.
     *
     * @param all the counts of the returns that are chased
     */
    String sentence(Function<WorkItem, Optional<ReturnCount>> all) {
        if (work.isEmpty()) {
            return Words.say("home.nothing");
        }
        String first = due().or(() -> chasing(all))
                .or(this::signing)
                .or(this::cameBack)
                .orElseGet(this::first);
        return Stream.of(Optional.of(first), cameBack())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Optional<String> due() {
        return first(WorkKind.ENTER).map(item -> {
            int count = work.of(WorkKind.ENTER).stream()
                    .filter(other -> other.by().equals(item.by()))
                    .mapToInt(WorkItem::count)
                    .sum();
            return Words.counted(
                    item.isLate(work.today()) ? "home.headline.late" : "home.headline.due",
                    count,
                    count,
                    Words.date(item.by().orElseThrow()),
                    left(item));
        });
    }

    private Optional<String> chasing(Function<WorkItem, Optional<ReturnCount>> all) {
        return first(WorkKind.CHASE).flatMap(item -> all.apply(item)
                .map(count -> Words.say(
                        item.isLate(work.today()) ? "home.headline.chase.late" : "home.headline.chase",
                        count.supplied(),
                        count.due(),
                        Words.date(item.by().orElseThrow()),
                        left(item))));
    }

    private Optional<String> signing() {
        int count = work.count(WorkKind.SIGN_OFF);
        return count == 0 ? Optional.empty() : Optional.of(Words.counted("home.headline.sign-off", count, count));
    }

    private String first() {
        WorkItem item = work.items().get(0);
        return Words.counted(
                "home.headline." + item.kind().code(),
                item.count(),
                item.count(),
                item.of().period().map(Object::toString).orElse(""));
    }

    private Optional<String> cameBack() {
        return Stream.of(
                        counted("home.headline.correct", WorkKind.CORRECT),
                        counted("home.headline.answer", WorkKind.ANSWER, WorkKind.ANSWER_PROPOSAL))
                .flatMap(Optional::stream)
                .reduce((returned, asked) -> returned + " " + asked);
    }

    private Optional<String> counted(String key, WorkKind... kinds) {
        int count = work.count(kinds);
        return count == 0 ? Optional.empty() : Optional.of(Words.counted(key, count, Words.startingNumber(count)));
    }

    private String left(WorkItem item) {
        return new DayWords(work.today()).left(item.by().orElseThrow());
    }

    private Optional<WorkItem> first(WorkKind kind) {
        return work.of(kind).stream().findFirst();
    }

    /** What comes next; empty where the agreement has no day to come. */
    String next() {
        return work.next()
                .map(next -> Words.say(
                        next.open() ? "home.next.due" : "home.next.ends", next.period(), Words.date(next.day())))
                .orElse("");
    }
}
