package uk.org.waymark.web.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.layout.Archive;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.Sheet;
import uk.org.waymark.web.document.picture.Drawing;
import uk.org.waymark.web.document.picture.Png;
import uk.org.waymark.web.words.Words;

/** A paper as a Word document that a committee clerk can edit: styles, headings, lists and tables, and no text boxes. */
public final class WordPaper {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String FOOTER = "footer";

    private static final String HEADING = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordPaper() {}

    public static byte[] of(Paper paper, Frame frame) {
        WordBody body = new WordBody(paper, frame);
        String document = body.write();
        List<Sheet> sheets = Sheet.of(paper);
        Archive archive = new Archive()
                .add("[Content_Types].xml", HEADING + contentTypes(sheets.size()))
                .add("_rels/.rels", HEADING + packageRelations())
                .add("docProps/core.xml", HEADING + properties(paper, frame))
                .add("word/document.xml", HEADING + document)
                .add("word/styles.xml", resource("styles.xml"))
                .add("word/settings.xml", resource("settings.xml"))
                .add("word/numbering.xml", HEADING + WordLists.of(body.lists()))
                .add("word/footer.xml", HEADING + foot(frame))
                .add(
                        "word/_rels/document.xml.rels",
                        HEADING + relations(sheets.size(), body.drawings().size()));
        for (int place = 0; place < sheets.size(); place++) {
            archive.add("word/" + header(place) + ".xml", HEADING + head(frame, sheets.get(place)));
        }
        int number = 0;
        for (Drawing drawing : body.drawings()) {
            number++;
            archive.add("word/media/" + picture(number) + ".png", Png.of(drawing));
        }
        return archive.bytes();
    }

    static String header(int sheet) {
        return "header" + (sheet + 1);
    }

    static String picture(int number) {
        return "picture" + number;
    }

    private static String head(Frame frame, Sheet sheet) {
        Markup xml = new Markup().open("w:hdr", "xmlns:w", NAMESPACE);
        WordParagraph.of("Header").open(xml);
        WordRun.words(xml, frame.heading());
        WordRun.tab(xml);
        WordRun.words(xml, sheet.heading(), true);
        return xml.close().close().toString();
    }

    private static String foot(Frame frame) {
        Markup xml = new Markup().open("w:ftr", "xmlns:w", NAMESPACE);
        WordParagraph.of("Footer").open(xml);
        WordRun.words(xml, frame.foot());
        WordRun.tab(xml);
        WordRun.words(xml, Words.say("document.page") + " ");
        WordRun.field(xml, "PAGE");
        WordRun.words(xml, " " + Words.say("document.of") + " ");
        WordRun.field(xml, "NUMPAGES");
        return xml.close().close().toString();
    }

    private static String properties(Paper paper, Frame frame) {
        return new Markup()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .element("dc:title", paper.title())
                .element("dc:subject", frame.heading())
                .element("dc:creator", frame.body())
                .element("dc:description", frame.foot())
                .element("dc:language", "en-GB")
                .close()
                .toString();
    }

    private static String contentTypes(int sheets) {
        Markup xml = new Markup().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                        "Default",
                        "Extension",
                        "rels",
                        "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml")
                .empty("Default", "Extension", "png", "ContentType", "image/png");
        contentType(xml, "docProps/core", "application/vnd.openxmlformats-package.core-properties+xml");
        contentType(xml, "word/document", WORD + "document.main+xml");
        for (String part : List.of("styles", "settings", "numbering", FOOTER)) {
            contentType(xml, "word/" + part, WORD + part + "+xml");
        }
        for (int place = 0; place < sheets; place++) {
            contentType(xml, "word/" + header(place), WORD + "header+xml");
        }
        return xml.close().toString();
    }

    private static void contentType(Markup xml, String part, String type) {
        xml.empty("Override", "PartName", "/" + part + ".xml", "ContentType", type);
    }

    private static String packageRelations() {
        Markup xml = new Markup().open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "document", RELATIONS + "/officeDocument", "word/document.xml");
        relation(xml, "properties", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        return xml.close().toString();
    }

    private static String relations(int sheets, int drawings) {
        Markup xml = new Markup().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (String part : List.of("styles", "settings", "numbering", FOOTER)) {
            relation(xml, part, RELATIONS + "/" + part, part + ".xml");
        }
        for (int place = 0; place < sheets; place++) {
            relation(xml, header(place), RELATIONS + "/header", header(place) + ".xml");
        }
        for (int number = 1; number <= drawings; number++) {
            relation(xml, picture(number), RELATIONS + "/image", "media/" + picture(number) + ".png");
        }
        return xml.close().toString();
    }

    private static void relation(Markup xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private static byte[] resource(String name) {
        try (InputStream in = WordPaper.class.getResourceAsStream("/uk/org/waymark/web/document/word/" + name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
