package uk.org.waymark.contract.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The review that partners write of themselves every year: the sections of its text, and the bodies that its paper goes
 * through.
 *
 * @param parts in the order of the paper; empty where the agreement declares no self-assessment
 * @param route the bodies in the order in which the paper reaches them; empty where none is declared
 * @since 1
 */
public record AnnualReview(List<ReviewPart> parts, List<Body> route) {
    /** That of an agreement which declares none. */
    public static final AnnualReview NONE = new AnnualReview(List.of(), List.of());

    public AnnualReview {
        parts = List.copyOf(parts);
        route = List.copyOf(route);
    }

    /** All sections in the order of the paper. */
    public Stream<ReviewSection> sections() {
        return parts.stream().flatMap(part -> part.sections().stream());
    }

    /** The section with a number, in capital or small letters. */
    public Optional<ReviewSection> findSection(String number) {
        return sections()
                .filter(section -> section.number().equalsIgnoreCase(number))
                .findFirst();
    }

    public Optional<Body> findBody(String id) {
        return route.stream().filter(body -> body.id().equals(id)).findFirst();
    }
}
