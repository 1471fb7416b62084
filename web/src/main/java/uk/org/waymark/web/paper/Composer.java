package uk.org.waymark.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.paper.PaperTemplate;
import uk.org.waymark.contract.paper.TemplateContent;
import uk.org.waymark.contract.paper.TemplateContent.Examples;
import uk.org.waymark.contract.paper.TemplateContent.FixedTable;
import uk.org.waymark.contract.paper.TemplateContent.Listed;
import uk.org.waymark.contract.paper.TemplateContent.Made;
import uk.org.waymark.contract.paper.TemplateContent.Sentences;
import uk.org.waymark.contract.paper.TemplatePart;
import uk.org.waymark.contract.paper.Wording;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.web.narrative.Quotation;

/** Composes a paper of a template and what it is made of, for some readers. */
final class Composer {
    private final PaperTemplate template;
    private final Audience audience;
    private final Position position;
    private final Optional<MeasurePosition> subject;
    private final Quotation quotation;
    private final MadeParts made;

    private Composer(PaperTemplate template, Audience audience, Material material) {
        this.template = template;
        this.audience = audience;
        this.position = material.position();
        this.subject = material.subject();
        this.quotation = new Quotation(template.file(), position, subject);
        this.made = new MadeParts(material, quotation, new Outline(template, audience));
    }

    /** @throws uk.org.waymark.ledger.publication.PaperRefused when the template refers to what is not there */
    static Paper compose(PaperTemplate template, Audience audience, Review review) {
        return compose(template, audience, Material.of(review));
    }

    /** The same of more than a review. */
    static Paper compose(PaperTemplate template, Audience audience, Material material) {
        return new Composer(template, audience, material).paper();
    }

    private Paper paper() {
        return new Paper(
                template.id(),
                quotation.words(template.title(), template.id()),
                new Paper.About(
                        position.agreement().id(),
                        position.period().code(),
                        position.known().text(),
                        subject.map(measure -> measure.code().text())),
                parts(template.parts()));
    }

    private List<Part> parts(List<TemplatePart> parts) {
        return parts.stream()
                .filter(part -> part.isFor(audience))
                .flatMap(this::part)
                .toList();
    }

    /** A part of which nothing can be said yet is left out; one that only has a heading in its file stays. */
    private Stream<Part> part(TemplatePart part) {
        Building building = new Building();
        part.content().forEach(content -> add(content, part, building));
        if (building.isSheets()) {
            return building.parts().stream();
        }
        List<Part> within = new ArrayList<>(building.parts());
        within.addAll(parts(part.parts()));
        boolean isEmpty = building.blocks.isEmpty() && within.isEmpty();
        boolean wasAsked = !part.content().isEmpty() || !part.parts().isEmpty();
        return isEmpty && wasAsked
                ? Stream.empty()
                : Stream.of(new Part(part.number(), heading(part), building.blocks, within));
    }

    private String heading(TemplatePart part) {
        return quotation.words(part.heading(), part.number());
    }

    private void add(TemplateContent content, TemplatePart part, Building building) {
        String where = (part.number() + " " + heading(part)).strip();
        if (content instanceof Sentences sentences) {
            Block paragraph = quotation.paragraph(sentences.words(), where);
            building.begin(sentences.number(), paragraph);
        } else if (content instanceof Listed list) {
            building.add(new Items(
                    list.numbered(),
                    list.items().stream()
                            .map(item -> quotation.paragraph(item, where))
                            .toList()));
        } else if (content instanceof FixedTable table) {
            building.add(table(table, where));
        } else if (content instanceof Examples examples) {
            new ExampleTables(position).of(examples).forEach(building::add);
        } else {
            made.add((Made) content, part.number(), where, building);
        }
    }

    private Grid table(FixedTable table, String where) {
        List<Column> columns = new ArrayList<>();
        for (String heading : table.headings()) {
            columns.add(new Column("column-" + (columns.size() + 1), heading, Content.WORDS));
        }
        return new Grid(
                table.id(),
                table.caption(),
                columns,
                table.rows().stream().map(row -> row(row, where)).toList(),
                List.of());
    }

    private Row row(List<Wording> cells, String where) {
        return new Row(cells.stream()
                .map(cell -> Cell.of(quotation.words(cell, where)))
                .toList());
    }

    /** What a part says so far. What follows a numbered paragraph belongs to that. */
    static final class Building {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Numbered> numbered = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();

        private boolean sheets;

        private record Numbered(String number, List<Block> blocks) {}

        void begin(String number, Block paragraph) {
            if (number.isEmpty()) {
                add(paragraph);
            } else {
                closeNumbered();
                numbered.add(new Numbered(number, new ArrayList<>(List.of(paragraph))));
            }
        }

        void add(Block block) {
            (numbered.isEmpty() ? blocks : numbered.get(0).blocks()).add(block);
        }

        void add(Part part) {
            closeNumbered();
            parts.add(part);
        }

        /** Adds parts that take the place of the one that is built, so that each can begin a page. */
        void addSheets(List<Part> others) {
            sheets = true;
            others.forEach(this::add);
        }

        private boolean isSheets() {
            return sheets;
        }

        private void closeNumbered() {
            numbered.forEach(open -> parts.add(Part.of(open.number(), "", open.blocks())));
            numbered.clear();
        }

        private List<Part> parts() {
            closeNumbered();
            return parts;
        }
    }
}
