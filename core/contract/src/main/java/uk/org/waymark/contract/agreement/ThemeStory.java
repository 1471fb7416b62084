package uk.org.waymark.contract.agreement;

import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.Reference.OfSubject;
import uk.org.waymark.contract.paper.Wording;

/**
 * How a theme is going, in the words of the performance team for the public. What they leave out is said by a rule.
 *
 * @param theme its id
 * @param promised what the partners promised
 * @param going how it is going; its figures are references, so that they are those of the release
 * @param doing what they are doing about it
 * @since 1
 */
public record ThemeStory(String theme, Optional<Wording> promised, Optional<Wording> going, Optional<Wording> doing) {
    /** Words without a digit that refer to measures by their codes: a theme is not about one of them. */
    public ThemeStory {
        Stream.of(promised, going, doing).flatMap(Optional::stream).forEach(ThemeStory::check);
    }

    /**
     * Reads one of its texts as a file writes it.
     *
     * @throws IllegalArgumentException when it has a digit, or a reference that means nothing for a theme
     */
    public static Wording words(String written) {
        Wording wording = Wording.parse(written);
        check(wording);
        return wording;
    }

    private static void check(Wording wording) {
        TypedFigures.refuse(wording.words());
        wording.references().filter(OfSubject.class::isInstance).findFirst().ifPresent(reference -> {
            throw new IllegalArgumentException("{" + reference.written()
                    + "} is of no measure here; write the code of one, such as {NI 154 outturn}");
        });
    }
}
