package uk.org.waymark.web.change;

import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** How many designated measures there are of each kind, then and now. */
public record Counts(String title, List<Row> rows) {

    /** Those of one kind. */
    public record Row(Mark mark, int before, int after) {
        public boolean moved() {
            return before != after;
        }
    }

    static Counts byReview(Position earlier, Position later) {
        return new Counts(
                Words.say("changes.counts.review"),
                Stream.of(ReviewCategory.values())
                        .filter(category -> Stream.of(earlier, later)
                                .anyMatch(position ->
                                        position.designated().categories().contains(category)))
                        .map(category -> new Row(
                                Mark.of(category),
                                earlier.designated().count(category),
                                later.designated().count(category)))
                        .toList());
    }

    static Counts bySymbol(Position earlier, Position later) {
        return new Counts(
                Words.say("changes.counts.symbols"),
                Stream.of(Performance.values())
                        .map(performance -> new Row(
                                Mark.of(later.scheme(), performance),
                                earlier.designated().count(performance),
                                later.designated().count(performance)))
                        .toList());
    }
}
