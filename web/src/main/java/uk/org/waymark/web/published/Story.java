package uk.org.waymark.web.published;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * A story behind a figure.
 *
 * @param kind the code of its kind for the style sheet: good, bad or corrected
 * @param answer to its title, where that is a question
 * @param address of the page that says more, below that of the release
 * @param picture the course of its figure; empty where none is drawn
 */
public record Story(
        String kind,
        Mark mark,
        String title,
        Optional<String> answer,
        String address,
        String picture,
        List<String> paragraphs) {
    public Story {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The story that a correction tells by itself. */
    static Story of(Correction correction) {
        String kind = Words.say("published.story.corrected");
        return new Story(
                "corrected",
                new Mark("circle", "none", kind, kind),
                Words.say("published.story.corrected.title", correction.measure(), correction.is(), correction.was()),
                Optional.empty(),
                "/measures/" + correction.address(),
                "",
                List.of(
                        Words.say(
                                "published.story.corrected.said",
                                correction.period(),
                                correction.was(),
                                correction.is(),
                                correction.why().map(ThemeWords::sentence).orElse("")),
                        Words.say("published.story.corrected.on", correction.day(), correction.rating())));
    }
}
