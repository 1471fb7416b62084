package uk.org.waymark.web.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.register.Concern;
import uk.org.waymark.position.reporting.ConcernStatement;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernAnswered;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernWithdrawn;
import uk.org.waymark.position.reporting.ConcernTerms;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.chart.GroupBar;
import uk.org.waymark.web.risk.HistoryLine;
import uk.org.waymark.web.words.Words;

/**
 * A concern in the words of a reader.
 *
 * @param state that it waits and for how long, or when it was answered or withdrawn
 * @param answer the words of the answer, or the reason it was withdrawn; empty while it waits
 * @param bar the days it waited as a bar, which the state has in words
 */
public record ConcernView(
        String id,
        String title,
        String kind,
        String body,
        String asked,
        String detail,
        String state,
        Optional<String> answer,
        boolean waiting,
        String bar,
        BearingView bearing) {

    /** A bar is as wide as its cell for the longest wait, so that two can be compared, and for a year at least. */
    private static final long FULL = 365;

    /** Concerns in their order, with bars up to the longest wait among them. */
    public static List<ConcernView> of(List<Concern> concerns, Position position) {
        LocalDate day = position.known().date();
        long longest = concerns.stream()
                .mapToLong(concern -> concern.daysWaited(day))
                .max()
                .orElse(FULL);
        return concerns.stream()
                .map(concern -> of(concern, Math.max(FULL, longest), position))
                .toList();
    }

    static ConcernView of(Concern concern, Position position) {
        return of(List.of(concern), position).get(0);
    }

    private static ConcernView of(Concern concern, long longest, Position position) {
        ConcernTerms terms = concern.terms();
        long days = concern.daysWaited(position.known().date());
        return new ConcernView(
                concern.id(),
                terms.title(),
                Words.say("concern.kind." + terms.kind().code()),
                terms.body(),
                Words.date(terms.asked()),
                terms.detail(),
                state(concern, days),
                answer(concern),
                concern.isWaiting(),
                GroupBar.of(BigDecimal.valueOf(days), BigDecimal.valueOf(longest)),
                BearingView.of(terms.bearing(), position));
    }

    private static String state(Concern concern, long days) {
        return concern.withdrawn()
                .map(entry -> Words.say("concern.state.withdrawn", Words.date(entry.knownFrom())))
                .or(() -> concern.answered()
                        .map(answered -> Words.say("concern.state.answered", Words.date(answered.on()), days(days))))
                .orElseGet(() -> Words.say("concern.state.waiting", days(days)));
    }

    /** "one day", "212 days". */
    static String days(long days) {
        return Words.counted("concern.days", (int) days, Words.number((int) days));
    }

    private static Optional<String> answer(Concern concern) {
        return concern.withdrawn().map(entry -> entry.statement().why()).or(() -> concern.answered()
                .map(ConcernAnswered::answer));
    }

    /** The history of a concern, the last step first. */
    static List<HistoryLine> history(Concern concern) {
        List<HistoryLine> lines = new ArrayList<>(concern.history().stream()
                .map(entry -> new HistoryLine(Words.date(entry.knownFrom()), step(entry, concern)))
                .toList());
        Collections.reverse(lines);
        return List.copyOf(lines);
    }

    private static String step(Entry<ConcernStatement> entry, Concern concern) {
        return entry.as(ConcernAnswered.class)
                .map(Entry::statement)
                .map(answered -> Words.say("concern.history.answered", Words.date(answered.on()), answered.answer()))
                .or(() -> entry.as(ConcernWithdrawn.class)
                        .map(withdrawn -> Words.say(
                                "concern.history.withdrawn",
                                withdrawn.statement().why())))
                .orElseGet(() -> Words.say(
                        entry.equals(concern.history().get(0)) ? "concern.history.raised" : "concern.history.changed"));
    }
}
