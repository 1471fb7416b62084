package uk.org.waymark.web.paper;

import java.util.Base64;
import java.util.List;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.paper.PaperTemplate;
import uk.org.waymark.contract.paper.PaperTemplate.FrameGroup;
import uk.org.waymark.ledger.agreement.AgreementPapers;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.document.layout.Letterhead;
import uk.org.waymark.web.document.layout.Letterhead.Crest;
import uk.org.waymark.web.document.layout.Letterhead.Group;
import uk.org.waymark.web.document.layout.Letterhead.Line;
import uk.org.waymark.web.narrative.Quotation;
import uk.org.waymark.web.words.Words;

/** What stands around the papers of a template. */
final class Letterheads {
    private Letterheads() {}

    static Frame frame(PaperTemplate template, Paper paper, Position position, AgreementPapers pictures, Head head) {
        PaperTemplate.Letterhead declared = template.letterhead();
        Quotation quotation =
                new Quotation(template.file(), position, paper.about().measure().flatMap(position::findMeasure));
        List<Group> groups =
                declared.frame().stream().map(group -> group(group, quotation)).toList();
        return new Frame(
                declared.body().orElseGet(() -> body(position)),
                declared.occasion()
                        .map(occasion -> quotation.words(occasion, template.id()))
                        .orElse(paper.title()),
                position.agreement().title(),
                Words.say("paper.asAt", Words.date(position.known().date())),
                Hash.of(paper.canonical()).hex(),
                head.hash().hex(),
                new Letterhead(declared.byline(), declared.crest().map(crest -> crest(crest, pictures)), groups));
    }

    private static Group group(FrameGroup group, Quotation quotation) {
        return new Group(
                group.heading(),
                group.lines().stream()
                        .map(line -> new Line(line.heading(), quotation.words(line.words(), line.heading())))
                        .toList());
    }

    private static Crest crest(PaperTemplate.Crest crest, AgreementPapers pictures) {
        return new Crest(
                crest.words(),
                crest.isDrawing() ? "image/svg+xml" : "image/png",
                Base64.getEncoder().encodeToString(pictures.picture(crest)));
    }

    /** The body whose paper it is: the one that the agreement names first. */
    private static String body(Position position) {
        return position.agreement().partners().stream()
                .findFirst()
                .map(Body::name)
                .orElse(position.agreement().area());
    }
}
