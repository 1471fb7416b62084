package uk.org.waymark.web.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.publication.Renderer;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.Documents;
import uk.org.waymark.web.document.Format;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.words.Words;

/** Renders a paper to every format in which it can be had. */
@ApplicationScoped
public class DocumentRenderer implements Renderer {
    @Override
    public List<RenderedFile> render(Paper paper, Agreement agreement, Hash digest, Head head) {
        Frame frame = new Frame(
                agreement.partners().stream().findFirst().map(Body::name).orElse(agreement.area()),
                paper.title(),
                agreement.title(),
                Words.say(
                        "reviewPaper.asAt",
                        Words.date(Known.parse(paper.about().known()).date())),
                digest.hex(),
                head.hash().hex());
        return Stream.of(Format.values())
                .map(format ->
                        new RenderedFile(format.ending(), format.contentType(), Documents.render(paper, format, frame)))
                .toList();
    }
}
