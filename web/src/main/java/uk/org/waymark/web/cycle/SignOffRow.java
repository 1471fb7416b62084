package uk.org.waymark.web.cycle;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.measure.EvidenceLine;

/**
 * A measure before the one who decides about its return.
 *
 * @param unit of the figures, where they do not show it themselves
 * @param charts its course, or that of each part
 * @param entered by whom the figures were entered and when; empty where there are none
 * @param stage of the decision
 * @param state the same in words; empty where it simply waits
 * @param approvable whether it can be signed off now
 * @param returnable whether it can be returned, because somebody may still correct it
 * @param reasons to look twice
 */
public record SignOffRow(
        String code,
        String address,
        String title,
        String unit,
        List<String> charts,
        List<SignOffFigure> figures,
        Optional<Mark> forecast,
        List<Question> questions,
        List<Paragraph> commentary,
        List<EvidenceLine> evidence,
        String entered,
        Stage stage,
        String state,
        Optional<Comment> comment,
        boolean approvable,
        boolean returnable,
        List<String> reasons,
        SignOffChoice choice) {

    /** The stage of the decision about a measure. */
    public enum Stage {
        TO_DECIDE("waiting"),
        SIGNED("signed"),
        RETURNED("returned"),
        /** Nothing that could be decided about was reported. */
        BLOCKED("blocked");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        /** Its name in keys and styles. */
        public String code() {
            return code;
        }

        /** Whether the lead has decided. */
        public boolean isDecided() {
            return this == SIGNED || this == RETURNED;
        }
    }

    /** A question about a figure that was overruled, with the answer given. */
    public record Question(String asked, String answer) {}

    /** A part of the commentary; without a heading where it is not written in answers to the three questions. */
    public record Paragraph(String heading, String text) {}

    /** The comment with which the measure was returned. */
    public record Comment(String by, String text) {}

    /** Whether there is anything to choose. */
    public boolean isDecidable() {
        return approvable || returnable;
    }

    /** Whether it is about the parts of a measure. */
    public boolean isInParts() {
        return figures.stream().anyMatch(figure -> !figure.part().isEmpty());
    }

    /** Whether a figure is provisional. */
    public boolean isProvisional() {
        return figures.stream().anyMatch(SignOffFigure::provisional);
    }
}
