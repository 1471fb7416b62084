package uk.org.waymark.web.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.small.Small;

/** The stories that Smallshire’s people chose for its release of 2008/09 Q2. */
class ChosenStoriesTest {
    private static final String HOMES = story("NI 154", "Enough homes?", "{measure outturn} by {ends}.");
    private static final String WORK = story("NI 117", "More at work?", "{NI 117 outturn} of {measure target}.");
    private static final String SURVEY = story("NI 1", "Do people get on?", "Nobody was asked yet.");
    private static final String FIGURES =
            "NI 117 | 2008/09 Q2 | 6.0 | better | 2008-11-25\nNI 154 | 2008/09 Q2 | 300 | worse | 2008-11-25";

    @Test
    void theAnswerFollowsFromTheRatingAndTheFiguresAreThoseOfTheRelease() {
        ChosenStories chosen = chosen(WORK + HOMES + SURVEY, FIGURES);

        assertEquals(
                """
                good More at work? Yes. 6.0% of 8.4%.
                bad Enough homes? No. 300 by 30 September 2008.
                open Do people get on? We cannot tell. Nobody was asked yet.""",
                words(chosen));
        assertTrue(chosen.stories().get(1).picture().contains("role=\"img\" aria-label="));
        assertEquals("/measures/NI154", chosen.stories().get(1).address());
        assertFalse(chosen.onlyGood());
    }

    @Test
    void itSaysWhenOnlyWhatGoesWellWasChosenThoughNotEverythingDoes() {
        assertTrue(chosen(WORK, FIGURES).onlyGood());
        assertFalse(chosen(WORK, FIGURES.lines().findFirst().orElseThrow()).onlyGood(), "all go well");
    }

    @Test
    void aStoryIsLeftOutWhoseMeasureIsSuppressedOrUnknownOrWhoseFigureIsMissing() {
        String few = "NI 154 | 2008/09 Q2 | suppressed | - | 2008-11-25\nNI 117 | 2008/09 Q2 | 6.0 | - | 2008-11-25";
        String plain = story("NI 154", "Enough homes?", "Few were built.");
        String other = story("NI 117", "More at work?", "They live in {NI 154 outturn} homes.");
        String unknown = story("NI 999", "Is there such a measure?", "There is none.");

        assertEquals(List.of(), chosen(plain + other + unknown, few).stories());
        assertEquals(List.of(), chosen(HOMES, "").stories());
    }

    private static String story(String code, String question, String paragraph) {
        return "<story measure=\"%s\" question=\"%s\"><paragraph>%s</paragraph></story>"
                .formatted(code, question, paragraph);
    }

    private static ChosenStories chosen(String stories, String figures) {
        return ChosenStories.of(Small.withStories(stories, figures));
    }

    private static String words(ChosenStories chosen) {
        return chosen.stories().stream()
                .map(story -> String.join(
                        " ",
                        story.kind(),
                        story.title(),
                        story.answer().orElse(""),
                        String.join(" ", story.paragraphs())))
                .collect(Collectors.joining("\n"));
    }
}
