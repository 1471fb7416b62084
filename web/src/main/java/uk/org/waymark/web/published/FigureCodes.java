package uk.org.waymark.web.published;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.BoundedCache;

/**
 * The codes of the figures of each release, worked out once for as long as the releases show the same: a figure that is
 * hidden since has no code any more. No question makes it keep more.
 */
final class FigureCodes {
    private static final int RELEASES = 64;

    private final BoundedCache<Of, Map<String, List<FigureCode>>> kept = new BoundedCache<>(RELEASES);

    /** A release by what may be shown of it. */
    private record Of(String agreement, String release, String version) {}

    /**
     * The figures of a release with a code, of which there is one as good as always.
     *
     * @param version of what the releases may show
     * @param digits of the code, without blanks
     * @param all the codes of the release, where they are not known yet
     */
    List<FigureCode> find(Release release, String version, String digits, Supplier<Stream<FigureCode>> all) {
        return kept.get(new Of(release.agreement(), release.name(), version), () -> all.get()
                        .collect(Collectors.groupingBy(FigureCode::digits)))
                .getOrDefault(digits, List.of());
    }
}
