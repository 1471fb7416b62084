package uk.org.waymark.web.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A paragraph or a list of a text in Markdown. What a paper has no place for, such as a heading or a quotation within a
 * section, is a paragraph of its words; emphasis is its words; a link is its words with the address after them. HTML is no
 * markup here: it is shown as it is written.
 *
 * @param texts the paragraph, or the items of the list
 */
public record Passage(Kind kind, List<String> texts) {
    private static final Parser PARSER = Parser.builder().build();

    public Passage {
        texts = List.copyOf(texts);
    }

    /** What a passage is. */
    public enum Kind {
        PARAGRAPH,
        BULLETS,
        NUMBERED
    }

    /** Those of a text, in order. */
    public static List<Passage> of(String text) {
        return children(PARSER.parse(text)).flatMap(Passage::of).toList();
    }

    private static Stream<Passage> of(Node node) {
        if (node instanceof BulletList list) {
            return Stream.of(new Passage(Kind.BULLETS, items(list)));
        }
        if (node instanceof OrderedList list) {
            return Stream.of(new Passage(Kind.NUMBERED, items(list)));
        }
        String words = words(node);
        return words.isEmpty() ? Stream.empty() : Stream.of(new Passage(Kind.PARAGRAPH, List.of(words)));
    }

    private static List<String> items(ListBlock list) {
        return children(list)
                .map(Passage::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Stream<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children.stream();
    }

    private static String words(Node node) {
        Reading reading = new Reading();
        node.accept(reading);
        return reading.words.toString().strip();
    }

    /** Gathers the words below a node. */
    private static final class Reading extends AbstractVisitor {
        private final StringBuilder words = new StringBuilder();

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock block) {
            words.append(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            words.append(block.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            words.append(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            words.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            words.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            visitChildren(paragraph);
        }

        @Override
        public void visit(Link link) {
            int from = words.length();
            visitChildren(link);
            if (!words.substring(from).equals(link.getDestination())) {
                words.append(" (").append(link.getDestination()).append(')');
            }
        }
    }
}
