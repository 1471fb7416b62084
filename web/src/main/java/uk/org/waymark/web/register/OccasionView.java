package uk.org.waymark.web.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.register.Engagement;
import uk.org.waymark.position.reporting.EngagementStatement;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementWithdrawn;
import uk.org.waymark.position.reporting.EngagementTerms;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.risk.HistoryLine;
import uk.org.waymark.web.words.Words;

/**
 * An occasion on which people were heard, in the words of a reader.
 *
 * @param when the kind of occasion and its day
 * @param done empty where nothing is done yet
 * @param withdrawn when and why it was taken out of the log; empty where it was not
 */
public record OccasionView(
        String id,
        String title,
        String when,
        String communities,
        String heard,
        Optional<String> done,
        Optional<String> withdrawn,
        BearingView bearing) {

    /** Occasions in their order. */
    public static List<OccasionView> of(List<Engagement> occasions, Position position) {
        return occasions.stream().map(occasion -> of(occasion, position)).toList();
    }

    static OccasionView of(Engagement occasion, Position position) {
        EngagementTerms terms = occasion.terms();
        return new OccasionView(
                occasion.id(),
                terms.title(),
                Words.say(
                        "engagement.when",
                        Words.say("engagement.kind." + terms.kind().code()),
                        Words.date(terms.on())),
                terms.communities(),
                terms.heard(),
                terms.done(),
                occasion.withdrawn()
                        .map(entry -> Words.say(
                                "engagement.withdrawn",
                                Words.date(entry.knownFrom()),
                                entry.statement().why())),
                BearingView.of(terms.bearing(), position));
    }

    /** The history of an occasion, the last step first. */
    static List<HistoryLine> history(Engagement occasion) {
        List<HistoryLine> lines = new ArrayList<>(occasion.history().stream()
                .map(entry -> new HistoryLine(Words.date(entry.knownFrom()), step(entry, occasion)))
                .toList());
        Collections.reverse(lines);
        return List.copyOf(lines);
    }

    private static String step(Entry<EngagementStatement> entry, Engagement occasion) {
        return entry.as(EngagementWithdrawn.class)
                .map(withdrawn -> Words.say(
                        "engagement.history.withdrawn", withdrawn.statement().why()))
                .orElseGet(() -> Words.say(
                        entry.equals(occasion.history().get(0))
                                ? "engagement.history.entered"
                                : "engagement.history.changed"));
    }
}
