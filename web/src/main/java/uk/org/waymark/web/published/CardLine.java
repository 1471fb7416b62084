package uk.org.waymark.web.published;

import java.util.List;

/** A line of the card of a theme: "What we do", with a sentence or two. */
public record CardLine(String name, List<String> sentences) {
    public CardLine {
        sentences = List.copyOf(sentences);
    }

    public String words() {
        return String.join(" ", sentences);
    }
}
