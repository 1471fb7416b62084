package uk.org.waymark.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.seal.NoSealKey;
import uk.org.waymark.ledger.seal.SealedPaper;
import uk.org.waymark.ledger.seal.Seals;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.Documents;
import uk.org.waymark.web.document.Format;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.words.Words;

/** Makes a file of a paper: one of its formats, its model, or the signed statement about that. */
@ApplicationScoped
public class PaperFile {
    private static final String MODEL = "json";
    private static final String STATEMENT = "statement.json";
    private static final String JSON = "application/json";
    private static final int UNAVAILABLE = 503;

    @Inject
    private AgreementsPapers papers;

    @Inject
    private Seals seals;

    /** The type of what a file with an ending holds; empty where there is no such file. */
    static Optional<String> contentType(String ending) {
        return ending.equals(MODEL) || ending.equals(STATEMENT)
                ? Optional.of(JSON)
                : format(ending).map(Format::contentType);
    }

    private static Optional<Format> format(String ending) {
        return Stream.of(Format.values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /** @param snapshot from which the paper was composed */
    byte[] make(String ending, Paper paper, Snapshot snapshot) {
        return switch (ending) {
            case MODEL -> paper.canonical().getBytes(StandardCharsets.UTF_8);
            case STATEMENT -> statement(paper, snapshot).getBytes(StandardCharsets.UTF_8);
            default -> Documents.render(paper, format(ending).orElseThrow(), papers.frame(paper, snapshot));
        };
    }

    private String statement(Paper paper, Snapshot snapshot) {
        try {
            return seals.sign(SealedPaper.of(
                            paper, snapshot.head(), Clock.systemUTC().instant()))
                    .text();
        } catch (NoSealKey missing) {
            throw new Refused(new Refusal(
                    UNAVAILABLE,
                    Words.say("refused.unsigned.what"),
                    Words.say("refused.unsigned.why"),
                    Optional.of(Words.say("refused.unsigned.remedy")),
                    List.of()));
        }
    }
}
