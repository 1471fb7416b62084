package uk.org.waymark.web.document.html;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Inline.Quoted;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.document.layout.Letterhead.Group;
import uk.org.waymark.web.document.layout.Letterhead.Line;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.PrintedTable;
import uk.org.waymark.web.document.layout.Recommendations;
import uk.org.waymark.web.document.layout.Sheet;
import uk.org.waymark.web.document.layout.Symbol;
import uk.org.waymark.web.document.picture.Drawing;
import uk.org.waymark.web.document.picture.Pictures;
import uk.org.waymark.web.document.picture.TallyBar;

/** The sheets of a paper as sections, with a heading for each part. */
final class HtmlBody {
    private static final int TOP = 2;
    private static final int DEEPEST = 6;

    /** The letters of a heading that fit beside what it is about. */
    private static final int BESIDE = 20;

    private final Paper paper;
    private final Frame frame;
    private final Medium medium;
    private final Optional<Part> recommendations;
    private final Markup html = new Markup();
    private int named;

    HtmlBody(Paper paper, Frame frame, Medium medium) {
        this.paper = paper;
        this.frame = frame;
        this.medium = medium;
        this.recommendations = Recommendations.of(paper);
    }

    String write() {
        List<Sheet> sheets = Sheet.of(paper);
        for (int place = 0; place < sheets.size(); place++) {
            html.open("section", "class", place == 0 ? "sheet front" : "sheet");
            if (medium == Medium.PRINT) {
                running(sheets.get(place));
            }
            if (place == 0) {
                masthead();
            }
            List<Part> parts = sheets.get(place).parts();
            for (int number = 0; number < parts.size(); number++) {
                part(parts.get(number), TOP, place > 0 && number == 0);
            }
            html.close();
        }
        return html.toString();
    }

    /** Head and foot, which the pages of a sheet repeat. */
    private void running(Sheet sheet) {
        html.element("div", frame.heading(), "class", "running-body");
        html.element("div", sheet.heading(), "class", "running-part");
        html.element("div", frame.foot(), "class", "running-foot");
    }

    private void masthead() {
        html.open("div", "class", "mast");
        frame.letterhead().crest().ifPresent(crest -> medium.crest(html, crest));
        html.element("p", frame.body(), "class", "body")
                .element("p", frame.occasion(), "class", "occasion")
                .close();
        frame.letterhead().groups().forEach(this::group);
        html.element("h1", paper.title());
        html.element("p", frame.byline(), "class", "by");
    }

    private void group(Group group) {
        html.open("div", "class", group.heading().isPresent() ? "frame headed" : "frame");
        group.heading().ifPresent(heading -> html.element("p", heading, "class", "frame-heading"));
        for (Line line : group.lines()) {
            html.open("p", "class", "line")
                    .element("span", line.heading(), "class", "term")
                    .text(" ")
                    .element("b", line.words())
                    .close();
        }
        html.close();
    }

    /** @param opens whether it is the first of a later sheet, of which its heading is the title */
    private void part(Part part, int level, boolean opens) {
        boolean boxed = recommendations.filter(part::equals).isPresent();
        html.open("div", "class", look(part, level, boxed));
        if (part.heading().isEmpty()) {
            numbered(part);
        } else {
            heading(part, level, opens);
            part.blocks().forEach(this::block);
        }
        // A depth without a heading would leave a gap in the order of headings.
        int below = part.heading().isEmpty() ? level : Math.min(level + 1, DEEPEST);
        part.parts().forEach(within -> part(within, below, false));
        html.close();
    }

    /** An answer within another part stands beside its heading where that is short, which saves the page a line. */
    private static String look(Part part, int level, boolean boxed) {
        boolean beside = level > TOP
                && part.number().isEmpty()
                && !part.heading().isEmpty()
                && part.heading().length() <= BESIDE
                && part.parts().isEmpty()
                && !part.blocks().isEmpty()
                && part.blocks().stream().allMatch(block -> block instanceof Paragraph || block instanceof Items);
        return boxed ? "part recommendations" : beside ? "part beside" : "part";
    }

    private void heading(Part part, int level, boolean opens) {
        html.open("h" + level, "id", HtmlPaper.id(named++), "class", opens ? "opens" : "within");
        if (!part.number().isEmpty()) {
            html.element("span", part.number(), "class", "numeral").text(" ");
        }
        html.text(part.heading()).close();
    }

    /** A part without a heading is a paragraph with its number, and what follows it. */
    private void numbered(Part part) {
        List<Block> blocks = part.blocks();
        boolean leads = blocks.size() > 1 && blocks.get(1) instanceof Grid;
        html.open("div", "class", leads ? "numbered leads" : "numbered");
        html.open("p").element("span", part.number(), "class", "numeral").text(" ");
        int from = 0;
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
            inlines(first);
            from = 1;
        }
        html.close();
        // A table needs the whole width of the page.
        List<Block> following = blocks.subList(from, blocks.size());
        following.stream().takeWhile(block -> !(block instanceof Grid)).forEach(this::block);
        html.close();
        following.stream().dropWhile(block -> !(block instanceof Grid)).forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            html.open("p");
            inlines(paragraph);
            html.close();
        } else if (block instanceof Items list) {
            items(list);
        } else if (block instanceof Tally tally) {
            tally(tally);
        } else if (block instanceof Picture picture) {
            picture(picture);
        } else {
            HtmlTable.write(PrintedTable.of((Grid) block, paper), medium, html);
        }
    }

    private void items(Items list) {
        html.open(list.numbered() ? "ol" : "ul");
        for (Paragraph item : list.items()) {
            html.open("li");
            inlines(item);
            html.close();
        }
        html.close();
    }

    private void inlines(Paragraph paragraph) {
        paragraph.text().forEach(inline -> {
            if (inline instanceof Quoted quoted
                    && medium == Medium.SCREEN
                    && !quoted.value().isEmpty()) {
                html.element("data", quoted.words(), "value", quoted.value());
            } else {
                lines(inline.words());
            }
        });
    }

    private void lines(String words) {
        String[] lines = words.split("\\R", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                html.empty("br");
            }
            html.text(lines[line]);
        }
    }

    private void tally(Tally tally) {
        html.open("div", "class", "tally");
        html.element("p", tally.heading(), "class", "caption");
        html.open("div", "class", "drawing")
                .markup(medium.drawing(TallyBar.of(tally)))
                .close();
        html.open("p", "class", "key");
        for (Counted count : tally.counts()) {
            html.open("span", "class", "count");
            Symbol.of(count.value()).ifPresent(symbol -> {
                medium.symbol(html, symbol);
                html.text(" ");
            });
            html.element("b", Integer.toString(count.rows()))
                    .text(" " + count.words())
                    .close()
                    .text(" ");
        }
        html.close().close();
    }

    private void picture(Picture picture) {
        Optional<Drawing> drawing = Pictures.draw(picture, paper);
        html.open("div", "class", "picture");
        drawing.ifPresent(drawn -> html.open("div", "class", "drawing")
                .markup(medium.drawing(drawn))
                .close());
        html.element("p", picture.sentence(), "class", "caption").close();
    }
}
