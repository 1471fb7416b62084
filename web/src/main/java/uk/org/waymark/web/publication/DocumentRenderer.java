package uk.org.waymark.web.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.publication.Renderer;
import uk.org.waymark.ledger.seal.NoSealKey;
import uk.org.waymark.ledger.seal.SealedPaper;
import uk.org.waymark.ledger.seal.Seals;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.Documents;
import uk.org.waymark.web.document.Format;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.paper.AgreementsPapers;

/** Renders a paper to every format in which it can be had, and signs the statement about it where there is a key. */
@ApplicationScoped
public class DocumentRenderer implements Renderer {
    /** The ending of a signed statement. */
    static final String STATEMENT = "statement.json";

    private static final String JSON = "application/json";

    @Inject
    private AgreementsPapers papers;

    @Inject
    private Seals seals;

    @Override
    public List<RenderedFile> render(Paper paper, Snapshot snapshot) {
        Frame frame = papers.frame(paper, snapshot);
        Stream<RenderedFile> rendered = Stream.of(Format.values())
                .map(format -> new RenderedFile(
                        format.ending(), format.contentType(), Documents.render(paper, format, frame)));
        return Stream.concat(rendered, statement(paper, snapshot).stream()).toList();
    }

    /** A publication without one is as good; nobody can check it away from here. */
    private Optional<RenderedFile> statement(Paper paper, Snapshot snapshot) {
        try {
            String signed = seals.sign(SealedPaper.of(
                            paper, snapshot.head(), Clock.systemUTC().instant()))
                    .text();
            return Optional.of(new RenderedFile(STATEMENT, JSON, signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSealKey missing) {
            return Optional.empty();
        }
    }
}
