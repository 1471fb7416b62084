package uk.org.waymark.web.published;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.web.words.Words;

/**
 * What is said of a code that somebody asks about.
 *
 * @param answer whether the figure is ours, in a sentence
 * @param figures those with the code, of which there is one as good as always
 */
public record CheckedCode(String answer, List<Found> figures) {

    /** A figure with the release it is of, and how it was corrected since. */
    public record Found(FigureCode figure, String release, String address, List<Correction> corrected) {}

    /**
     * Looks a code up among the figures of all releases.
     *
     * @param root the address of the agreement's public pages
     */
    static CheckedCode of(String written, Published published, FigureCodes codes, String root) {
        Optional<String> digits = FigureCode.read(written);
        List<Found> found = digits.stream()
                .flatMap(code -> published.releases().lastFirst().stream().flatMap(release -> codes
                        .find(
                                release,
                                published.version(),
                                code,
                                () -> FigureCode.of(release, published.position(release)))
                        .stream()
                        .map(figure -> found(figure, release, published, root))))
                .toList();
        if (digits.isEmpty()) {
            return new CheckedCode(Words.say("published.code.unreadable", written), List.of());
        }
        return new CheckedCode(Words.say(found.isEmpty() ? "published.code.unknown" : "published.code.known"), found);
    }

    private static Found found(FigureCode figure, Release release, Published published, String root) {
        return new Found(
                figure,
                Words.say("published.code.release", release.name(), release.title(), Words.date(release.from())),
                root + "/" + release.name() + "/measures/" + figure.address(),
                Correction.of(published.releases(), published, release).stream()
                        .filter(correction -> correction.measure().equals(figure.measure()))
                        .toList());
    }
}
