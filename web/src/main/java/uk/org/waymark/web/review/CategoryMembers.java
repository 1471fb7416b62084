package uk.org.waymark.web.review;

import java.util.List;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.web.mark.Mark;

/** A category of the review with the measures in it. */
public record CategoryMembers(Mark mark, int count, List<Member> members) {

    /** A measure by its code and title. */
    public record Member(String code, String address, String title) {}

    static CategoryMembers of(ReviewCategory category, Review review) {
        List<Member> members = review.in(category).stream()
                .map(measure -> new Member(
                        measure.code().text(),
                        measure.code().address(),
                        measure.indicator().briefTitle()))
                .toList();
        return new CategoryMembers(Mark.of(category), members.size(), members);
    }
}
