package uk.org.waymark.web.courses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/** The courses of all measures looked at, each beside its target. */
@Named
@RequestScoped
public class CoursesPage {
    @Inject
    private Lens lens;

    private Optional<List<CourseGroup>> groups = Optional.empty();

    public String getTitle() {
        int measures = lens.getShown().all().measures();
        return Words.counted("courses.title", measures, measures, lens.getPeriod());
    }

    /** What the courses come to, in a sentence. */
    public String getAnswer() {
        return CoursesAnswer.of(lens.getShown());
    }

    public List<CourseGroup> getGroups() {
        if (groups.isEmpty()) {
            groups = Optional.of(CourseGroup.of(lens.getShown()));
        }
        return groups.get();
    }
}
