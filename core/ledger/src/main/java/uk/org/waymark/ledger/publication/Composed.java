package uk.org.waymark.ledger.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.publication.Progress.Stage;
import uk.org.waymark.ledger.publication.PublicationFiles.Kept;
import uk.org.waymark.ledger.publication.Renderer.RenderedFile;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.certificate.Certificate;
import uk.org.waymark.position.certificate.Finding;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;
import uk.org.waymark.position.reporting.PublicationStatement.Version;

/**
 * A paper composed, checked and rendered for each of its audiences.
 *
 * @param kept the canonical forms and the files, to be kept by their digests
 */
record Composed(List<Version> versions, List<Kept> kept) {

    static Composed of(
            Snapshot snapshot, PaperKind kind, PaperOrder order, Papers papers, Renderer renderer, Pieces pieces) {
        List<String> endings = renderer.endings();
        List<Paper> composed = kind.audiences().stream()
                .map(audience -> {
                    pieces.begin(Stage.COMPOSING, audience);
                    return compose(snapshot, kind.id(), audience, order.period(), order.known(), papers);
                })
                .toList();
        List<List<Finding>> findings = IntStream.range(0, composed.size())
                .mapToObj(place -> {
                    pieces.begin(Stage.CHECKING, kind.audiences().get(place));
                    return findings(composed, place);
                })
                .toList();
        List<Made> made = IntStream.range(0, composed.size())
                .mapToObj(place -> {
                    Audience audience = kind.audiences().get(place);
                    Paper paper = composed.get(place);
                    List<RenderedFile> files = endings.stream()
                            .map(ending -> {
                                pieces.render(ending, audience);
                                return renderer.render(ending, paper, snapshot);
                            })
                            .toList();
                    return Made.of(audience, paper, findings.get(place), files);
                })
                .toList();
        return new Composed(
                made.stream().map(Made::version).toList(),
                made.stream().flatMap(Made::kept).toList());
    }

    /** What a paper says to an audience, from a snapshot that shows all. */
    static Paper compose(
            Snapshot whole, String kind, Audience audience, ReportingPeriod period, Known known, Papers papers) {
        return papers.compose(kind, audience, seenBy(audience, whole), period, known);
    }

    /** As much as an audience may see: nobody has a sensitive action in a paper, which goes from hand to hand. */
    private static Snapshot seenBy(Audience audience, Snapshot whole) {
        return audience == Audience.PUBLIC ? whole.forPublic() : whole.seeingSensitive(theme -> false);
    }

    /** Each by itself; the first also beside the others, because two that differ are one fault and not two. */
    private static List<Finding> findings(List<Paper> composed, int place) {
        return place == 0
                ? Certificate.of(composed.get(0), composed.subList(1, composed.size()))
                        .findings()
                : Certificate.of(composed.get(place)).findings();
    }

    private record Made(Version version, Kept model, List<RenderedFile> files) {
        static Made of(Audience audience, Paper paper, List<Finding> findings, List<RenderedFile> files) {
            Kept model = Kept.of(paper.canonical().getBytes(StandardCharsets.UTF_8));
            return new Made(
                    new Version(
                            audience,
                            paper.title(),
                            model.digest().hex(),
                            findings,
                            files.stream().map(Made::file).toList()),
                    model,
                    files);
        }

        private static KeptFile file(RenderedFile file) {
            return new KeptFile(
                    file.ending(),
                    file.mediaType(),
                    file.content().length,
                    Hash.ofBytes(file.content()).hex());
        }

        Stream<Kept> kept() {
            return Stream.concat(
                    Stream.of(model), files.stream().map(RenderedFile::content).map(Kept::of));
        }
    }
}
