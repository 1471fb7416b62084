package uk.org.waymark.web.published;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Summary;
import uk.org.waymark.web.chart.StackedBar;
import uk.org.waymark.web.published.PublicMark.Counted;
import uk.org.waymark.web.words.Words;

/** What the pages of the public site show of one release. */
@Named("published")
@RequestScoped
public class PublishedPage {
    private Optional<Shown> shown = Optional.empty();
    private Optional<String> asked = Optional.empty();
    private Optional<FigureCodes> codes = Optional.empty();
    private Optional<ChosenStories> chosen = Optional.empty();
    private String context = "";
    private String root = "";

    /** What is looked at. */
    private record Shown(Published published, Release release, Place place, Position position) {}

    /** A file of the paper that was published. */
    public record PaperFile(String words, String address) {}

    /** One of the releases there are. */
    public record Listed(String name, String title, String day, String period, String address, boolean here) {}

    /**
     * Shows a place of a release.
     *
     * @param application the path of the application
     */
    void open(String application, Published published, Release release, Place place) {
        context = application;
        root = context + "/published/" + place.agreement();
        shown = Optional.of(new Shown(published, release, place, published.position(release)));
    }

    /** Asks about the code of a figure. */
    void ask(Optional<String> code, FigureCodes known) {
        asked = code.filter(written -> !written.isBlank());
        codes = Optional.of(known);
    }

    /** The code asked about, as it was written. */
    public String getAsked() {
        return asked.orElse("");
    }

    /** What is said of it; empty where none is asked about. */
    public Optional<CheckedCode> getChecked() {
        return asked.map(written -> CheckedCode.of(written, shown().published(), codes.orElseThrow(), root));
    }

    private Shown shown() {
        return shown.orElseThrow();
    }

    private Position position() {
        return shown().position();
    }

    private Release release() {
        return shown().release();
    }

    /** The address of a page of the release looked at; of the latest, where no other was asked for. */
    public String link(String page) {
        return root + shown().place().number().map(number -> "/P" + number).orElse("") + page;
    }

    /** The address of what is there whatever was released. */
    public String shared(String page) {
        return context + page;
    }

    /** The address under which what is shown can be found for ever. */
    public String permanent(String page) {
        return root + "/" + release().name() + page;
    }

    public Agreement getAgreement() {
        return position().agreement();
    }

    /** "2008–11". */
    public String getYears() {
        return getAgreement().firstYear().starts().getYear() + "–"
                + Integer.toString(getAgreement().lastYear().ends().getYear()).substring(2);
    }

    public String getPublishedOn() {
        return Words.date(release().from());
    }

    /** The moment of the next release, beside the one that the front page shows; empty where none is set. */
    public Optional<String> getNext() {
        return shown().published()
                .next()
                .filter(moment -> getLatest().isEmpty())
                .map(Words::moment);
    }

    public String getUpTo() {
        return Words.date(position().period().ends());
    }

    /** Who made the promises, in a list. */
    public String getPartners() {
        return String.join(
                ", ", getAgreement().partners().stream().map(Body::name).toList());
    }

    /** "24 of our 40 promises are on course. Six are unlikely to be kept." */
    public String getHeadline() {
        Summary all = position().all();
        int on = all.count(ReviewCategory.ON_TRACK);
        int unlikely = all.count(ReviewCategory.AT_RISK) + all.count(ReviewCategory.MISSED);
        return Words.counted("published.headline", on, on, all.measures()) + " "
                + Words.counted("published.headline.unlikely", unlikely, Words.startingNumber(unlikely));
    }

    public String getLede() {
        return Words.say(
                "published.lede",
                Integer.toString(getAgreement().firstYear().starts().getYear()),
                position().all().measures(),
                Integer.toString(getAgreement().lastYear().ends().getYear()),
                getUpTo());
    }

    public String getBar() {
        return StackedBar.tall(position().all(), barWords());
    }

    private String barWords() {
        return Words.say(
                "published.bar",
                position().all().measures(),
                String.join(
                        ", ",
                        getCounts().stream()
                                .map(counted ->
                                        counted.count() + " " + counted.mark().label())
                                .toList()));
    }

    public List<Counted> getCounts() {
        return PublicMark.counted(position().all());
    }

    public List<Promise> getUnlikely() {
        return getThemes().stream().flatMap(theme -> theme.unlikely().stream()).toList();
    }

    public List<ThemeCard> getThemes() {
        return position().themes().stream()
                .filter(theme -> theme.all().measures() > 0)
                .map(theme -> ThemeCard.of(theme, position()))
                .toList();
    }

    /** The theme that the address names. */
    public ThemeCard getTheme() {
        return ThemeCard.of(position().theme(shown().place().subject()), position());
    }

    /** The measure that the address names. */
    public PublishedMeasure getMeasure() {
        return new PublishedMeasure(
                shown().published().at(release()),
                release(),
                position(),
                position().findMeasure(shown().place().subject()).orElseThrow());
    }

    private ChosenStories chosen() {
        if (chosen.isEmpty()) {
            chosen = Optional.of(ChosenStories.of(position()));
        }
        return chosen.get();
    }

    /** Those that people chose, and then the one that the latest correction tells by itself. */
    public List<Story> getStories() {
        return Stream.concat(
                        chosen().stories().stream(),
                        getCorrections().stream().limit(1).map(Story::of))
                .toList();
    }

    /** Who chose the stories, and whether the choice leaves out what goes badly. */
    public String getStoriesChosen() {
        if (chosen().stories().isEmpty()) {
            return Words.say("published.stories.automatic");
        }
        return Words.say("published.stories.chosen")
                + (chosen().onlyGood() ? " " + Words.say("published.stories.onlyGood") : "");
    }

    public List<Correction> getCorrections() {
        return Correction.by(shown().published().releases(), shown().published(), release());
    }

    /** The latest two of them. */
    public List<Correction> getLastCorrections() {
        return getCorrections().stream().limit(2).toList();
    }

    /** "All 6 corrections". */
    public String getAllCorrections() {
        int count = getCorrections().size();
        return Words.counted("published.corrections.all", count, count);
    }

    /** What was corrected since of what this release tells. */
    public List<Correction> getCorrectedSince() {
        return Correction.of(shown().published().releases(), shown().published(), release());
    }

    /** That the front page shows another release, and why that one; empty where it is this one. */
    public Optional<String> getLatest() {
        return shown().published()
                .releases()
                .front()
                .filter(front -> front.number() != release().number())
                .map(front -> front.period().equals(release().period())
                        ? Words.say("published.latest", Words.date(front.from()))
                        : Words.say(
                                "published.latest.period",
                                Words.date(front.period().ends()),
                                Words.date(front.from())));
    }

    public String getLatestAddress() {
        return root;
    }

    public String getPaperTitle() {
        return release().title();
    }

    /** The files that are kept of the paper, its model last. */
    public List<PaperFile> getPaperFiles() {
        return files(ending -> true);
    }

    /** Those of them that are for reading, not for checking. */
    public List<PaperFile> getReadableFiles() {
        return files(ending -> !ending.endsWith("json"));
    }

    private List<PaperFile> files(Predicate<String> wanted) {
        return release().files().stream()
                .filter(file -> wanted.test(file.ending()))
                .map(file -> new PaperFile(
                        Words.say("publication.format." + file.ending()), permanent("/files/paper." + file.ending())))
                .toList();
    }

    public List<Listed> getReleases() {
        return shown().published().releases().lastFirst().stream()
                .map(release -> new Listed(
                        release.name(),
                        release.title(),
                        Words.date(release.from()),
                        release.period().toString(),
                        root + "/" + release.name(),
                        release.equals(release())))
                .toList();
    }

    /** What each rating means here. */
    public List<Counted> getMeanings() {
        return Stream.of(ReviewCategory.values())
                .map(category -> new Counted(
                        PublicMark.of(category), 0, Words.say("published.category." + category.code() + ".means")))
                .toList();
    }

    /** How a figure is compared with what was planned. */
    public List<Counted> getRatings() {
        String when = position().scheme().betterWhen().name();
        return Stream.of(Performance.values())
                .map(performance -> new Counted(
                        PublicMark.of(position().scheme(), performance),
                        0,
                        performance.isRated()
                                ? Words.say(
                                        "judging." + when + "." + performance.code(),
                                        position().scheme().tolerance())
                                : Words.say("judging.not-rated")))
                .toList();
    }
}
