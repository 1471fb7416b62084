package uk.org.waymark.contract.paper;

import java.util.List;
import uk.org.waymark.contract.paper.TemplateContent.Kind;
import uk.org.waymark.contract.paper.TemplateContent.Made;

/**
 * A part of a paper under its heading.
 *
 * @param number as printed, such as "4"; empty where it has none
 * @param audiences those whose version has it; empty for all
 * @param content in reading order, before the parts within it
 * @since 1
 */
public record TemplatePart(
        String number,
        Wording heading,
        List<Audience> audiences,
        List<TemplateContent> content,
        List<TemplatePart> parts) {
    public TemplatePart {
        audiences = List.copyOf(audiences);
        content = List.copyOf(content);
        parts = List.copyOf(parts);
    }

    /** Whether the version for some readers has it. */
    public boolean isFor(Audience audience) {
        return audiences.isEmpty() || audiences.contains(audience);
    }

    /** Whether it, or a part within it, has something made of the figures. */
    public boolean makes(Kind kind) {
        return content.stream().anyMatch(piece -> piece instanceof Made made && made.kind() == kind)
                || parts.stream().anyMatch(within -> within.makes(kind));
    }
}
