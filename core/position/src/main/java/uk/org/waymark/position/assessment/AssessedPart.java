package uk.org.waymark.position.assessment;

import java.util.List;

/** Sections of a review under one heading. */
public record AssessedPart(String heading, List<AssessedSection> sections) {
    public AssessedPart {
        sections = List.copyOf(sections);
    }
}
