package uk.org.waymark.web.published;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.Wording;
import uk.org.waymark.contract.scoring.Reason.NotJudged;
import uk.org.waymark.contract.scoring.Reason.NotRated;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.web.chart.SmallCourse;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.narrative.FilledWording;
import uk.org.waymark.web.words.Words;

/**
 * The stories that people chose for a release, with its figures and its ratings. One whose measure is not published, or
 * rests on a figure that is missing or too small to show, is left out.
 *
 * @param stories in the order in which they were chosen
 * @param onlyGood whether all of them go well though other promises do not
 */
record ChosenStories(List<Story> stories, boolean onlyGood) {
    private static final String GOOD = "good";
    private static final String BAD = "bad";
    private static final String OPEN = "open";

    ChosenStories {
        stories = List.copyOf(stories);
    }

    static ChosenStories of(Position position) {
        List<Story> stories = position.agreement().storiesOf(position.period(), position.known()).stream()
                .flatMap(chosen -> position.findMeasure(chosen.measure().text()).stream()
                        .filter(measure -> !isSuppressed(measure))
                        .flatMap(measure -> story(chosen.question(), chosen.paragraphs(), measure, position).stream()))
                .toList();
        boolean allGood = stories.stream().allMatch(story -> story.kind().equals(GOOD));
        boolean someBad = position.measures().anyMatch(measure -> kind(measure).equals(BAD));
        return new ChosenStories(stories, !stories.isEmpty() && allGood && someBad);
    }

    private static Optional<Story> story(
            String question, List<Wording> wordings, MeasurePosition measure, Position position) {
        List<String> paragraphs = wordings.stream()
                .flatMap(wording -> FilledWording.of(wording, position, measure).stream())
                .toList();
        if (paragraphs.size() < wordings.size()) {
            return Optional.empty();
        }
        String kind = kind(measure);
        Mark mark = PublicMark.of(measure.review());
        String words = Words.capital(mark.label());
        return Optional.of(new Story(
                kind,
                new Mark(mark.shape(), mark.tone(), words, words),
                question,
                Optional.of(Words.say("published.answer." + kind)),
                "/measures/" + measure.code().address(),
                picture(measure, position),
                paragraphs));
    }

    private static String picture(MeasurePosition measure, Position position) {
        Optional<String> part = measure.parts().stream().findFirst().flatMap(Reading::part);
        return SmallCourse.of(position.agreement(), position.scheme(), measure, part)
                .orElse("");
    }

    private static boolean isSuppressed(MeasurePosition measure) {
        return Stream.concat(Stream.of(measure.whole()), measure.parts().stream())
                .anyMatch(reading ->
                        reading.score().reason() instanceof NotJudged none && none.because() == NotRated.SUPPRESSED);
    }

    /** The answer that a rating gives to the question whether a promise is on course. */
    private static String kind(MeasurePosition measure) {
        if (measure.review() == ReviewCategory.NO_DATA) {
            return OPEN;
        }
        return measure.review() == ReviewCategory.ON_TRACK ? GOOD : BAD;
    }
}
