package uk.org.waymark.web.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.Distribution.Source;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.words.Words;

/** The share of the measures with each rating, a column for each date. */
record SpreadTables(Position position, List<Distribution> distributions) {
    /** The kind of picture in which every column is a bar of shares. */
    private static final String SHARES = "shares";

    private static final String ALL = "100";
    private static final int LAST_QUARTER = 4;

    /** What was published of an earlier agreement comes after, and stays apart: its measures were others. */
    List<Block> blocks() {
        return Stream.of(blocks(Source.COMPUTED, this::isShown), blocks(Source.PUBLISHED, any -> true))
                .flatMap(List::stream)
                .toList();
    }

    /** The quarters of the year, and the ends of the years before. */
    private boolean isShown(Distribution computed) {
        ReportingPeriod period = ReportingPeriod.containing(computed.at());
        return period.year().equals(position.period().year()) || period.quarter() == LAST_QUARTER;
    }

    private List<Block> blocks(Source source, Predicate<Distribution> shown) {
        List<Distribution> columns = distributions.stream()
                .filter(distribution -> distribution.source() == source && shown.test(distribution))
                .toList();
        if (columns.isEmpty()) {
            return List.of();
        }
        String key = source == Source.PUBLISHED ? "published" : "computed";
        Optional<Integer> each = ofEach(columns);
        String caption = Words.say("paper.distribution." + key);
        Grid grid = grid(
                "distribution " + key,
                each.map(measures -> Words.say("paper.distribution.captionOf", caption, measures))
                        .orElse(caption),
                columns,
                source);
        List<Block> blocks = new ArrayList<>(
                List.of(new Picture(SHARES, Words.say("paper.distribution." + key + ".picture"), grid.id()), grid));
        uneven(columns).ifPresent(sentence -> blocks.add(Paragraph.of(sentence)));
        return blocks;
    }

    private Grid grid(String id, String caption, List<Distribution> distributions, Source source) {
        List<Column> columns = new ArrayList<>(
                List.of(new Column("performance", Words.say("paper.column.performance"), Content.SYMBOL)));
        for (Distribution distribution : distributions) {
            String date = Words.date(distribution.at());
            String heading = ofEach(distributions).isPresent()
                    ? date
                    : distribution
                            .of()
                            .map(measures -> Words.say("paper.distribution.of", date, measures))
                            .orElse(date);
            columns.add(new Column("at-" + distribution.at(), heading, Content.PERCENT));
        }
        return new Grid(
                id,
                caption,
                columns,
                List.of(
                        row(Performance.BETTER, "above", source, distributions, Distribution::above),
                        row(Performance.WITHIN, "near", source, distributions, Distribution::near),
                        row(Performance.WORSE, "below", source, distributions, Distribution::below),
                        row(Performance.NOT_RATED, "missing", source, distributions, Distribution::missing)),
                List.of(total(distributions)));
    }

    /** How many measures they are of, where that is one number; empty where no counts were published. */
    private static Optional<Integer> ofEach(List<Distribution> distributions) {
        List<Optional<Integer>> numbers =
                distributions.stream().map(Distribution::of).distinct().toList();
        return numbers.size() == 1 ? numbers.get(0) : Optional.empty();
    }

    /** The published ones have the words with which they were published. */
    private Row row(
            Performance performance,
            String word,
            Source source,
            List<Distribution> distributions,
            Function<Distribution, BigDecimal> share) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(
                source == Source.PUBLISHED
                        ? Words.say("distribution." + word)
                        : position.scheme().symbol(performance).label(),
                performance.code()));
        distributions.forEach(distribution -> cells.add(percent(share.apply(distribution))));
        return new Row(cells);
    }

    private static Row total(List<Distribution> distributions) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Words.say("paper.distribution.all")));
        distributions.forEach(any -> cells.add(percent(new BigDecimal(ALL))));
        return new Row(cells);
    }

    private static Cell percent(BigDecimal share) {
        return Cell.of(share.toPlainString() + "%", share.toPlainString());
    }

    /** Which columns come to 99 or 101, since a reader adds them up. */
    private static Optional<String> uneven(List<Distribution> distributions) {
        String sums = distributions.stream()
                .filter(distribution -> sum(distribution).compareTo(new BigDecimal(ALL)) != 0)
                .map(distribution -> Words.say(
                        "paper.distribution.sum",
                        Words.date(distribution.at()),
                        sum(distribution).toPlainString()))
                .collect(Collectors.joining(", "));
        return sums.isEmpty() ? Optional.empty() : Optional.of(Words.say("paper.distribution.uneven", sums));
    }

    private static BigDecimal sum(Distribution distribution) {
        return distribution
                .above()
                .add(distribution.near())
                .add(distribution.below())
                .add(distribution.missing());
    }
}
