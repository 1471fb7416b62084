package uk.org.waymark.contract.agreement;

import java.util.List;

/**
 * Sections of a review under one heading.
 *
 * @since 1
 */
public record ReviewPart(String heading, List<ReviewSection> sections) {
    public ReviewPart {
        sections = List.copyOf(sections);
    }
}
