package uk.org.waymark.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.paper.PaperTemplate;
import uk.org.waymark.contract.paper.TemplateContent.Kind;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.publication.PaperKind;
import uk.org.waymark.ledger.publication.PaperRefused;
import uk.org.waymark.ledger.publication.Papers;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.workbook.ArchiveTable;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.narrative.Quotation;
import uk.org.waymark.web.words.Words;

/**
 * Makes papers of the templates that an agreement declared by the head of a snapshot, and of the product's usual ones
 * where it declares none of that id.
 */
@ApplicationScoped
public class AgreementsPapers implements Papers {
    private static final String FIGURES = "figures";

    @Override
    public List<PaperKind> kinds(Snapshot snapshot) {
        return templates(snapshot)
                .filter(template -> !template.ofMeasure())
                .map(AgreementsPapers::kind)
                .toList();
    }

    /** A title has figures of a period in it, so a kind is called by its id: "Cabinet report". */
    private static PaperKind kind(PaperTemplate template) {
        return new PaperKind(template.id(), Words.capital(template.id().replace('-', ' ')), template.audiences());
    }

    @Override
    public Paper compose(String kind, Audience audience, Snapshot snapshot, ReportingPeriod period, Known known) {
        return compose(kind, audience, snapshot, period, known, Optional.empty());
    }

    /**
     * The same of one measure.
     *
     * @param measure its code; a paper about the agreement needs none
     * @throws PaperRefused also when a paper about one measure gets none, or one that is not there
     */
    Paper compose(
            String kind,
            Audience audience,
            Snapshot snapshot,
            ReportingPeriod period,
            Known known,
            Optional<String> measure) {
        PaperTemplate template = template(kind, snapshot);
        if (!template.audiences().contains(audience)) {
            throw new PaperRefused(Words.say(
                    "paper.refused.audience",
                    template.id(),
                    audience.words(),
                    template.audiences().stream().map(Audience::words).collect(Collectors.joining(", "))));
        }
        Review review = snapshot.review(period, known);
        requireMeasures(review.position());
        Material all = Material.of(review, snapshot);
        Material material = template.ofMeasure() ? all.about(measure(template, review.position(), measure)) : all;
        return Composer.compose(template, audience, material)
                .with(List.of(ArchiveTable.of(
                        FIGURES,
                        Words.say("paper.figures"),
                        material.subject()
                                .map(subject -> review.position().only(subject::equals))
                                .orElse(review.position()),
                        snapshot.standing(known))));
    }

    private static MeasurePosition measure(PaperTemplate template, Position position, Optional<String> code) {
        String all = position.measures()
                .map(MeasurePosition::code)
                .sorted()
                .map(IndicatorCode::text)
                .collect(Collectors.joining(", "));
        String asked =
                code.orElseThrow(() -> new PaperRefused(Words.say("paper.refused.measureMissing", template.id(), all)));
        return position.findMeasure(asked)
                .orElseThrow(() -> new PaperRefused(Words.say("paper.refused.measure", asked, all)));
    }

    /** The narrowest circle that there is a version of a paper for; the partnership where there is no such paper. */
    static Audience narrowest(String kind, Snapshot snapshot) {
        return templates(snapshot)
                .filter(template -> template.id().equals(kind))
                .map(template -> template.audiences().get(0))
                .findFirst()
                .orElse(Audience.PARTNERSHIP);
    }

    /**
     * The title of a paper as it is printed.
     *
     * @throws PaperRefused as {@link #compose} does
     */
    String title(String kind, Snapshot snapshot, ReportingPeriod period, Known known) {
        PaperTemplate template = template(kind, snapshot);
        Position position = snapshot.position(period, known);
        requireMeasures(position);
        if (template.makes(Kind.HIGHLIGHTS)) {
            Material.requireHighlights(Material.highlights(snapshot, position), period);
        }
        return new Quotation(template.file(), position).words(template.title(), template.id());
    }

    private static void requireMeasures(Position position) {
        if (position.measures().findAny().isEmpty()) {
            throw new PaperRefused(Words.say(
                    "paper.refused.nothing",
                    position.period(),
                    Words.date(position.known().date())));
        }
    }

    /** What stands around a paper that was composed from the same snapshot. */
    public Frame frame(Paper paper, Snapshot snapshot) {
        PaperTemplate template = template(paper.template(), snapshot);
        ReportingPeriod period = ReportingPeriod.parse(paper.about().period());
        return Letterheads.frame(
                template,
                paper,
                snapshot.position(period, Known.parse(paper.about().known())),
                snapshot.definitions().papers(),
                snapshot.head());
    }

    private static PaperTemplate template(String kind, Snapshot snapshot) {
        return templates(snapshot)
                .filter(template -> template.id().equals(kind))
                .findFirst()
                .orElseThrow(() -> new PaperRefused(Words.say(
                        "paper.refused.kind",
                        kind,
                        templates(snapshot).map(PaperTemplate::id).collect(Collectors.joining(", ")))));
    }

    /** The agreement's own, and then the usual ones that it does not have. */
    private static Stream<PaperTemplate> templates(Snapshot snapshot) {
        List<PaperTemplate> own = snapshot.definitions().papers().templates();
        return Stream.concat(own.stream(), UsualPapers.ALL.stream().filter(usual -> own.stream()
                .noneMatch(paper -> paper.id().equals(usual.id()))));
    }
}
