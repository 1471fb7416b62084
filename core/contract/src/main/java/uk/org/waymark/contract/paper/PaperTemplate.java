package uk.org.waymark.contract.paper;

import java.util.List;
import java.util.Optional;

/**
 * A paper as an agreement declares it.
 *
 * @param id such as "cabinet-report"
 * @param file its name as faults call it, such as "papers/cabinet-report.xml"
 * @param ofMeasure whether it is about one measure, which is named when it is made
 * @param audiences whom there is a version for, the widest last
 * @param letterhead what stands around it
 * @param parts in reading order
 * @since 1
 */
public record PaperTemplate(
        String id,
        String file,
        boolean ofMeasure,
        Wording title,
        List<Audience> audiences,
        Letterhead letterhead,
        List<TemplatePart> parts) {
    public PaperTemplate {
        audiences = audiences.stream().sorted().distinct().toList();
        parts = List.copyOf(parts);
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("The paper \"" + id + "\" is for nobody");
        }
    }

    /** Whether one of its parts has something made of the figures. */
    public boolean makes(TemplateContent.Kind kind) {
        return parts.stream().anyMatch(part -> part.makes(kind));
    }

    /**
     * What stands around the text of a paper.
     *
     * @param body whose paper it is; empty where that is the partner the agreement names first
     * @param occasion what it is for, such as "Report to Cabinet, 26 January 2009"
     * @param byline whose report it is, by role; empty where none is named
     * @param crest a picture at its head
     */
    public record Letterhead(
            Optional<String> body,
            Optional<Wording> occasion,
            Optional<String> byline,
            Optional<Crest> crest,
            List<FrameGroup> frame) {
        public Letterhead {
            frame = List.copyOf(frame);
        }
    }

    /**
     * A picture beside the name of a body.
     *
     * @param file its name, ending in svg or png
     * @param words that say what it shows
     */
    public record Crest(String file, String words) {
        /** Whether it is drawn of lines rather than dots. */
        public boolean isDrawing() {
            return file.endsWith(".svg");
        }
    }

    /**
     * Lines of the frame that belong together, such as the forward timetable.
     *
     * @param heading empty for those that need none
     */
    public record FrameGroup(Optional<String> heading, List<FrameLine> lines) {
        public FrameGroup {
            lines = List.copyOf(lines);
        }
    }

    /** A line of the frame, such as "Wards affected: all wards". */
    public record FrameLine(String heading, Wording words) {}
}
