package uk.org.waymark.web.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.web.chart.Ink;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.Symbol;
import uk.org.waymark.web.words.Words;

/** A paper as HTML. */
public final class HtmlPaper {
    private static final String LANGUAGE = "en-GB";
    private static final String SVG = "data:image/svg+xml;base64,";

    private HtmlPaper() {}

    /** Its sections alone, for a page that has a frame and a style sheet of its own. */
    public static String body(Paper paper, Frame frame) {
        return new HtmlBody(paper, frame, Medium.SCREEN).write();
    }

    /** A file that needs no other: no script, and no address outside it. */
    public static String alone(Paper paper, Frame frame) {
        Markup html = new Markup().open("html", "lang", LANGUAGE).open("head");
        html.empty("meta", "charset", "UTF-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        about(html, paper, frame);
        html.open("style")
                .markup(resource("paper.css"))
                .markup(resource("screen.css"))
                .close()
                .close();
        html.open("body").open("main").markup(body(paper, frame)).close();
        html.open("footer").element("p", frame.foot()).close().close().close();
        return "<!DOCTYPE html>\n" + html;
    }

    /** For the maker of PDF: with bookmarks, and a head and foot that run through its pages. */
    static String forPrint(Paper paper, Frame frame) {
        Markup html = new Markup().open("html", "lang", LANGUAGE).open("head");
        about(html, paper, frame);
        html.open("bookmarks");
        new Bookmarks().write(html, paper.parts());
        html.close();
        html.open("style")
                .markup(resource("paper.css"))
                .markup(resource("print.css"))
                .markup(symbols())
                .close()
                .close();
        html.open("body")
                .markup(new HtmlBody(paper, frame, Medium.PRINT).write())
                .close()
                .close();
        return html.toString();
    }

    private static void about(Markup html, Paper paper, Frame frame) {
        String subject = Words.say("document.subject", frame.heading(), paper.title());
        html.element("title", paper.title())
                .empty("meta", "name", "author", "content", frame.body())
                .empty("meta", "name", "subject", "content", subject)
                .empty("meta", "name", "description", "content", subject);
    }

    /** The id of the heading that comes at a place among all headings. */
    static String id(int place) {
        return "part-" + (place + 1);
    }

    /** The parts with a heading, within one another. */
    private static final class Bookmarks {
        private int named;

        void write(Markup html, List<Part> parts) {
            for (Part part : parts) {
                if (part.heading().isEmpty()) {
                    write(html, part.parts());
                } else {
                    String name = (part.number() + " " + part.heading()).strip();
                    html.open("bookmark", "name", name, "href", "#" + id(named++));
                    write(html, part.parts());
                    html.close();
                }
            }
        }
    }

    /** Each symbol as the ground of what carries its code. */
    private static String symbols() {
        StringBuilder rules = new StringBuilder();
        for (Performance performance : Performance.values()) {
            rules.append(rule(performance.code()));
        }
        for (ReviewCategory category : ReviewCategory.values()) {
            rules.append(rule(category.code()));
        }
        return rules.toString();
    }

    private static String rule(String code) {
        Symbol symbol = Symbol.of(code).orElseThrow();
        String drawing = new Markup()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "width",
                        "20",
                        "height",
                        "20",
                        "viewBox",
                        "0 0 20 20",
                        "fill",
                        Ink.of(symbol.tone()))
                .markup(symbol.drawing())
                .close()
                .toString();
        String encoded = Base64.getEncoder().encodeToString(drawing.getBytes(StandardCharsets.UTF_8));
        return ".sym." + code + "{background-image:url(" + SVG + encoded + ")}\n";
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPaper.class.getResourceAsStream("/uk/org/waymark/web/document/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{page}", Words.say("document.page"))
                    .replace("{of}", Words.say("document.of"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
