package uk.org.waymark.contract.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.paper.PaperTemplate;
import uk.org.waymark.contract.paper.PaperTemplate.Crest;
import uk.org.waymark.contract.paper.PaperTemplate.FrameGroup;
import uk.org.waymark.contract.paper.PaperTemplate.FrameLine;
import uk.org.waymark.contract.paper.PaperTemplate.Letterhead;
import uk.org.waymark.contract.paper.Reference.OfSubject;
import uk.org.waymark.contract.paper.TemplateContent;
import uk.org.waymark.contract.paper.TemplateContent.Examples;
import uk.org.waymark.contract.paper.TemplateContent.FixedTable;
import uk.org.waymark.contract.paper.TemplateContent.Kind;
import uk.org.waymark.contract.paper.TemplateContent.Listed;
import uk.org.waymark.contract.paper.TemplateContent.Made;
import uk.org.waymark.contract.paper.TemplateContent.Sentences;
import uk.org.waymark.contract.paper.TemplatePart;
import uk.org.waymark.contract.paper.Wording;
import uk.org.waymark.contract.scoring.Performance;

/**
 * Reads the file of a paper.
 *
 * @since 1
 */
public final class PaperReader {
    private static final String HEADING = "heading";
    private static final String MEASURE = "measure";
    /** The kinds of which a paper may have several; a table has a name that nothing else in the paper has. */
    private static final Set<Kind> SEVERAL = Set.of(Kind.COUNTS, Kind.PLAN, Kind.SECTIONS, Kind.SECTION);

    private final String file;
    private final Faults faults;
    private final Predicate<String> beside;
    private final Set<String> tables = new HashSet<>();
    private final Set<Kind> made = new HashSet<>();
    private final boolean ofMeasure;

    private PaperReader(String file, boolean ofMeasure, Faults faults, Predicate<String> beside) {
        this.file = file;
        this.ofMeasure = ofMeasure;
        this.faults = faults;
        this.beside = beside;
    }

    /**
     * Reads a paper, or throws a {@link DefinitionException} with every fault of the file.
     *
     * @param beside whether there is a picture of a name beside the file
     */
    public static PaperTemplate read(DefinitionFile file, Predicate<String> beside) {
        LocatedXml xml = LocatedXml.parse(file, "paper");
        Optional<PaperTemplate> paper = xml.root().isSound()
                ? new PaperReader(file.name(), xml.root().attribute("about").equals(MEASURE), xml.faults(), beside)
                        .paper(xml.root())
                : Optional.empty();
        xml.faults().throwIfAny();
        return paper.orElseThrow();
    }

    private Optional<PaperTemplate> paper(Element root) {
        String id = root.attribute("id");
        if (!file.endsWith("/" + id + ".xml") && !file.equals(id + ".xml")) {
            faults.add(root.fault(
                    "id",
                    "the id is \"" + id + "\", and the file is called " + file.substring(file.lastIndexOf('/') + 1)
                            + "; give both one name"));
        }
        Letterhead letterhead = letterhead(root);
        List<TemplatePart> parts = parts(root);
        root.children("part").forEach(this::requireRows);
        return wording(root.child("title"))
                .map(title ->
                        new PaperTemplate(id, file, ofMeasure, title, audiences(root, "audiences"), letterhead, parts));
    }

    private Letterhead letterhead(Element root) {
        return new Letterhead(
                root.findChild("body").map(Element::text),
                root.findChild("occasion").flatMap(this::wording),
                root.findChild("byline").map(Element::text),
                root.findChild("crest").map(this::crest),
                root.findChild("frame").stream()
                        .flatMap(frame -> frame.children("group").stream())
                        .map(this::group)
                        .toList());
    }

    private Crest crest(Element crest) {
        String name = crest.attribute("file");
        if (!beside.test(name)) {
            faults.add(crest.fault(
                    "file", "there is no picture " + name + " beside the file; put it there, or take the crest out"));
        }
        return new Crest(name, crest.text());
    }

    private FrameGroup group(Element group) {
        return new FrameGroup(
                group.findAttribute(HEADING),
                group.children("line").stream()
                        .flatMap(line ->
                                wording(line).map(words -> new FrameLine(line.attribute(HEADING), words)).stream())
                        .toList());
    }

    private List<TemplatePart> parts(Element within) {
        return within.children("part").stream()
                .flatMap(part ->
                        faults.attribute(part, HEADING, this::words).map(heading -> part(part, heading)).stream())
                .toList();
    }

    private TemplatePart part(Element part, Wording heading) {
        return new TemplatePart(
                part.findAttribute("number").orElse(""),
                heading,
                audiences(part, "for"),
                part.children().stream().flatMap(this::content).toList(),
                parts(part));
    }

    private Stream<TemplateContent> content(Element element) {
        return switch (element.name()) {
            case "part" -> Stream.empty();
            case "paragraph" ->
                wording(element)
                        .<TemplateContent>map(words ->
                                new Sentences(element.findAttribute("number").orElse(""), words))
                        .stream();
            case "list" ->
                Stream.of(new Listed(Truth.of(element.attribute("numbered")), wordings(element.children("item"))));
            case "table" -> Stream.of(table(element));
            case "examples" ->
                Stream.of(new Examples(
                        Performance.ofCode(element.attribute("performance")),
                        Integer.parseInt(element.attribute("most"))));
            default -> made(element);
        };
    }

    private FixedTable table(Element table) {
        String id = table.attribute("id");
        if (!tables.add(id)) {
            faults.add(table.fault("id", "there is a table \"" + id + "\" above; give each an id of its own"));
        }
        List<String> headings =
                table.children("column").stream().map(Element::text).toList();
        List<List<Wording>> rows = new ArrayList<>();
        for (Element row : table.children("row")) {
            List<Element> cells = row.children("cell");
            if (cells.size() == headings.size()) {
                rows.add(wordings(cells));
            } else {
                faults.add(row.fault("the row has " + cells.size() + " cells, and the table " + headings.size()
                        + " columns; write a cell for each, empty where it says nothing"));
            }
        }
        return new FixedTable(id, table.attribute("caption"), headings, rows);
    }

    private Stream<TemplateContent> made(Element element) {
        return Kind.find(element.name()).stream().map(kind -> {
            if (!made.add(kind) && !SEVERAL.contains(kind)) {
                faults.add(element.fault("<" + element.name() + "> stands above already; a paper has it once"));
            }
            if (kind.isOfMeasure() && !ofMeasure) {
                faults.add(element.fault("<" + element.name() + "> needs a paper about one measure; write"
                        + " about=\"measure\" at its head, or take it out"));
            }
            return new Made(
                    kind, element.findAttribute("part").or(() -> element.findAttribute(HEADING)), measure(element));
        });
    }

    private List<IndicatorCode> measure(Element element) {
        return element.findAttribute(MEASURE).stream()
                .flatMap(any -> faults.attribute(element, MEASURE, IndicatorCode::of).stream())
                .toList();
    }

    /** Counts need the rows that they count. */
    private void requireRows(Element within) {
        within.children().forEach(element -> {
            requireRows(element, Kind.COUNTS, Kind.DESIGNATED);
            requireRows(element, Kind.RATINGS, Kind.ACHIEVEMENTS);
            if (element.name().equals("part")) {
                requireRows(element);
            }
        });
    }

    private void requireRows(Element element, Kind counts, Kind rows) {
        if (element.name().equals(counts.code()) && !made.contains(rows)) {
            faults.add(element.fault("<" + counts.code() + "> rests on <" + rows.code()
                    + ">, which the paper does not have; add it, in an appendix for instance"));
        }
    }

    private static List<Audience> audiences(Element element, String attribute) {
        return element.findAttribute(attribute).stream()
                .flatMap(codes -> Stream.of(codes.split(" ", -1)))
                .flatMap(code -> Audience.find(code).stream())
                .toList();
    }

    private List<Wording> wordings(List<Element> elements) {
        return elements.stream().flatMap(element -> wording(element).stream()).toList();
    }

    private Optional<Wording> wording(Element element) {
        return faults.text(element, this::words);
    }

    private Wording words(String text) {
        Wording wording = Wording.parse(text);
        wording.references()
                .filter(reference -> reference instanceof OfSubject && !ofMeasure)
                .findFirst()
                .ifPresent(reference -> {
                    throw new IllegalArgumentException("{" + reference.written() + "} needs a paper about one measure;"
                            + " write about=\"measure\" at its head, or the code of a measure");
                });
        return wording;
    }
}
