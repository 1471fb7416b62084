package uk.org.waymark.web.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Inline;
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
import uk.org.waymark.web.document.picture.Crests;
import uk.org.waymark.web.document.picture.Drawing;
import uk.org.waymark.web.document.picture.Pictures;
import uk.org.waymark.web.document.picture.TallyBar;

/** The text of a paper in the styles of the document, with each sheet as a section. */
final class WordBody {
    private static final int DEEPEST = 4;
    private static final int ENGLISH_METRIC_UNITS = 9525;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private final Paper paper;
    private final Frame frame;
    private final Optional<Part> recommendations;
    private final Markup xml = new Markup();
    private final List<Drawing> drawings = new ArrayList<>();
    private final List<Boolean> lists = new ArrayList<>();

    WordBody(Paper paper, Frame frame) {
        this.paper = paper;
        this.frame = frame;
        this.recommendations = Recommendations.of(paper);
    }

    String write() {
        xml.open(
                        "w:document",
                        "xmlns:w",
                        WordPaper.NAMESPACE,
                        "xmlns:r",
                        WordPaper.RELATIONS,
                        "xmlns:wp",
                        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
                .open("w:body");
        frame.letterhead().crest().map(Crests::of).ifPresent(this::drawing);
        words("Subtitle", frame.body());
        words("Occasion", frame.occasion());
        frame.letterhead().groups().forEach(this::group);
        words("Title", paper.title());
        words("Byline", frame.byline());
        List<Sheet> sheets = Sheet.of(paper);
        for (int place = 0; place < sheets.size(); place++) {
            sheets.get(place).parts().forEach(part -> part(part, 1));
            boolean last = place == sheets.size() - 1;
            if (!last) {
                xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "SheetEnd");
            }
            section(place);
            if (!last) {
                xml.close().close();
            }
        }
        return xml.close().close().toString();
    }

    private void group(Group group) {
        group.heading().ifPresent(heading -> words("FrameHeading", heading));
        for (Line line : group.lines()) {
            WordParagraph.of("FrameLine").open(xml);
            WordRun.words(xml, line.heading());
            WordRun.tab(xml);
            WordRun.words(xml, line.words(), true);
            xml.close();
        }
    }

    /** The drawings it shows, in the order of their names. */
    List<Drawing> drawings() {
        return drawings;
    }

    /** Its lists by number from 1 on: whether their items are numbered. */
    List<Boolean> lists() {
        return lists;
    }

    private void section(int place) {
        xml.open("w:sectPr")
                .empty("w:headerReference", "w:type", "default", "r:id", WordPaper.header(place))
                .empty("w:footerReference", "w:type", "default", "r:id", WordPaper.FOOTER)
                .empty("w:type", "w:val", "nextPage")
                .empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                .empty(
                        "w:pgMar",
                        "w:top",
                        "1304",
                        "w:right",
                        "964",
                        "w:bottom",
                        "1247",
                        "w:left",
                        "964",
                        "w:header",
                        "567",
                        "w:footer",
                        "567",
                        "w:gutter",
                        "0")
                .close();
    }

    private void part(Part part, int level) {
        boolean boxed = recommendations.filter(part::equals).isPresent();
        List<Block> blocks = part.blocks();
        int from = 0;
        if (part.heading().isEmpty()) {
            WordParagraph.of("NumberedParagraph").open(xml);
            WordRun.words(xml, part.number());
            WordRun.tab(xml);
            if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
                inlines(first);
                from = 1;
            }
            xml.close();
        } else {
            String numeral = part.number();
            boolean word = !numeral.isEmpty() && Character.isLetter(numeral.codePointAt(0));
            WordParagraph.of("Heading" + level).boxed(boxed).open(xml);
            WordRun.words(xml, (word ? numeral + ": " : numeral + " ").stripLeading() + part.heading());
            xml.close();
        }
        blocks.subList(from, blocks.size()).forEach(block -> block(block, boxed));
        int below = part.heading().isEmpty() ? level : Math.min(level + 1, DEEPEST);
        part.parts().forEach(within -> part(within, below));
    }

    private void block(Block block, boolean boxed) {
        if (block instanceof Paragraph paragraph) {
            WordParagraph.of("Normal").boxed(boxed).open(xml);
            inlines(paragraph);
            xml.close();
        } else if (block instanceof Items list) {
            items(list, boxed);
        } else if (block instanceof Tally tally) {
            tally(tally);
        } else if (block instanceof Picture picture) {
            Pictures.draw(picture, paper).ifPresent(this::drawing);
            words("Normal", picture.sentence());
        } else {
            WordTable.write(PrintedTable.of((Grid) block, paper), xml);
        }
    }

    private void items(Items list, boolean boxed) {
        lists.add(list.numbered());
        for (Paragraph item : list.items()) {
            WordParagraph.of("ListParagraph").inList(lists.size()).boxed(boxed).open(xml);
            inlines(item);
            xml.close();
        }
    }

    private void tally(Tally tally) {
        WordParagraph.of("Caption").keptWithNext().open(xml);
        WordRun.words(xml, tally.heading());
        xml.close();
        drawing(TallyBar.of(tally));
        words(
                "Normal",
                tally.counts().stream()
                        .map(count -> Symbol.of(count.value())
                                        .map(symbol -> symbol.sign() + " ")
                                        .orElse("")
                                + count.rows() + " " + count.words())
                        .collect(Collectors.joining("   ")));
    }

    private void drawing(Drawing drawing) {
        drawings.add(drawing);
        String name = WordPaper.picture(drawings.size());
        String number = Integer.toString(drawings.size());
        String wide = Integer.toString(drawing.width() * ENGLISH_METRIC_UNITS);
        String high = Integer.toString(drawing.height() * ENGLISH_METRIC_UNITS);
        WordParagraph.of("Normal").keptWithNext().open(xml);
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", wide, "cy", high)
                .empty("wp:docPr", "id", number, "name", name, "descr", drawing.alternative());
        xml.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", PICTURE);
        xml.open("pic:pic", "xmlns:pic", PICTURE)
                .open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", number, "name", name)
                .empty("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill")
                .empty("a:blip", "r:embed", name)
                .open("a:stretch")
                .empty("a:fillRect")
                .close()
                .close();
        xml.open("pic:spPr")
                .open("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", wide, "cy", high)
                .close()
                .open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close()
                .close();
        xml.close().close().close().close().close().close().close();
    }

    private void words(String style, String words) {
        WordParagraph.of(style).open(xml);
        WordRun.words(xml, words);
        xml.close();
    }

    private void inlines(Paragraph paragraph) {
        paragraph.text().stream().map(Inline::words).forEach(words -> WordRun.words(xml, words));
    }
}
