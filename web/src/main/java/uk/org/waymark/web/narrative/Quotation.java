package uk.org.waymark.web.narrative;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.PrintedCounts;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.paper.Reference;
import uk.org.waymark.contract.paper.Reference.Count;
import uk.org.waymark.contract.paper.Reference.Counted;
import uk.org.waymark.contract.paper.Reference.Fact;
import uk.org.waymark.contract.paper.Reference.OfMeasure;
import uk.org.waymark.contract.paper.Reference.OfPaper;
import uk.org.waymark.contract.paper.Reference.OfSubject;
import uk.org.waymark.contract.paper.Wording;
import uk.org.waymark.contract.paper.Wording.Plain;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.publication.PaperRefused;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Inline;
import uk.org.waymark.position.paper.Inline.Quoted;
import uk.org.waymark.web.words.Words;

/**
 * Puts figures and facts into the wording of a template.
 *
 * @param file of the template, for a refusal
 * @param subject the measure that the paper is about
 */
public record Quotation(String file, Position position, Optional<MeasurePosition> subject) {

    /** Of a paper that is about all measures. */
    public Quotation(String file, Position position) {
        this(file, position, Optional.empty());
    }

    /** A paragraph of a part. */
    public Paragraph paragraph(Wording wording, String part) {
        return new Paragraph(wording.pieces().stream()
                .map(piece -> piece instanceof Plain plain
                        ? new Inline.Plain(plain.words())
                        : inline((Reference) piece, part))
                .toList());
    }

    /** What somebody wrote, with the figures that it refers to. */
    public List<Block> narrative(String text, String part) {
        return Passage.of(text).stream()
                .map(passage -> block(passage, words -> written(words, part)))
                .toList();
    }

    /** The same for a page, which shows a reference that cannot be filled in as it is written. */
    public List<Block> shown(String text) {
        return Passage.of(text).stream()
                .map(passage -> block(passage, this::shownParagraph))
                .toList();
    }

    private Paragraph shownParagraph(String words) {
        try {
            return written(words, "");
        } catch (PaperRefused unfilled) {
            return Paragraph.of(words);
        }
    }

    private static Block block(Passage passage, Function<String, Paragraph> reading) {
        List<Paragraph> texts = passage.texts().stream().map(reading).toList();
        return passage.kind() == Passage.Kind.PARAGRAPH
                ? texts.get(0)
                : new Items(passage.kind() == Passage.Kind.NUMBERED, texts);
    }

    /** Texts were written before there were references: braces that mean nothing are words. */
    private Paragraph written(String words, String part) {
        try {
            Wording wording = Wording.parse(words);
            boolean isOfNoMeasure = subject.isEmpty() && wording.references().anyMatch(OfSubject.class::isInstance);
            return isOfNoMeasure ? Paragraph.of(words) : paragraph(wording, part);
        } catch (IllegalArgumentException meansNothing) {
            return Paragraph.of(words);
        }
    }

    /** Words alone, for a title. */
    public String words(Wording wording, String part) {
        return paragraph(wording, part).text().stream().map(Inline::words).collect(Collectors.joining());
    }

    private Inline inline(Reference reference, String part) {
        if (reference instanceof OfPaper fact) {
            return new Inline.Plain(fact(fact.fact()));
        }
        if (reference instanceof Count count) {
            String number = Integer.toString(count(count, part));
            return new Quoted(reference.written(), number, number);
        }
        if (reference instanceof OfSubject ofSubject) {
            // The reader of templates lets none by that is not about one measure.
            return ofMeasure(new OfMeasure(subject.orElseThrow().code(), ofSubject.quantity()), part);
        }
        return ofMeasure((OfMeasure) reference, part);
    }

    private String fact(Fact fact) {
        return switch (fact) {
            case PERIOD -> position.period().toString();
            case ENDS -> Words.date(position.period().ends());
            case LAST_YEAR -> position.agreement().lastYear().toString();
            case YEAR -> position.period().year().toString();
            case KNOWN -> Words.date(position.known().date());
            case AGREEMENT -> position.agreement().title();
            case AREA -> position.agreement().area();
        };
    }

    private int count(Count count, String part) {
        return switch (count.counted()) {
            case ON_TRACK -> position.designated().count(ReviewCategory.ON_TRACK);
            case OFF_TRAJECTORY -> position.designated().count(ReviewCategory.OFF_TRAJECTORY);
            case AT_RISK -> position.designated().count(ReviewCategory.AT_RISK);
            case MISSED -> position.designated().count(ReviewCategory.MISSED);
            case NO_DATA -> position.designated().count(ReviewCategory.NO_DATA);
            case DESIGNATED -> position.designated().measures();
            case MEASURES -> position.all().measures();
            case AHEAD, NEAR, BELOW -> printed(count.counted(), part);
        };
    }

    private int printed(Counted counted, String part) {
        PrintedCounts counts = position.printedReview()
                .flatMap(review -> review.counts())
                .orElseThrow(() -> refused(
                        part, "count " + counted.code(), Words.say("paper.refused.noCounts", position.period())));
        return switch (counted) {
            case AHEAD -> counts.ahead();
            case NEAR -> counts.near();
            default -> counts.below();
        };
    }

    private Inline ofMeasure(OfMeasure reference, String part) {
        MeasurePosition measure = position.findMeasure(reference.code().text())
                .orElseThrow(() -> refused(
                        part,
                        reference.written(),
                        Words.say(
                                "paper.refused.measure",
                                reference.code(),
                                position.measures()
                                        .map(MeasurePosition::code)
                                        .sorted()
                                        .map(IndicatorCode::text)
                                        .collect(Collectors.joining(", ")))));
        MeasureCells cells = new MeasureCells(position, measure);
        Optional<Figure> baseline = measure.baseline().map(Dated::value).flatMap(Baseline::figure);
        return switch (reference.quantity()) {
            case OUTTURN -> quoted(reference, cells.outturn());
            case TARGET -> quoted(reference, cells.target());
            case EXPECTED -> quoted(reference, cells.figure(measure.whole().projected()));
            case BASELINE -> quoted(reference, cells.figure(baseline));
            case FORECAST ->
                measure.forecast().isRated()
                        ? rating(reference, measure.forecast())
                        : new Quoted(reference.written(), Words.say("forecast.none"), "");
            case PERFORMANCE -> rating(reference, measure.performance());
            case CODE -> new Inline.Plain(measure.code().text());
            case TITLE -> new Inline.Plain(measure.indicator().briefTitle());
        };
    }

    private static Inline quoted(OfMeasure reference, Cell cell) {
        return new Quoted(
                reference.written(),
                cell.words().isEmpty() ? Words.say("paper.noFigure") : cell.words(),
                cell.value().orElse(""));
    }

    private Inline rating(OfMeasure reference, Performance performance) {
        return new Quoted(
                reference.written(),
                position.scheme().symbol(performance).label(),
                performance.isRated() ? performance.code() : "");
    }

    private PaperRefused refused(String part, String reference, String why) {
        return new PaperRefused(Words.say("paper.refused.reference", file, part, reference, why));
    }

    /** A refusal of something else that the template names. */
    public PaperRefused refusal(String part, String why) {
        return new PaperRefused(Words.say("paper.refused.part", file, part, why));
    }

    /** The paragraphs of a text that somebody wrote. */
    public static List<Paragraph> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Paragraph::of).toList();
    }
}
