package uk.org.waymark.web.document.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed XML: every text escaped, every element closed in its turn. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; {@code attributes} are names and values in turn. */
    public Markup open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    public Markup empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds words alone. */
    public Markup element(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    public Markup text(String words) {
        out.append(escaped(words));
        return this;
    }

    /** What is well-formed already. */
    public Markup markup(String wellFormed) {
        out.append(wellFormed);
        return this;
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private static String escaped(String words) {
        return Legible.of(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** @throws IllegalStateException when an element was left open */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Left open: " + open);
        }
        return out.toString();
    }
}
