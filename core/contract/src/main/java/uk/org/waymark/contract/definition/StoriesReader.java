package uk.org.waymark.contract.definition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.PeriodStories;
import uk.org.waymark.contract.agreement.Story;
import uk.org.waymark.contract.agreement.ThemeStory;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.paper.Wording;
import uk.org.waymark.contract.period.ReportingPeriod;

/** Reads the stories that an agreement's performance team chose for the public site. */
final class StoriesReader {
    private final Faults faults;
    private final List<String> themes;
    private final Set<String> read = new HashSet<>();

    /** For an agreement that has these themes, by their ids. */
    StoriesReader(Faults faults, List<String> themes) {
        this.faults = faults;
        this.themes = List.copyOf(themes);
    }

    /**
     * Reads sound stories; two choices for one period from one day, two stories of one measure or theme, and a theme
     * that the agreement does not have are faults.
     */
    Stream<PeriodStories> read(Element stories) {
        Optional<LocalDate> knownFrom =
                stories.findAttribute("known-from").flatMap(any -> faults.date(stories, "known-from"));
        Optional<ReportingPeriod> period = faults.attribute(stories, "period", ReportingPeriod::parse);
        if (!read.add(period + " " + knownFrom)) {
            faults.add(stories.fault(
                    "period",
                    "stories of this period from this day are chosen above; put these with them, or give them another"
                            + " known-from"));
        }
        Set<IndicatorCode> measures = new HashSet<>();
        List<Story> chosen = stories.children("story").stream()
                .flatMap(story -> story(story, measures).stream())
                .toList();
        Set<String> told = new HashSet<>();
        List<ThemeStory> ofThemes = stories.children("theme").stream()
                .map(theme -> theme(theme, told))
                .toList();
        return period.stream().map(of -> new PeriodStories(of, knownFrom, ofThemes, chosen));
    }

    private ThemeStory theme(Element theme, Set<String> told) {
        String id = theme.attribute("id");
        if (!themes.contains(id)) {
            faults.add(theme.fault(
                    "id", "the agreement has no theme \"" + id + "\"; write one of " + String.join(", ", themes)));
        } else if (!told.add(id)) {
            faults.add(theme.fault("id", "the theme \"" + id + "\" is described above; put the two together"));
        }
        return new ThemeStory(id, words(theme, "promised"), words(theme, "going"), words(theme, "doing"));
    }

    private Optional<Wording> words(Element theme, String name) {
        return theme.findChild(name).flatMap(words -> faults.text(words, ThemeStory::words));
    }

    private Optional<Story> story(Element story, Set<IndicatorCode> measures) {
        List<Wording> paragraphs = story.children("paragraph").stream()
                .flatMap(paragraph -> faults.text(paragraph, Wording::parse).stream())
                .toList();
        return faults.attribute(story, "measure", IndicatorCode::of).flatMap(code -> {
            if (!measures.add(code)) {
                faults.add(story.fault(
                        "measure", code + " has a story above; put the two together, or take one of them out"));
            }
            return faults.attribute(story, "question", question -> new Story(code, question, paragraphs));
        });
    }
}
