package uk.org.waymark.web.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.PrintedCounts;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.paper.TemplateContent.Made;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.assessment.AssessedPart;
import uk.org.waymark.position.assessment.AssessedSection;
import uk.org.waymark.position.assessment.SectionVersion;
import uk.org.waymark.position.closing.Closing;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Inline;
import uk.org.waymark.position.paper.Inline.Quoted;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.web.narrative.Quotation;
import uk.org.waymark.web.paper.Composer.Building;
import uk.org.waymark.web.words.Words;

/** Adds to a part what its template asks to be made of the figures. */
record MadeParts(Material material, Quotation quotation, Outline outline) {

    private Review review() {
        return material.review();
    }

    private Position position() {
        return review().position();
    }

    /**
     * Adds it.
     *
     * @param number of the part
     * @param where the part as a refusal calls it
     */
    void add(Made made, String number, String where, Building building) {
        MeasureTables tables = new MeasureTables(position());
        switch (made.kind()) {
            case COUNTS -> building.add(counts());
            case DESIGNATED -> building.add(tables.designated());
            case MEASURES -> building.add(tables.all());
            case THEMES -> {
                Grid themes = tables.themes();
                building.add(new Picture("counts", Words.say("paper.themes.picture"), themes.id()));
                building.add(themes);
            }
            case AT_A_GLANCE -> building.add(tables.atAGlance(review().atRisk()));
            case THEME_PAGES -> building.addSheets(new ThemeParts(position()).of(where));
            case TARGETS -> {
                TargetTables targets = new TargetTables(position());
                building.add(targets.schedule());
                building.add(targets.changes());
            }
            case WAITING -> building.add(tables.waiting(review().waiting()));
            case COVERAGE -> building.add(new CoverageTable(position()).grid());
            case RISKS -> {
                if (outline.audience() != Audience.PUBLIC) {
                    new RiskTables(material.risks().get(), position()).blocks().forEach(building::add);
                }
            }
            case EXCEPTIONS -> building.add(tables.exceptions(review().atRisk(), outline.explanations()));
            case AT_RISK ->
                new RiskParts(position(), number, outline).of(review().atRisk()).forEach(building::add);
            case SECTIONS -> sections(made, where, building);
            case PLAN -> plan(made, where, building);
            case PRINTED_COUNTS -> printedCounts().ifPresent(building::add);
            case DISTRIBUTION ->
                new SpreadTables(position(), material.distributions().get())
                        .blocks()
                        .forEach(building::add);
            case TERM, ACHIEVEMENTS, RATINGS, REBASED, REWARD, RESTATED ->
                new ClosingParts(Closing.of(position())).of(made.kind()).forEach(building::add);
            case HIGHLIGHTS ->
                new HighlightParts(Material.requireHighlights(
                                material.highlights().get(), position().period()))
                        .parts()
                        .forEach(building::add);
            case SECTION -> section(made, building);
            case ITS_FIGURE,
                    ITS_COMMENTARY,
                    ITS_DEFINITION,
                    ITS_TARGETS,
                    ITS_FIGURES,
                    ITS_GROUPS,
                    ITS_PLACES,
                    ITS_PLANS ->
                new MeasureSheet(material, material.subject().orElseThrow(), outline).add(made.kind(), building);
        }
    }

    private Tally counts() {
        return new Tally(
                Words.say("paper.counts"),
                MeasureTables.DESIGNATED,
                "review",
                position().designated().categories().stream()
                        .map(category -> new Counted(
                                category.words(),
                                category.code(),
                                position().designated().count(category)))
                        .toList());
    }

    private Optional<Paragraph> printedCounts() {
        return position().printedReview().flatMap(held -> held.counts()
                .map(counts -> new Paragraph(List.of(
                        new Inline.Plain(Words.say("paper.printed.document", held.by())),
                        number("count ahead", counts.ahead()),
                        new Inline.Plain(Words.say("paper.printed.ahead")),
                        number("count near", counts.near()),
                        new Inline.Plain(Words.say("paper.printed.near")),
                        number("count below", counts.below()),
                        new Inline.Plain(Words.say("paper.printed.below") + difference(counts))))));
    }

    private static Quoted number(String reference, int number) {
        return new Quoted(reference, Integer.toString(number), Integer.toString(number));
    }

    private static String difference(PrintedCounts counts) {
        return counts.sum() == counts.of()
                ? ""
                : " " + Words.say("paper.printed.differs", counts.sum(), counts.of(), counts.about());
    }

    /** The agreed texts; drafts never reach a paper. */
    private void sections(Made made, String where, Building building) {
        List<AssessedPart> declared = review().assessment().parts();
        made.part()
                .filter(heading ->
                        declared.stream().noneMatch(its -> its.heading().equals(heading)))
                .ifPresent(heading -> {
                    throw quotation.refusal(
                            where,
                            Words.say(
                                    "paper.refused.sections",
                                    heading,
                                    declared.stream().map(AssessedPart::heading).collect(Collectors.joining("; "))));
                });
        for (AssessedPart assessed : declared) {
            if (made.part().isEmpty()) {
                List<Part> texts = texts(assessed);
                if (!texts.isEmpty()) {
                    building.add(new Part("", assessed.heading(), List.of(), texts));
                }
            } else if (made.part().get().equals(assessed.heading())) {
                texts(assessed).forEach(building::add);
            }
        }
    }

    /** A section that is not there has no text: the usual papers name some that few agreements have. */
    private void section(Made made, Building building) {
        review().assessment().sections().stream()
                .filter(section ->
                        made.part().equals(Optional.of(section.declared().heading())))
                .flatMap(section -> section.agreed().stream())
                .flatMap(version -> quotation
                        .narrative(
                                version.text(),
                                Words.say(
                                        "paper.section",
                                        version.written().statement().section()))
                        .stream())
                .forEach(building::add);
    }

    private List<Part> texts(AssessedPart assessed) {
        return assessed.sections().stream()
                .flatMap(section -> section.agreed().map(version -> text(section, version)).stream())
                .toList();
    }

    private Part text(AssessedSection section, SectionVersion version) {
        return Part.of(
                section.number(),
                section.declared().heading(),
                quotation.narrative(version.text(), Words.say("paper.section", section.number())));
    }

    private void plan(Made made, String where, Building building) {
        PlanParts plans = new PlanParts(position());
        made.measures().forEach(code -> {
            MeasurePosition measure = position()
                    .findMeasure(code.text())
                    .orElseThrow(() -> quotation.refusal(where, Words.say("paper.refused.noMeasure", code)));
            plans.of(measure).forEach(building::add);
        });
    }
}
