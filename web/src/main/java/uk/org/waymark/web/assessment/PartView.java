package uk.org.waymark.web.assessment;

import java.util.List;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.assessment.SelfAssessment;

/** The sections of a review under one heading. */
public record PartView(String heading, List<SectionView> sections) {
    public PartView {
        sections = List.copyOf(sections);
    }

    static List<PartView> of(SelfAssessment assessment, Position position) {
        return assessment.parts().stream()
                .map(part -> new PartView(
                        part.heading(),
                        part.sections().stream()
                                .map(section -> SectionView.of(section, position))
                                .toList()))
                .toList();
    }
}
