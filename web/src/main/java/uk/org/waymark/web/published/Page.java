package uk.org.waymark.web.published;

import java.util.Optional;
import java.util.stream.Stream;

/** The pages and files of the public site. */
enum Page {
    SUMMARY("", "summary"),
    PROMISES("promises", "promises"),
    THEME("themes", "theme", ""),
    MEASURE("measures", "measure", ""),
    MEASURE_CSV("measures", "", ".csv"),
    MEASURE_JSON("measures", "", ".json"),
    /** What the columns of the CSV of a measure hold, at the address that the W3C's recommendation gives it. */
    MEASURE_METADATA("measures", "", ".csv-metadata.json"),
    CORRECTIONS("corrections", "corrections"),
    DOWNLOADS("downloads", "downloads"),
    ABOUT("about", "about"),
    RELEASES("releases", "releases"),
    /** Answers a question, and is therefore not kept. */
    CHECK("check", "check"),
    FIGURES_CSV("figures.csv", ""),
    FIGURES_JSON("figures.json", ""),
    FEED("feed.xml", ""),
    /** A file of the paper that was published, which is kept and never made again; its subject is the ending. */
    KEPT("files", "");

    private static final String PAPER = "paper.";

    private final String word;
    private final String view;
    private final Optional<String> ending;

    Page(String word, String view) {
        this.word = word;
        this.view = view;
        this.ending = Optional.empty();
    }

    /** @param ending of the subject that its address has */
    Page(String word, String view, String ending) {
        this.word = word;
        this.view = view;
        this.ending = Optional.of(ending);
    }

    static Optional<Page> find(String word, String subject) {
        String ending = subject.contains(".") ? subject.substring(subject.indexOf('.')) : "";
        if (word.equals(KEPT.word)) {
            return Optional.of(KEPT).filter(kept -> subject.startsWith(PAPER));
        }
        return Stream.of(values())
                .filter(page -> page.word.equals(word))
                .filter(page ->
                        page.ending.map(ending::equals).orElse(true) && page.ending.isPresent() != subject.isEmpty())
                .findFirst();
    }

    /** What it is about, without the ending of a file. */
    String subject(String written) {
        if (this == KEPT) {
            return written.substring(PAPER.length());
        }
        return ending.map(end -> written.substring(0, written.length() - end.length()))
                .orElse("");
    }

    /** The view that shows it; empty for a file. */
    Optional<String> view() {
        return view.isEmpty() ? Optional.empty() : Optional.of("/WEB-INF/pages/published/" + view + ".xhtml");
    }

    /** Whether it is of a theme. */
    boolean isOfTheme() {
        return this == THEME;
    }

    /** Whether it is of a measure. */
    boolean isOfMeasure() {
        return word.equals(MEASURE.word);
    }
}
