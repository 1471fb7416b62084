package uk.org.waymark.web.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.ledger.publication.Renderer;
import uk.org.waymark.ledger.seal.SealedPaper;
import uk.org.waymark.ledger.seal.Seals;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.Documents;
import uk.org.waymark.web.document.Format;
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

    /** A publication without a statement is as good; nobody can check it away from here. */
    @Override
    public List<String> endings() {
        return Stream.concat(
                        Stream.of(Format.values()).map(Format::ending),
                        Stream.of(STATEMENT).filter(ending -> seals.isReady()))
                .toList();
    }

    @Override
    public RenderedFile render(String ending, Paper paper, Snapshot snapshot) {
        return Stream.of(Format.values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .map(format -> new RenderedFile(
                        ending, format.contentType(), Documents.render(paper, format, papers.frame(paper, snapshot))))
                .orElseGet(() -> statement(paper, snapshot));
    }

    private RenderedFile statement(Paper paper, Snapshot snapshot) {
        String signed = seals.sign(
                        SealedPaper.of(paper, snapshot.head(), Clock.systemUTC().instant()))
                .text();
        return new RenderedFile(STATEMENT, JSON, signed.getBytes(StandardCharsets.UTF_8));
    }
}
